import { assertOneScope } from '../series.ts';
import { dotPath, linePath, segments } from '../time-series/segments.ts';
import { xDomain, xScale } from '../time-series/x-scale.ts';
import { yAxis, type YTick } from '../time-series/y-axis.ts';
import type { Panel, SmallMultiplesOptions } from './options.ts';

export interface PlacedPanel {
	readonly panel: Panel;
	readonly line: string;
	/** Points that no line reaches. */
	readonly dots: string;
}

/** Every position in per cent of a panel's plot; the axes are the same in all of them. */
export interface SmallMultiplesLayout {
	readonly panels: readonly PlacedPanel[];
	readonly xDomain: readonly [number, number];
	readonly scaleX: (x: number) => number;
	readonly scaleY: (value: number) => number;
	readonly yTicks: readonly YTick[];
	readonly references: readonly number[];
}

const TICKS = 3;

/** Panels in the order given on one common scale. Throws RangeError for panels of two scopes. */
export function smallMultiplesLayout(
	panels: readonly Panel[],
	options: SmallMultiplesOptions
): SmallMultiplesLayout {
	assertOneScope(panels);
	const domain = xDomain(panels, {});
	const scaleX = xScale(domain);
	const values = panels.flatMap(({ points }) => points.flatMap(({ y }) => y ?? []));
	const { scale: scaleY, ticks } = yAxis(values, { ...options, ticks: TICKS });
	const breaks = new Set(options.breaks?.map(({ x }) => x));
	return {
		panels: panels.map((panel) => {
			const runs = segments(panel.points, breaks, (x, y) => [scaleX(x), scaleY(y)]);
			return {
				panel,
				line: linePath(runs),
				dots: dotPath(runs.filter(({ length }) => length === 1).flat())
			};
		}),
		xDomain: domain,
		scaleX,
		scaleY,
		yTicks: ticks,
		references:
			values.length > 0 ? (options.references ?? []).map(({ value }) => scaleY(value)) : []
	};
}
