import { period } from '#lib/base/period.ts';
import type { Series } from '#lib/charts/series.ts';
import type { TimeSeriesOptions } from '#lib/charts/time-series/options.ts';
import { absenceWord } from '../../absence.ts';
import { breaksShown } from '../../breaks.ts';
import { minimumWageLevels } from '../../minimum-wage.ts';
import { markOf } from '../../revision.ts';
import { printed, printedWithUnit, unitWords, type Scene } from '../../scene.ts';
import { lines, type Line } from '../../series.ts';

export interface SeriesChart {
	readonly series: readonly Series[];
	readonly options: TimeSeriesOptions;
}

/** The lines of a series figure, and how their axes and words are written. */
export function seriesChart(scene: Scene): SeriesChart {
	const { figure, dataset, words, language } = scene;
	const all = lines(scene);
	const drawn = all[0]?.measure ?? scene.measure;
	const { short, long } = unitWords(scene, drawn);
	const isRatio = dataset.measures[drawn]?.unit === 'times';
	return {
		series: all.map((line) => chartSeries(scene, line)),
		options: {
			frequency: dataset.frequency,
			language,
			words: {
				reading: words.figure.reading,
				missing: absenceWord(scene),
				gap: words.gap(absenceWord(scene)),
				statuses: words.status
			},
			// A long unit stands above the axis only, so that labels keep clear of the edge.
			formatValue: (value) =>
				short.length > 3 ? printed(scene, drawn, value) : printedWithUnit(scene, drawn, value),
			unit: long,
			breaks: breaksShown(scene).map(({ at, label }) => ({ x: period(at).index, label })),
			marks: minimumWageLevels(scene, drawn),
			references:
				figure.reference !== undefined && isRatio
					? [{ value: figure.reference, label: printedWithUnit(scene, drawn, figure.reference) }]
					: []
		}
	};
}

const chartSeries = (scene: Scene, { id, name, main, measure, points }: Line): Series => ({
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
