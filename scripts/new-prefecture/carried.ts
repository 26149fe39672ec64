import { cellOf, parseCsv } from '#lib/contract/csv.ts';
import type { LedgerLine } from '#lib/contract/ledger.ts';

/** The files of a folder data/ by their paths. */
export type Files = ReadonlyMap<string, Uint8Array>;

export const textIn = (files: Files, path: string): string => {
	const bytes = files.get(path);
	if (!bytes) throw new Error(`data/${path} is not there.`);
	return new TextDecoder().decode(bytes);
};

/** Why the table of a dataset does not go with a prefecture that begins. */
export type LeftOut = 'sample' | 'own' | 'own-source' | 'no-area';

export interface Carried {
	readonly paths: readonly string[];
	/** Those of the files, and those that their rows name. */
	readonly sources: readonly string[];
}

/** Whose tables go along: the areas that all have in common, and the sources that are one's own. */
export interface Common {
	readonly nation: string;
	readonly prefectures: readonly string[];
	readonly isOwnSource: (code: string) => boolean;
}

/**
 * A dataset goes along, byte by byte, where it is the same for all: a table of the nation alone, or
 * one in which every prefecture stands, from a source that is not this prefecture's. Whatever else
 * it is, it tells of the prefecture that collected it, and is nobody else's.
 */
export function carriedOf(
	files: Files,
	id: string,
	lines: ReadonlyMap<string, LedgerLine>,
	{ nation, prefectures, isOwnSource }: Common
): Carried | LeftOut {
	const paths = [...files.keys()].filter((path) => path.startsWith(`${id}/`));
	const real = paths.filter((path) => lines.get(path)?.sample === 'no');
	if (real.length === 0) return 'sample';
	const areas = new Set<string>();
	const sources = new Set<string>();
	for (const path of real) {
		const csv = parseCsv(textIn(files, path));
		if (!csv.header.includes('ref_area')) return 'no-area';
		sources.add(lines.get(path)?.source ?? '');
		const hasSource = csv.header.includes('source');
		for (const row of csv.rows) {
			areas.add(cellOf(csv, row, 'ref_area'));
			if (hasSource) sources.add(cellOf(csv, row, 'source'));
		}
	}
	const isShared =
		prefectures.every((code) => areas.has(code)) || [...areas].every((code) => code === nation);
	if (!isShared) return 'own';
	return [...sources].some(isOwnSource) ? 'own-source' : { paths: real, sources: [...sources] };
}
