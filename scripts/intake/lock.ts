import {
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';

export const LOCK = '.intake.lock';

/** Another intake is at work on the folder. */
export class Locked extends Error {}

/**
 * Runs one intake at a time on a folder. The lock of a process that is no more is taken over.
 *
 * The lock is a folder of claims, `0`, `1`, …, each with the number of its process: whoever made the
 * last one holds it, when the processes of all before it are no more. A claim is made by a link,
 * which succeeds for one process alone, and is never deleted by itself: the holder takes the whole
 * folder away in one step. So two that find a dead claim cannot both follow it. Who comes late, with
 * dead claims of a folder that was taken away in mind, sees that its claim follows none.
 * @throws Locked naming the process that holds it
 */
export function locked<T>(folder: string, work: () => T): T {
	const path = join(folder, LOCK);
	claim(path);
	try {
		clear(folder);
		return work();
	} finally {
		release(path);
	}
}

/** Takes away the locks of those that were killed while they took theirs away. */
function clear(folder: string): void {
	for (const name of readdirSync(folder))
		if (name.startsWith(`${LOCK}-`) && !isAlive(Number(name.slice(LOCK.length + 1))))
			rmSync(join(folder, name), { recursive: true, force: true });
}

const isCode = (error: unknown, ...codes: readonly string[]): boolean =>
	codes.includes((error as NodeJS.ErrnoException).code ?? '');

function claim(path: string): void {
	for (let next = 0; ;) {
		const [own, place] = [join(path, `own-${process.pid}`), join(path, String(next))];
		try {
			mkdirSync(path, { recursive: true });
			writeFileSync(own, String(process.pid));
			linkSync(own, place);
			rmSync(own);
			// The claims that were found dead may have been those of a folder that is gone since.
			if (follows(path, next)) return;
			next = 0;
		} catch (error) {
			// The holder took the folder away meanwhile: from the start.
			if (isCode(error, 'ENOENT')) next = 0;
			else if (!isCode(error, 'EEXIST')) throw error;
			else {
				rmSync(own, { force: true });
				const holder = holderOf(place);
				if (holder !== null && isAlive(holder)) throw new Locked(String(holder));
				next = holder === null ? 0 : next + 1;
			}
		}
	}
}

/** Whether all claims before one are there, and of processes that are no more. */
const follows = (path: string, last: number): boolean =>
	Array.from({ length: last }, (_, place) => holderOf(join(path, String(place)))).every(
		(holder) => holder !== null && !isAlive(holder)
	);

/** Takes the whole lock away in one step: a claim alone would let another be passed over. */
function release(path: string): void {
	const gone = `${path}-${process.pid}`;
	renameSync(path, gone);
	rmSync(gone, { recursive: true, force: true });
}

/** The process of a claim; null where it is gone. A claim is whole as soon as it is there. */
function holderOf(place: string): number | null {
	try {
		return Number(readFileSync(place, 'utf8'));
	} catch (error) {
		if (isCode(error, 'ENOENT', 'ENOTDIR')) return null;
		throw error;
	}
}

function isAlive(process_: number): boolean {
	try {
		process.kill(process_, 0);
		return true;
	} catch (error) {
		return isCode(error, 'EPERM');
	}
}
