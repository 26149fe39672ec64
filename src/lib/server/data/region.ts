import type { Language } from '#lib/base/language.ts';
import { neighbours } from '#lib/query/neighbours.ts';
import { codes } from './codes.ts';
import { once } from './once.ts';

/** A region as codes/ref_area.csv has it: its own code, and the areas whose `region` it is. */
export interface Region {
	readonly code: string;
	readonly areas: readonly string[];
}

/** The region of an area; null where its row names none. */
export const regionOf = once((area: string): Region | null => {
	const code = codes('ref_area').get(area)?.cells['region'] ?? '';
	return code === '' ? null : { code, areas: neighbours(codes('ref_area'), area) };
});

/** The prefectures of the nation, in the order of the list. */
export const prefectures = once((nation: string): readonly string[] =>
	[...codes('ref_area').values()]
		.filter(({ cells, parent }) => cells['kind'] === 'prefecture' && parent === nation)
		.map(({ code }) => code)
);

/** The name of an area's region; empty where its row names none. */
export const regionName = (area: string, language: Language): string =>
	codes('ref_area').get(regionOf(area)?.code ?? '')?.names[language] ?? '';
