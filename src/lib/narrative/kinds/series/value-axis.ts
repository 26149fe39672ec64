import type { Series } from '#lib/charts/series.ts';
import type { TimeSeriesOptions } from '#lib/charts/time-series/options.ts';
import { absenceWord } from '../../absence.ts';
import { markOf } from '../../revision.ts';
import { printed, printedWithUnit, unitWords, type Scene } from '../../scene.ts';
import type { Line } from '../../series.ts';

export interface SeriesChart {
	readonly series: readonly Series[];
	readonly options: TimeSeriesOptions;
}

/** How the values of a measure are written, whatever stands below them. */
export function valueAxis(scene: Scene, drawn: string): TimeSeriesOptions {
	const { figure, dataset, words, language } = scene;
	const { short, long } = unitWords(scene, drawn);
	const isRatio = dataset.measures[drawn]?.unit === 'times';
	return {
		frequency: dataset.frequency,
		language,
		words: {
			reading: words.figure.reading,
			missing: absenceWord(scene),
			statuses: words.status
		},
		// A long unit stands above the axis only, so that labels keep clear of the edge.
		formatValue: (value) =>
			short.length > 3 ? printed(scene, drawn, value) : printedWithUnit(scene, drawn, value),
		unit: long,
		references:
			figure.reference !== undefined && isRatio
				? [{ value: figure.reference, label: printedWithUnit(scene, drawn, figure.reference) }]
				: []
	};
}

/** A line as a chart draws it. */
export const chartSeries = (scene: Scene, { id, name, main, measure, points }: Line): Series => ({
	id,
	name,
	emphasis: main ? 'main' : 'comparison',
	scope: [scene.dataset.id, unitWords(scene, measure).long, scene.chosen.adjustment ?? ''].join(
		' '
	),
	points: points.map(({ x, value, row }) => ({
		x,
		y: value,
		...status(markOf(scene, measure, row))
	}))
});

const status = (mark: string) => (mark ? { status: mark } : {});
