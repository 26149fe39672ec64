import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LOCK, locked, Locked } from './lock.ts';
import { DONE, recover, STAGE } from './stage.ts';

/**
 * Brings what a killed command has left in a folder to its end, before anything is read there.
 * Where another is at work, that one has done so.
 */
export function settle(folder: string): ReturnType<typeof recover> {
	if (![STAGE, DONE, LOCK].some((name) => existsSync(join(folder, name)))) return 'nothing';
	try {
		return locked(folder, () => recover(folder));
	} catch (error) {
		if (error instanceof Locked) return 'nothing';
		throw error;
	}
}
