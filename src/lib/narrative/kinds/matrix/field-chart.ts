import { period } from '#lib/base/period.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { Emphasis } from '#lib/charts/series.ts';
import { absenceWord } from '../../absence.ts';
import { matrixItems, matrixPeriods } from '../../matrix.ts';
import { printed, printedWithUnit, unitWords, type Scene } from '../../scene.ts';
import type { SeriesChart } from '../series/series-chart.ts';

/** A line for every area: the home area, the nation, then the region, then all others. */
export function fieldChart(scene: Scene): SeriesChart {
	const { figure, words, language, measure, dataset, data } = scene;
	const { short, long } = unitWords(scene, measure);
	const isRatio = dataset.measures[measure]?.unit === 'times';
	const periods = matrixPeriods(scene).map((one) => period(one).index);
	const emphasisOf = (code: string): Emphasis => {
		if (code === SITE.area) return 'main';
		if (code === SITE.nation) return 'comparison';
		return data.near?.includes(code) ? 'near' : 'far';
	};
	return {
		series: matrixItems(scene)
			.map(({ code, name, cells }) => ({
				id: code,
				name,
				emphasis: emphasisOf(code),
				scope: [dataset.id, measure].join(' '),
				points: cells.map(({ value }, index) => ({ x: periods[index] ?? 0, y: value }))
			}))
			.sort((a, b) => ORDER.indexOf(a.emphasis) - ORDER.indexOf(b.emphasis)),
		options: {
			frequency: dataset.frequency,
			language,
			words: { reading: words.figure.reading, missing: absenceWord(scene) },
			formatValue: (value) =>
				short.length > 3 ? printed(scene, measure, value) : printedWithUnit(scene, measure, value),
			unit: long,
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

/** The first is drawn last, on top of the others. */
const ORDER: readonly Emphasis[] = ['main', 'comparison', 'near', 'far'];
