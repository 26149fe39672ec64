import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import { period } from '#lib/base/period.ts';
import type { HeatmapOptions, HeatRow } from '#lib/charts/heatmap/options.ts';
import { absenceWord } from '../../absence.ts';
import { matrixItems, matrixPeriods } from '../../matrix.ts';
import { drawnQuantity, quantityWithUnit } from '../../quantity.ts';
import type { ItemAddress } from '../bars/ranking-chart.ts';
import { type Scene } from '../../scene.ts';
import { smallBaseText } from '../../base.ts';

export interface HeatmapChart {
	readonly rows: readonly HeatRow[];
	readonly options: HeatmapOptions;
}

/** The rows of a heatmap, and how its legend and its cells are written. */
export function heatmapChart(scene: Scene, address?: ItemAddress): HeatmapChart {
	const { figure, words, language, measure } = scene;
	const quantity = drawnQuantity(scene);
	const [first] = matrixPeriods(scene);
	return {
		rows: matrixItems(scene).map(({ code, name, heading, cells }) => ({
			id: code,
			name,
			heading,
			...(address ? { href: address(code) } : {}),
			// A reader holds the printed value against the printed steps.
			cells: cells.map(({ value, small }) => ({
				value: value === null ? null : roundHalfUp(value, quantity.decimals),
				small
			}))
		})),
		options: {
			frequency: scene.dataset.frequency,
			language,
			first: first === undefined ? 0 : period(first).index,
			steps: figure.steps?.[measure] ?? [],
			formatStep: (value) => formatNumber(value, language, quantity.decimals === 2 ? 1 : 0),
			formatCell: (value) => quantityWithUnit(scene, quantity, value),
			unit: quantity.unit.long,
			words: {
				...words.matrix.legend,
				reading: words.matrix.reading,
				missing: absenceWord(scene),
				small: smallBaseText(scene)
			}
		}
	};
}
