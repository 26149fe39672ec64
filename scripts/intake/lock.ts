import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const LOCK = '.intake.lock';

/** Another intake is at work on the folder. */
export class Locked extends Error {}

/**
 * Runs one intake at a time on a folder. The lock of a process that is no more is taken over.
 * @throws Locked naming the process that holds it
 */
export function locked<T>(folder: string, work: () => T): T {
	const path = join(folder, LOCK);
	const holder = lockHolder(path);
	if (holder !== null && isAlive(holder)) throw new Locked(String(holder));
	if (holder !== null) rmSync(path, { force: true });
	const file = openSync(path, 'wx');
	try {
		writeSync(file, String(process.pid));
	} finally {
		closeSync(file);
	}
	try {
		return work();
	} finally {
		rmSync(path, { force: true });
	}
}

/** The process that holds the lock, 0 where it is unknown, null where there is no lock. */
function lockHolder(path: string): number | null {
	try {
		return Number(readFileSync(path, 'utf8'));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}

function isAlive(process_: number): boolean {
	if (process_ === 0) return false;
	try {
		process.kill(process_, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
