import { period } from '#lib/base/period.ts';
import type { Panel, SmallMultiplesOptions } from '#lib/charts/small-multiples/options.ts';
import { absenceWord } from '../../absence.ts';
import { matrixItems, matrixPeriods } from '../../matrix.ts';
import { drawnQuantity, quantityText, quantityWithUnit } from '../../quantity.ts';
import type { ItemAddress } from '../bars/ranking-chart.ts';
import { printedWithUnit, type Scene } from '../../scene.ts';
import { smallBaseText } from '../../small-base.ts';

export interface MultiplesChart {
	readonly panels: readonly Panel[];
	readonly options: SmallMultiplesOptions;
}

/** The panels of small multiples on one scale, and how their axes are written. */
export function multiplesChart(scene: Scene, address?: ItemAddress): MultiplesChart {
	const { figure, words, language, measure, dataset } = scene;
	const quantity = drawnQuantity(scene);
	const isRatio = dataset.measures[measure]?.unit === 'times';
	const periods = matrixPeriods(scene).map((one) => period(one).index);
	return {
		panels: matrixItems(scene).map(({ code, name, cells }) => ({
			id: code,
			name,
			...(address ? { href: address(code) } : {}),
			...(cells.at(-1)?.small && figure.base
				? {
						note: smallBaseText(scene)
					}
				: {}),
			emphasis: 'main',
			scope: [dataset.id, measure].join(' '),
			points: cells.map(({ value }, index) => ({ x: periods[index] ?? 0, y: value }))
		})),
		options: {
			frequency: dataset.frequency,
			language,
			words: { reading: words.figure.reading, missing: absenceWord(scene) },
			formatValue: (value) =>
				quantity.unit.short.length > 3
					? quantityText(scene, quantity, value)
					: quantityWithUnit(scene, quantity, value),
			unit: quantity.unit.long,
			zero: true,
			breaks: dataset.breaks.map(({ at, title }) => ({
				x: period(at).index,
				label: title[language]
			})),
			references:
				isRatio && figure.reference !== undefined
					? [{ value: figure.reference, label: printedWithUnit(scene, measure, figure.reference) }]
					: []
		}
	};
}
