import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import type { TileMapOptions, TileRow } from '#lib/charts/tile-map/options.ts';
import { absence } from './data-table.ts';
import { ranking } from './ranking.ts';
import { decimalsOf, measureTitle, printed, unitWords, type Scene } from './scene.ts';

export interface TileChart {
	readonly rows: readonly TileRow[];
	readonly options: TileMapOptions;
}

/**
 * The tiles of the areas ranked that have a place on the map.
 * @param pages below which each area has its page; without it tiles lead nowhere
 */
export function tileChart(scene: Scene, pages?: string): TileChart {
	const { figure, words, measure, language, data } = scene;
	return {
		rows: ranking(scene).flatMap(({ code, value, small, row }): TileRow[] => {
			const place = data.places?.[code];
			if (!place) return [];
			const { slug, ...where } = place;
			const label = printed(scene, measure, value);
			return [
				{
					...where,
					id: code,
					// A reader holds the printed value against the printed limits.
					value: value === null ? null : roundHalfUp(value, decimalsOf(scene, measure)),
					label,
					...absence(scene, measure, row),
					// Of a base that was not published nobody knows whether it is small.
					small: small && value !== null,
					...(pages === undefined ? {} : { href: `${pages}${slug}/` })
				}
			];
		}),
		options: {
			formatLimit: (value) => formatNumber(value, language, decimalsOf(scene, measure)),
			unit: `${measureTitle(scene, measure)}${words.title.join}${words.title.unit(unitWords(scene, measure).long)}`,
			words: {
				...words.tiles,
				missing: words.figure.missing,
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
