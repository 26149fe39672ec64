import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Kept, keyOf } from '#lib/server/data/kept.ts';

const CACHE = resolve('node_modules/.cache/answers');

/** Those of all 47 sites. */
const MOST_BYTES = 1e9;

/** What writes and reads a question's SQL, its tables and its answer; the packages are locked. */
const PROGRAMS = ['src/lib/query', 'src/lib/server/data/engine.ts', 'package-lock.json'];

const filesOf = (path: string): string[] =>
	path.includes('.')
		? [path]
		: readdirSync(path, { recursive: true, encoding: 'utf8' })
				.filter((name) => name.endsWith('.ts'))
				.sort()
				.map((name) => join(path, name));

/**
 * Where the engine's answers are kept for the next build: in a folder of these very programs,
 * so that another version of them never reads what this one wrote.
 */
export function answersFolder(): string {
	const programs = PROGRAMS.flatMap(filesOf).flatMap((path) => [path, readFileSync(path)]);
	return join(CACHE, keyOf(process.version, ...programs).slice(0, 16));
}

/** Forgets what was not of use for longest, whichever programs wrote it. */
export const forgetAnswers = (): void => new Kept(CACHE).trim(MOST_BYTES);
