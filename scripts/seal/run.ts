import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '#lib/base/language.ts';
import { LEDGER_FILE } from '#lib/contract/ledger.ts';
import { historyPath } from '#lib/contract/record.ts';
import {
	sealing,
	unsealedPaths,
	UnsoundVersions,
	VERSIONS_FILE,
	versionsIn,
	WITHDRAWN_FILE,
	withdrawnIn,
	withdrawnWith,
	type PublicState,
	type Version
} from '#lib/contract/versions.ts';
import { sha256 } from '#lib/contract/sha256.ts';
import { publicState } from '#lib/disclosure/versions.ts';
import type { Published } from '#lib/intake/published.ts';
import { buildDate } from '#lib/server/data/build-date.ts';
import { commit } from '../intake/commit.ts';
import { publishedIn } from '../intake/folder.ts';
import { locked, Locked } from '../intake/lock.ts';
import type { Outcome } from '../intake/run.ts';
import { recover } from '../intake/stage.ts';
import { filled } from '../intake/words.ts';
import { committed } from './git.ts';
import { WORDS } from './words.ts';

interface Options {
	readonly check: boolean;
	readonly withdraw: string | null;
	readonly language: Language;
}

/**
 * Seals what is public in data/ as a version: for changes that no intake made, which seals its own.
 * @param seed of nobody's knowledge outside the house
 */
export function run(words: readonly string[], folder: string, seed: string): Outcome {
	const chosen = optionsOf(words);
	if (typeof chosen === 'string')
		return { code: 2, lines: [filled(WORDS.usage.ja, { word: chosen })] };
	const say = (name: keyof typeof WORDS, more = {}) => filled(WORDS[name][chosen.language], more);
	try {
		return locked(folder, () => {
			recover(folder);
			const published = publishedIn(folder);
			return chosen.withdraw === null
				? sealed(chosen, folder, published, seed, say)
				: withdrawn(chosen.withdraw, folder, published, say);
		});
	} catch (error) {
		if (error instanceof Locked)
			return { code: 1, lines: [say('locked', { word: error.message })] };
		if (error instanceof UnsoundVersions)
			return { code: 1, lines: [say('unsound', { word: error.message })] };
		throw error;
	}
}

type Say = (name: keyof typeof WORDS, more?: Readonly<Record<string, string | number>>) => string;

function sealed(
	{ check }: Options,
	folder: string,
	published: Published,
	seed: string,
	say: Say
): Outcome {
	const versions = versionsIn(published.text);
	const day = buildDate();
	const ledger = published.text(LEDGER_FILE) ?? '';
	const state = publicState(ledger, day, new Set(published.paths));
	const count = unsealedPaths(versions, state).length;
	const last = versions.at(-1);
	if (count === 0) return { code: 0, lines: [last ? say('same', { id: last.id }) : say('none')] };
	if (check) return { code: 0, lines: [say('would', { count })] };
	const older = earlier(folder, published, last, state);
	const writes = sealing(versions, published.text(VERSIONS_FILE), state, day, seed);
	commit(folder, [...writes, ...older.found]);
	const id = versionsIn(publishedIn(folder).text).at(-1)?.id ?? '';
	return {
		code: 0,
		lines: [...older.lost.map((path) => say('lost', { path })), say('sealed', { id, count })]
	};
}

/** What the last version held and data/ does not any more: intake keeps it, a change by hand does not. */
function earlier(
	folder: string,
	published: Published,
	last: Version | undefined,
	now: PublicState
): { found: { path: string; text: string }[]; lost: string[] } {
	const found: { path: string; text: string }[] = [];
	const lost: string[] = [];
	for (const [path, hash] of last?.files ?? []) {
		const isKept = now.get(path) === hash || published.text(historyPath(hash)) !== null;
		if (isKept || !now.has(path)) continue;
		const text = committed(folder, path, hash);
		if (text === null) lost.push(path);
		else found.push({ path: historyPath(hash), text });
	}
	return { found, lost };
}

/** No version shows what stood in a file before: today's own content stays public. */
function withdrawn(path: string, folder: string, published: Published, say: Say): Outcome {
	const text = published.text(path);
	const now = text === null ? null : sha256(text);
	const stood = versionsIn(published.text).flatMap(({ files }) => files.get(path) ?? []);
	if (stood.length === 0) return { code: 2, lines: [say('unknown', { word: path })] };
	const known = published.text(WITHDRAWN_FILE);
	const before = withdrawnIn(known);
	const more = [...new Set(stood)].filter((hash) => hash !== now);
	const list = withdrawnWith(
		known,
		more.map((hash) => ({ path, sha256: hash }))
	);
	if (more.length > 0) commit(folder, [{ path: WITHDRAWN_FILE, text: list }]);
	const count = more.filter((hash) => !before.has(`${path} ${hash}`)).length;
	return { code: 0, lines: [say('withdrawn', { word: path, count })] };
}

/** The options, or the word that is not understood. */
function optionsOf(words: readonly string[]): Options | string {
	try {
		const { values } = parseArgs({
			args: [...words],
			options: {
				check: { type: 'boolean', default: false },
				withdraw: { type: 'string' },
				lang: { type: 'string', default: 'ja' },
				help: { type: 'boolean', default: false }
			}
		});
		if (values.help) return '--help';
		if (!isLanguage(values.lang)) return `--lang ${values.lang}`;
		return {
			check: values.check,
			withdraw: values.withdraw ?? null,
			language: values.lang
		};
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
