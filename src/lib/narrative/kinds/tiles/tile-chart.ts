import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import type { TileMapOptions, TileRow } from '#lib/charts/tile-map/options.ts';
import { absenceWord } from '../../absence.ts';
import { absence } from '../../row-cell.ts';
import { ranking } from '../../ranking.ts';
import { decimalsOf, measureTitle, printed, unitWords, type Scene } from '../../scene.ts';

export interface TileChart {
	readonly rows: readonly TileRow[];
	readonly options: TileMapOptions;
}

/**
 * The tile of every area that has a place on the map, with what the ranking says of it: the map
 * keeps its shape where a table tells of some areas only.
 * @param pages below which each area has its page; without it tiles lead nowhere
 */
export function tileChart(scene: Scene, pages?: string): TileChart {
	const { figure, words, measure, language, data } = scene;
	const items = new Map(ranking(scene).map((item) => [item.code, item]));
	return {
		rows: Object.entries(data.places ?? {}).map(([code, { slug, ...where }]): TileRow => {
			const item = items.get(code);
			const value = item?.value ?? null;
			return {
				...where,
				id: code,
				// A reader holds the printed value against the printed limits.
				value: value === null ? null : roundHalfUp(value, decimalsOf(scene, measure)),
				label: printed(scene, measure, value),
				...(item ? absence(scene, measure, item.row) : {}),
				// Of a base that was not published nobody knows whether it is small.
				small: item?.small === true && value !== null,
				...(pages === undefined ? {} : { href: `${pages}${slug}/` })
			};
		}),
		options: {
			formatLimit: (value) => formatNumber(value, language, decimalsOf(scene, measure)),
			unit: `${measureTitle(scene, measure)}${words.title.join}${words.title.unit(unitWords(scene, measure).long)}`,
			words: {
				...words.tiles,
				missing: absenceWord(scene),
				small: figure.base
					? words.figure.small(
							formatNumber(scene.threshold, language),
							measureTitle(scene, figure.base.measure)
						)
					: ''
			}
		}
	};
}
