import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { finish, JOURNAL, STAGE, syncFolder, writeSynced, type Move } from './stage.ts';

/** What a file of the folder shall be; null takes it away. */
export interface Write {
	readonly path: string;
	readonly text: string | null;
}

/**
 * Writes all files or none, whenever the process is killed. Everything is staged beside the data
 * first; the journal's rename is the one moment in which the change is decided; then the files
 * are moved, and a later start goes on where this one stopped (`recover`).
 * @param step called before every change of the disk, for tests that stop there
 */
export function commit(
	folder: string,
	writes: readonly Write[],
	step: () => void = () => undefined
): void {
	if (writes.length === 0) return;
	const stage = join(folder, STAGE);
	step();
	mkdirSync(stage);
	const moves = writes.map(({ path, text }, index): Move => {
		if (text === null) return { path, staged: null };
		const staged = `${index}.part`;
		step();
		writeSynced(join(stage, staged), text);
		return { path, staged };
	});
	step();
	writeSynced(join(stage, `${JOURNAL}.part`), JSON.stringify(moves));
	step();
	renameSync(join(stage, `${JOURNAL}.part`), join(stage, JOURNAL));
	syncFolder(stage);
	finish(folder, moves, step);
}
