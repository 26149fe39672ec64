import { isVersionId } from '#lib/base/version-id.ts';
import { cellOf, csvText, parseCsv, type Csv } from './csv.ts';
import { sha256 } from './sha256.ts';

/** The publications, oldest first: one line each. */
export const VERSIONS_FILE = 'versions.csv';

/** Beside it one file a publication, which names only what is not as in the one before. */
export const VERSIONS_FOLDER = 'versions';

export const VERSION_COLUMNS = ['version', 'date', 'seed', 'files'] as const;

/** An empty SHA-256: the file is no longer there. */
export const CHANGE_COLUMNS = ['path', 'sha256'] as const;

/** Contents that stood in an older version and must not come out of one any more. */
export const WITHDRAWN_FILE = `${VERSIONS_FOLDER}/withdrawn.csv`;

export const WITHDRAWN_COLUMNS = ['path', 'sha256'] as const;

export const changesPath = (version: string): string => `${VERSIONS_FOLDER}/${version}.csv`;

/** The SHA-256 of every published file by its path below data/. */
export type PublicState = ReadonlyMap<string, string>;

export interface Version {
	/** `2026-11-27-1a2b3c4d`: its day and the beginning of its content's hash. */
	readonly id: string;
	/** The day in Japan on which it was sealed. */
	readonly date: string;
	/** What changed from the version before: null where a file went. */
	readonly changes: ReadonlyMap<string, string | null>;
	/** All files of it. */
	readonly files: PublicState;
}

/** A store that is not as it was sealed. */
export class UnsoundVersions extends Error {}

/**
 * The seed keeps what is withdrawn from being guessed by the id that stays: who knows all files but
 * one, and of that one all but a number, could try numbers until the id fits. It stays in the house.
 */
const idOf = (date: string, seed: string, before: string, changes: string): string =>
	`${date}-${sha256([seed, before, changes].join('\n')).slice(0, 8)}`;

/** What was there before and is not so any more, in the order of paths. */
function changesFrom(before: PublicState, after: PublicState): Map<string, string | null> {
	const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
	return new Map(
		paths
			.map((path) => [path, after.get(path) ?? null] as const)
			.filter(([path, hash]) => hash !== (before.get(path) ?? null))
	);
}

function applied(before: PublicState, changes: Version['changes']): PublicState {
	const files = new Map(before);
	for (const [path, hash] of changes) {
		if (hash === null) files.delete(path);
		else files.set(path, hash);
	}
	return files;
}

const changesText = (changes: Version['changes']): string =>
	csvText(
		CHANGE_COLUMNS,
		[...changes].map(([path, hash]) => [path, hash ?? ''])
	);

/** The files that are not as in the newest version: what a new one would be for. */
export const unsealedPaths = (versions: readonly Version[], now: PublicState): string[] => [
	...changesFrom(versions.at(-1)?.files ?? new Map(), now).keys()
];

/**
 * What to write into data/ to seal a state as a version; nothing where the newest is it already.
 * That a file is public no longer is a version too: from then on none before it may show the file.
 * @param list the text of the list of versions @param seed of nobody's knowledge outside the house
 */
export function sealing(
	versions: readonly Version[],
	list: string | null,
	now: PublicState,
	day: string,
	seed: string
): { readonly path: string; readonly text: string }[] {
	const last = versions.at(-1);
	const changes = changesFrom(last?.files ?? new Map(), now);
	if (changes.size === 0) return [];
	const text = changesText(changes);
	const date = last && last.date > day ? last.date : day;
	const id = idOf(date, seed, last?.id ?? '', text);
	const older = list === null ? `${VERSION_COLUMNS.join()}\n` : list;
	const line = csvText([id, date, seed, String(now.size)], []);
	return [
		{ path: VERSIONS_FILE, text: older + line },
		{ path: changesPath(id), text }
	];
}

/**
 * All versions, oldest first; none where there is no store.
 * @throws UnsoundVersions where a line or a file is not what was sealed
 */
export function versionsIn(text: (path: string) => string | null): Version[] {
	const list = text(VERSIONS_FILE);
	if (list === null) return [];
	const csv = tableOf(list, VERSIONS_FILE, VERSION_COLUMNS);
	const found: Version[] = [];
	for (const row of csv.rows) {
		const [id, date, seed] = (['version', 'date', 'seed'] as const).map((name) =>
			cellOf(csv, row, name)
		) as [string, string, string];
		const last = found.at(-1);
		const own = isVersionId(id) ? text(changesPath(id)) : null;
		if (own === null || id !== idOf(date, seed, last?.id ?? '', own) || date < (last?.date ?? ''))
			throw new UnsoundVersions(id);
		const lines = tableOf(own, id, CHANGE_COLUMNS);
		const changes = new Map(
			lines.rows.map((line) => [cellOf(lines, line, 'path'), cellOf(lines, line, 'sha256') || null])
		);
		found.push({ id, date, changes, files: applied(last?.files ?? new Map(), changes) });
	}
	return found;
}

function tableOf(text: string, name: string, columns: readonly string[]): Csv {
	const csv = parseCsv(text);
	if (csv.faults.length > 0 || csv.header.join() !== columns.join())
		throw new UnsoundVersions(name);
	return csv;
}

/** The list of what was withdrawn with more in it. */
export function withdrawnWith(
	text: string | null,
	more: readonly { readonly path: string; readonly sha256: string }[]
): string {
	const known = withdrawnIn(text);
	const all = [...known, ...more.map(({ path, sha256: hash }) => `${path} ${hash}`)];
	return csvText(
		WITHDRAWN_COLUMNS,
		[...new Set(all)].sort().map((one) => one.split(' '))
	);
}

/** What was withdrawn, as `path sha256`. @throws UnsoundVersions for another table */
export function withdrawnIn(text: string | null): ReadonlySet<string> {
	if (text === null) return new Set();
	const csv = tableOf(text, WITHDRAWN_FILE, WITHDRAWN_COLUMNS);
	return new Set(csv.rows.map(({ cells }) => cells.join(' ')));
}
