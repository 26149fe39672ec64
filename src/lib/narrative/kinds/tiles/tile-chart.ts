import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { TileMapOptions, TileRow } from '#lib/charts/tile-map/options.ts';
import { absenceWord } from '../../absence.ts';
import { absence } from '../../row-cell.ts';
import { ratioReference } from '../../reference.ts';
import { ranking } from '../../ranking.ts';
import { drawnQuantity, quantityText } from '../../quantity.ts';
import { type Scene } from '../../scene.ts';
import { smallBaseText } from '../../base.ts';

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
	const { words, measure, language, data } = scene;
	const quantity = drawnQuantity(scene);
	const items = new Map(ranking(scene).map((item) => [item.code, item]));
	return {
		rows: Object.entries(data.places ?? {}).map(([code, { slug, ...where }]): TileRow => {
			const item = items.get(code);
			const value = item?.value ?? null;
			return {
				...where,
				id: code,
				// A reader holds the printed value against the printed limits.
				value: value === null ? null : roundHalfUp(value, quantity.decimals),
				label: quantityText(scene, quantity, value),
				...(value === null && scene.by === 'change' ? { absent: quantity.missing } : {}),
				...(item ? absence(scene, measure, item.row) : {}),
				// Of a base that was not published nobody knows whether it is small.
				small: item?.small === true && value !== null,
				emphasis: code === SITE.area,
				...(pages === undefined || slug === null ? {} : { href: `${pages}${slug}/` })
			};
		}),
		options: {
			formatLimit: (value) => formatNumber(value, language, quantity.decimals, quantity.signed),
			reference: scene.by === 'change' ? 0 : ratioReference(scene),
			unit: `${quantity.title}${words.title.join}${words.title.unit(quantity.unit.long)}`,
			words: {
				...words.tiles,
				missing: absenceWord(scene),
				small: smallBaseText(scene)
			}
		}
	};
}
