import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { TEXTS, textsOf } from '../compress.ts';
import { WORKER } from '../release.ts';

/** By path, what a file was like when it was looked at. */
export type Look = ReadonlyMap<string, string>;

/** Pages and the worker get the name of the release last: compressed before it they are of no use. */
const FINAL = TEXTS.filter((ending) => ending !== '.html');

/** Vite's own notes beside programs, which are not published. */
const NOTES = /(?:^|\/)\.vite\//;

/** What is there just now, of that which will be compressed as it is. */
export function look(folders: readonly string[]): Look {
	const seen = new Map<string, string>();
	for (const path of folders.flatMap(finalIn)) {
		const stat = statSync(path, { throwIfNoEntry: false });
		if (stat) seen.set(path, `${stat.size} ${stat.mtimeMs}`);
	}
	return seen;
}

/** A folder that is not there yet, or is being taken away, has nothing in it. */
function finalIn(folder: string): string[] {
	try {
		return textsOf(folder, FINAL).filter((path) => basename(path) !== WORKER && !NOTES.test(path));
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
		throw error;
	}
}

/**
 * The files that are as they were a look before, so that nobody is writing them, and have not been
 * taken as they are. One read too early would do no harm but fill the cache: its key is its content.
 */
export const settled = (before: Look, now: Look, taken: Look): string[] =>
	[...now]
		.filter(([path, state]) => before.get(path) === state && taken.get(path) !== state)
		.map(([path]) => path);
