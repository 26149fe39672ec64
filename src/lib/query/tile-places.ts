import type { Language } from '#lib/base/language.ts';
import { nameColumnOf } from '#lib/catalogue/code-list.ts';
import type { TilePlace } from './figure-data.ts';
import type { ListedCode } from './listed-code.ts';

/**
 * The areas that codes/ref_area.csv gives a place on the map of tiles on which a figure's areas
 * stand: those of their kind, whether or not they have a value. One that holds others of them
 * stands on another map.
 */
export const tilePlaces = (
	areas: ReadonlyMap<string, ListedCode>,
	shown: readonly string[],
	language: Language
): Record<string, TilePlace> => {
	const placed = [...areas.values()].filter(({ cells }) => cells['tile_column']);
	const holders = new Set(shown.map((code) => areas.get(code)?.parent));
	const kinds = new Set(
		placed
			.filter(({ code }) => shown.includes(code) && !holders.has(code))
			.map(({ cells }) => cells['kind'])
	);
	return Object.fromEntries(
		placed
			.filter(({ cells }) => kinds.has(cells['kind']))
			.map(({ code, cells, names }) => {
				const column = nameColumnOf(language);
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
