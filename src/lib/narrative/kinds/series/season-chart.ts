import { monthLabel } from '#lib/base/period.ts';
import type { Series } from '#lib/charts/series.ts';
import type { ChangeOfRows } from '../../data-table.ts';
import type { Scene } from '../../scene.ts';
import {
	calendarMonth,
	changeOnSeason,
	seasonBreaks,
	seasonLines,
	seasonMonths
} from '../../season.ts';
import type { Line } from '../../series.ts';
import { chartSeries, valueAxis, type SeriesChart } from './value-axis.ts';

/** A line for each fiscal year from April to March, the newest first. */
export function seasonChart(scene: Scene): SeriesChart {
	const all = seasonLines(scene);
	const axis = valueAxis(scene, scene.measure);
	const months = seasonMonths(all);
	return {
		series: all.map((line) =>
			line.main ? noted(scene, line) : { ...chartSeries(scene, line), emphasis: 'earlier' }
		),
		options: {
			...axis,
			words: { ...axis.words, reading: scene.words.season.reading },
			named: (x) => monthLabel(calendarMonth(x), scene.language),
			openEnded: true,
			xDomain: [months[0] ?? 0, months.at(-1) ?? 0],
			breaks: seasonBreaks(scene, all)
		}
	};
}

/** A value of the newest year is read with its change on the same month of the year before. */
function noted(scene: Scene, line: Line): Series {
	const series = chartSeries(scene, line);
	const changeOf = changeOnSeason(scene);
	return {
		...series,
		points: series.points.map((point, index) => {
			const of = line.points[index];
			const change = of && changeOf(of);
			return change ? { ...point, note: inWords(scene, change) } : point;
		})
	};
}

function inWords({ words: { ranking }, dataset }: Scene, { rate, value }: ChangeOfRows): string {
	return `${(rate ? ranking.rate : ranking.difference)[dataset.frequency]} ${value}`;
}
