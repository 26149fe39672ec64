import { formatNumber } from '#lib/base/number.ts';
import type { TileMapOptions, TileRow } from '#lib/charts/tile-map/options.ts';
import { ranking } from './ranking.ts';
import { decimalsOf, measureTitle, printed, unitWords, type Scene } from './scene.ts';

export interface TileChart {
	readonly rows: readonly TileRow[];
	readonly options: TileMapOptions;
}

/** The tiles of the areas ranked that have a place on the map, each leading to its area's page. */
export function tileChart(scene: Scene, pages: string): TileChart {
	const { figure, words, measure, language, data } = scene;
	return {
		rows: ranking(scene).flatMap(({ code, value, small }): TileRow[] => {
			const place = data.places?.[code];
			if (!place) return [];
			const { slug, ...where } = place;
			const label = printed(scene, measure, value);
			return [{ ...where, id: code, value, label, small, href: `${pages}${slug}/` }];
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
