import { period } from '#lib/base/period.ts';
import { absenceWord } from '../../absence.ts';
import { breaksShown } from '../../breaks.ts';
import { minimumWageLevels } from '../../minimum-wage.ts';
import type { Scene } from '../../scene.ts';
import { isSeason } from '../../season.ts';
import { lines } from '../../series.ts';
import { seasonChart } from './season-chart.ts';
import { chartSeries, valueAxis, type SeriesChart } from './value-axis.ts';

/** The lines of a series figure in its form, and how their axes and words are written. */
export const seriesChart = (scene: Scene): SeriesChart =>
	isSeason(scene) ? seasonChart(scene) : linesChart(scene);

function linesChart(scene: Scene): SeriesChart {
	const all = lines(scene);
	const drawn = all[0]?.measure ?? scene.measure;
	const axis = valueAxis(scene, drawn);
	return {
		series: all.map((line) => chartSeries(scene, line)),
		options: {
			...axis,
			words: { ...axis.words, gap: scene.words.gap(absenceWord(scene)) },
			breaks: breaksShown(scene).map(({ at, label }) => ({ x: period(at).index, label })),
			marks: minimumWageLevels(scene, drawn)
		}
	};
}
