import { formatNumber } from '#lib/base/number.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { BarRow, RankedBarsOptions } from '#lib/charts/ranked-bars/options.ts';
import { absence } from './data-table.ts';
import { markOf } from './revision.ts';
import { periodBefore, ranking, type RankedItem } from './ranking.ts';
import {
	measureTitle,
	printed,
	printedWithUnit,
	unitWords,
	valueName,
	type Scene
} from './scene.ts';

export interface RankingChart {
	readonly rows: readonly BarRow[];
	readonly options: RankedBarsOptions;
}

/** How many bars stand open; areas are few enough to be shown all. */
const FIRST = 20;

/** The bars of a ranking, and how their axis and key are written. */
export function rankingChart(scene: Scene): RankingChart {
	const { figure, words, measure, language } = scene;
	const rows = ranking(scene).map((item) => bar(scene, item));
	const before = periodBefore(scene);
	const isRatio = scene.dataset.measures[measure]?.unit === 'times';
	const first = figure.across === 'ref_area' ? rows.length : FIRST;
	return {
		rows,
		options: {
			first,
			formatTick: (value) => formatNumber(value, language, isRatio ? 1 : 0),
			references:
				figure.reference !== undefined && isRatio
					? [{ value: figure.reference, label: printedWithUnit(scene, measure, figure.reference) }]
					: [],
			unit: unitWords(scene, measure).long,
			words: {
				missing: words.figure.missing,
				statuses: words.status,
				rest: words.figure.rest(formatNumber(Math.max(0, rows.length - first), language)),
				small: figure.base
					? words.figure.small(
							formatNumber(scene.threshold, language),
							measureTitle(scene, figure.base.measure)
						)
					: '',
				...(before === null ? {} : { comparison: valueName(scene, 'time_period', before) })
			}
		}
	};
}

function bar(scene: Scene, { code, name, value, small, base, before, row }: RankedItem): BarRow {
	const { figure, measure } = scene;
	const basis = figure.base?.measure;
	return {
		id: code,
		name,
		value,
		label: printed(scene, measure, value),
		...absence(scene, measure, row),
		status: markOf(scene, measure, row),
		small,
		comparison: before,
		emphasis: figure.across === 'ref_area' && code === SITE.area,
		...(small && basis !== undefined
			? { note: `${measureTitle(scene, basis)} ${printedWithUnit(scene, basis, base)}` }
			: {})
	};
}
