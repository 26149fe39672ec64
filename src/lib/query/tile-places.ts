import type { Language } from '#lib/base/language.ts';
import type { TilePlace } from './figure-data.ts';
import type { ListedCode } from './listed-code.ts';

const COLUMN: Readonly<Record<Language, string>> = { ja: 'ja', en: 'en', 'zh-Hant': 'zh_hant' };

/**
 * The areas of a figure that codes/ref_area.csv gives a place on a map of tiles. One that holds
 * others of them stands on another map.
 */
export const tilePlaces = (
	areas: ReadonlyMap<string, ListedCode>,
	shown: readonly string[],
	language: Language
): Record<string, TilePlace> => {
	const holders = new Set(shown.map((code) => areas.get(code)?.parent));
	return Object.fromEntries(
		shown
			.flatMap((code) => areas.get(code) ?? [])
			.filter(({ code, cells }) => cells['tile_column'] && !holders.has(code))
			.map(({ code, cells, names }) => {
				const column = COLUMN[language];
				return [
					code,
					{
						column: Number(cells['tile_column']),
						row: Number(cells['tile_row']),
						name: cells[`tile_${column}`] || cells[`short_${column}`] || names[language],
						// A prefecture among others has no page of its own.
						slug: cells['kind'] === 'prefecture' ? null : (cells['slug'] ?? '')
					}
				];
			})
	);
};
