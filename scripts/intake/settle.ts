import { readdirSync } from 'node:fs';
import { LOCK, locked, Locked } from './lock.ts';
import { DONE, recover, STAGE } from './stage.ts';

/** What the names of all that a command leaves begin with. */
const LEFT = [STAGE, DONE, LOCK];

/**
 * Brings what a killed command has left in a folder to its end, before anything is read there.
 * Where another is at work, that one has done so.
 */
export function settle(folder: string): ReturnType<typeof recover> {
	if (!readdirSync(folder).some((name) => LEFT.some((one) => name.startsWith(one))))
		return 'nothing';
	try {
		return locked(folder, () => recover(folder));
	} catch (error) {
		if (error instanceof Locked) return 'nothing';
		throw error;
	}
}
