import {
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Beside the data, so that a rename does not cross disks; the leading dot keeps it out of the data. */
export const STAGE = '.intake';
/** A stage whose files are all in their places. */
export const DONE = '.intake.done';
export const JOURNAL = 'journal.json';

/** One line of the journal: where a staged file goes; null where one is taken away. */
export interface Move {
	readonly path: string;
	readonly staged: string | null;
}

export function writeSynced(path: string, text: string): void {
	const file = openSync(path, 'w');
	try {
		writeFileSync(file, text);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

/** A rename is on the disk only when its folder is; Windows has no such call. */
export function syncFolder(path: string): void {
	if (process.platform === 'win32') return;
	const folder = openSync(path, 'r');
	try {
		fsyncSync(folder);
	} finally {
		closeSync(folder);
	}
}

/** Moves one staged file into its place, unless that was done before. */
function move(folder: string, { path, staged }: Move): void {
	const target = join(folder, path);
	if (staged === null) return rmSync(target, { force: true });
	const source = join(folder, STAGE, staged);
	if (!existsSync(source)) return;
	mkdirSync(dirname(target), { recursive: true });
	renameSync(source, target);
	syncFolder(dirname(target));
}

/** Carries out a journal, however far that has come, and clears the stage. */
export function finish(folder: string, moves: readonly Move[], step: () => void): void {
	for (const one of moves) {
		step();
		move(folder, one);
	}
	step();
	// In one step: a stage that lost its journal first would look like one that was never decided.
	const done = join(folder, DONE);
	rmSync(done, { recursive: true, force: true });
	renameSync(join(folder, STAGE), done);
	step();
	rmSync(done, { recursive: true, force: true });
}

/** What a killed intake has left, brought to an end: finished where it was decided, else undone. */
export function recover(
	folder: string,
	step: () => void = () => undefined
): 'nothing' | 'finished' | 'undone' {
	const stage = join(folder, STAGE);
	const done = join(folder, DONE);
	const wasDone = existsSync(done);
	rmSync(done, { recursive: true, force: true });
	if (!existsSync(stage)) return wasDone ? 'finished' : 'nothing';
	const journal = join(stage, JOURNAL);
	if (existsSync(journal)) {
		finish(folder, JSON.parse(readFileSync(journal, 'utf8')) as Move[], step);
		return 'finished';
	}
	step();
	rmSync(stage, { recursive: true, force: true });
	return 'undone';
}
