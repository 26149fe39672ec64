import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Label, type Language } from '#lib/base/language.ts';
import type { Code } from '#lib/contract/code-table.ts';
import { plainName } from '../new-prefecture/areas.ts';

/** A site to be built, and of which folder. */
export interface Planned {
	readonly code: string;
	readonly name: Label;
	/** Null where the folder must be made first, from the tables that all prefectures share. */
	readonly data: string | null;
}

/** What is at hand. */
export interface AtHand {
	/** The prefectures by code: those of codes/ref_area.csv. */
	readonly prefectures: ReadonlyMap<string, Code>;
	/** The prefecture of this checkout, and its folder. */
	readonly home: string;
	readonly homeData: string;
	/** A folder with a folder for each prefecture that has one, named by its code. */
	readonly root: string | undefined;
}

export const nameOf = ({ names }: Code): Label => ({ ...names, en: plainName(names.en) });

/** The codes that were asked for, each once and in their order; null for what names none. */
export function chosen(word: string, known: Iterable<string>): string[] | null {
	const all = [...known].sort();
	if (word === 'all') return all;
	const codes = word.split(',').map((code) => code.trim());
	return codes.every((code) => all.includes(code)) ? [...new Set(codes)].sort() : null;
}

export function planned(codes: readonly string[], atHand: AtHand): Planned[] {
	return codes.map((code) => {
		const area = atHand.prefectures.get(code);
		if (!area) throw new RangeError(`no prefecture ${code}`);
		const given = atHand.root === undefined ? null : join(atHand.root, code);
		const data =
			given !== null && existsSync(given) ? given : code === atHand.home ? atHand.homeData : null;
		return { code, name: nameOf(area), data };
	});
}

/** The prefecture that a folder of data is of. */
export function areaOf(data: string): string {
	const { area } = JSON.parse(readFileSync(join(data, 'site.json'), 'utf8')) as { area?: string };
	return area ?? '';
}

/** A site that stands in the folder of all. */
export interface Standing {
	readonly code: string;
	readonly name: Label;
	/** Those that it has, in the order of the house. */
	readonly languages: readonly Language[];
}

/** Which languages a built site has: its own folders say so. */
export const languagesOf = (site: string): readonly Language[] =>
	LANGUAGES.filter((language) => existsSync(join(site, language, 'index.html')));
