import { period } from '#lib/base/period.ts';
import type { TimeSeriesOptions } from '#lib/charts/time-series/options.ts';
import { absenceWord } from '../../absence.ts';
import { drawnQuantity, quantityText, quantityWithUnit } from '../../quantity.ts';
import { printedWithUnit, type Scene } from '../../scene.ts';

type LineAxes = Pick<
	TimeSeriesOptions,
	'frequency' | 'language' | 'words' | 'formatValue' | 'unit' | 'breaks' | 'references'
>;

/** How the axes of lines, one an item, are written: all on one scale. */
export function lineAxes(scene: Scene): LineAxes {
	const { figure, words, language, measure, dataset } = scene;
	const quantity = drawnQuantity(scene);
	const isRatio = dataset.measures[measure]?.unit === 'times';
	return {
		frequency: dataset.frequency,
		language,
		words: { reading: words.figure.reading, missing: absenceWord(scene) },
		formatValue: (value) =>
			quantity.unit.short.length > 3
				? quantityText(scene, quantity, value)
				: quantityWithUnit(scene, quantity, value),
		unit: quantity.unit.long,
		breaks: dataset.breaks.map(({ at, title }) => ({
			x: period(at).index,
			label: title[language]
		})),
		references:
			isRatio && figure.reference !== undefined
				? [{ value: figure.reference, label: printedWithUnit(scene, measure, figure.reference) }]
				: []
	};
}
