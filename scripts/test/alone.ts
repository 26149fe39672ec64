import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a test says that changes modules, the environment or the clock for all that run after it. */
const CHANGES = /\bvi\.(?!fn\b|waitFor\b)\w+\(|process\.chdir\(|process\.env\[[^\]]+\]\s*=[^=]/;

/** None where the site is built in a copy that has no tests. */
const all = (ending: string): string[] =>
	(existsSync('tests') ? readdirSync('tests', { recursive: true, encoding: 'utf8' }) : [])
		.map((path) => `tests/${path.replaceAll('\\', '/')}`)
		.filter((path) => path.endsWith(ending));

/** The tests whose text says something; of the site, those that end with `.spec.ts`. */
export const testsThatSay = (what: RegExp, ending = '.test.ts'): string[] =>
	all(ending).filter((path) => what.test(readFileSync(path, 'utf8')));

/**
 * The tests that need modules of their own. All others share what is loaded and read once, which
 * is most of the time that a test of pages, words or queries takes.
 */
export const alone = (): string[] => testsThatSay(CHANGES);
