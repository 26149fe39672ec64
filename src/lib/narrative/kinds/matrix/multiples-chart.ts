import { period } from '#lib/base/period.ts';
import type { Panel, SmallMultiplesOptions } from '#lib/charts/small-multiples/options.ts';
import { matrixItems, matrixPeriods } from '../../matrix.ts';
import type { ItemAddress } from '../bars/ranking-chart.ts';
import type { Scene } from '../../scene.ts';
import { smallBaseText } from '../../base.ts';
import { lineAxes } from './line-axes.ts';

export interface MultiplesChart {
	readonly panels: readonly Panel[];
	readonly options: SmallMultiplesOptions;
}

/** The panels of small multiples on one scale or on one each, and how their axes are written. */
export function multiplesChart(scene: Scene, address?: ItemAddress): MultiplesChart {
	const { figure, measure, dataset, scale, words } = scene;
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
			...lineAxes(scene),
			// What a line does is seen best where it fills its panel.
			...(scale === 'own' ? { ownRange: words.matrix.scale.range } : { zero: true })
		}
	};
}
