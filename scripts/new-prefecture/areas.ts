import { codeTable, type Code } from '#lib/contract/code-table.ts';
import { csvText, parseCsv } from '#lib/contract/csv.ts';

/** A part of the country as the employment statistics divide it: data/regions.json. */
export interface Region {
	readonly code: string;
	readonly ja: string;
	readonly en: string;
	readonly zh_hant: string;
	readonly reading: string;
	/** Other names of it and its parts, by which an employer's name may tell where it is. */
	readonly also_ja: string;
	readonly prefectures: readonly string[];
}

export const regionsOf = (text: string): readonly Region[] =>
	(JSON.parse(text) as { regions: readonly Region[] }).regions;

/** The region of a prefecture; null of the one that is a region by itself. */
export const regionOf = (regions: readonly Region[], code: string): Region | null =>
	regions.find(({ prefectures }) => prefectures.includes(code)) ?? null;

const isPrefecture = ({ cells }: Code): boolean => cells['kind'] === 'prefecture';

/** The 47 of a list of areas, by their codes. */
export const prefecturesOf = (areas: string): ReadonlyMap<string, Code> =>
	new Map([...codeTable(areas)].filter(([, code]) => isPrefecture(code)));

/** The home prefecture is told from its city of the same name; two need no such word. */
const PREFECTURE = / Prefecture$/;
const ALONE = /[都道]$/;

export const plainName = (name: string): string => name.replace(PREFECTURE, '');

const homeName = ({ names }: Code): string =>
	ALONE.test(names.ja) ? plainName(names.en) : `${plainName(names.en)} Prefecture`;

/** Whether a text names a prefecture, in Japanese or in Latin letters. */
export const namesHome = (text: string, { names }: Code): boolean =>
	[names.ja.replace(/[都道府県]$/, ''), plainName(names.en).toLowerCase()].some((name) =>
		text.toLowerCase().includes(name)
	);

/** Every code of the list that belongs to the prefecture from which another one begins. */
export const leftAreas = (areas: string): readonly string[] =>
	[...codeTable(areas).values()]
		.filter(({ cells }) => cells['kind'] === 'office')
		.map(({ code }) => code);

/**
 * codes/ref_area.csv for another home: its own address is short, its region stands after the
 * nation, and there are no offices yet.
 */
export function areaList(text: string, home: string, regions: readonly Region[]): string {
	const csv = parseCsv(text);
	const own = regionOf(regions, home);
	const was = [...codeTable(text).values()].find(({ cells }) => cells['kind'] === 'region');
	const rows = [...codeTable(text).values()].flatMap((area): Record<string, string>[] => {
		const { cells } = area;
		if (cells['kind'] === 'office' || cells['kind'] === 'region') return [];
		if (isPrefecture(area)) return [prefecture(area, area.code === home, own)];
		const nation = { ...cells, also_ja: otherNames(cells['also_ja'] ?? '', was, own) };
		return own ? [nation, regionRow(own, area.code)] : [nation];
	});
	return csvText(
		csv.header,
		rows.map((row) => csv.header.map((name) => row[name] ?? ''))
	);
}

/** The region that was a row of its own is one of the names that tell of the country. */
function otherNames(also: string, was: Code | undefined, own: Region | null): string {
	const names = was && was.code !== own?.code ? [was.names.ja, was.cells['also_ja'] ?? ''] : [];
	return [...new Set([also, ...names].join(' ').split(' ').filter(Boolean))].join(' ');
}

function prefecture(area: Code, isHome: boolean, own: Region | null): Record<string, string> {
	const en = isHome ? homeName(area) : plainName(area.names.en);
	const slug = isHome ? '' : `${en.toLowerCase()}-pref`;
	const region = own?.prefectures.includes(area.code) ? own.code : '';
	return { ...area.cells, en, slug, region };
}

const regionRow = (region: Region, nation: string): Record<string, string> => ({
	code: region.code,
	parent: nation,
	ja: region.ja,
	en: region.en,
	zh_hant: region.zh_hant,
	reading: region.reading,
	classification: 'own',
	status: 'own',
	slug: region.en.toLowerCase().replaceAll(' ', '-'),
	kind: 'region',
	also_ja: region.also_ja
});
