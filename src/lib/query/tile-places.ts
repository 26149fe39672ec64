import type { Language } from '#lib/base/language.ts';
import type { TilePlace } from './figure-data.ts';
import type { ListedCode } from './listed-code.ts';

const SHORT: Readonly<Record<Language, string>> = {
	ja: 'short_ja',
	en: 'short_en',
	'zh-Hant': 'short_zh_hant'
};

/** The areas that codes/ref_area.csv gives a place on the map of tiles. */
export const tilePlaces = (
	areas: ReadonlyMap<string, ListedCode>,
	language: Language
): Record<string, TilePlace> =>
	Object.fromEntries(
		[...areas.values()]
			.filter(({ cells }) => cells['tile_column'])
			.map(({ code, cells, names }) => [
				code,
				{
					column: Number(cells['tile_column']),
					row: Number(cells['tile_row']),
					name: cells[SHORT[language]] || names[language],
					slug: cells['slug'] ?? ''
				}
			])
	);
