import { period } from '#lib/base/period.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { Emphasis } from '#lib/charts/series.ts';
import { matrixItems, matrixPeriods } from '../../matrix.ts';
import type { Scene } from '../../scene.ts';
import type { SeriesChart } from '../series/value-axis.ts';
import { lineAxes } from './line-axes.ts';

/** A line for every area: the home area, the nation, then the region, then all others. */
export function fieldChart(scene: Scene): SeriesChart {
	const { measure, dataset, data } = scene;
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
		options: lineAxes(scene)
	};
}

/** The first is drawn last, on top of the others. */
const ORDER: readonly Emphasis[] = ['main', 'comparison', 'near', 'far'];
