import { extent } from 'd3';
import { assertOneScope } from '../series.ts';
import { dotPath, linePath, segments } from '../time-series/segments.ts';
import { xDomain, xScale } from '../time-series/x-scale.ts';
import { yAxis, type YTick } from '../time-series/y-axis.ts';
import type { Panel, SmallMultiplesOptions } from './options.ts';

/** The scale of values of a panel. */
interface PanelScale {
	readonly scaleY: (value: number) => number;
	readonly yTicks: readonly YTick[];
	/** Those that the scale reaches. */
	readonly references: readonly number[];
}

export interface PlacedPanel extends PanelScale {
	readonly panel: Panel;
	readonly line: string;
	/** Points that no line reaches. */
	readonly dots: string;
	/** On a scale of its own: its lowest and highest value, in words; else empty. */
	readonly range: string;
}

/** Every position in per cent of a panel's plot; the axis of time is the same in all of them. */
export interface SmallMultiplesLayout {
	readonly panels: readonly PlacedPanel[];
	readonly xDomain: readonly [number, number];
	readonly scaleX: (x: number) => number;
}

const TICKS = 3;

const valuesIn = (panels: readonly Panel[]): number[] =>
	panels.flatMap(({ points }) => points.flatMap(({ y }) => y ?? []));

function panelScale(values: readonly number[], options: SmallMultiplesOptions): PanelScale {
	const { scale: scaleY, ticks: yTicks } = yAxis(values, { ...options, ticks: TICKS });
	const references = values.length > 0 ? (options.references ?? []) : [];
	return {
		scaleY,
		yTicks,
		references: references.map(({ value }) => scaleY(value)).filter((y) => y >= 0 && y <= 100)
	};
}

function rangeOf(panel: Panel, { ownRange, formatValue }: SmallMultiplesOptions): string {
	const [low, high] = extent(valuesIn([panel]));
	return ownRange && low !== undefined ? ownRange(formatValue(low), formatValue(high)) : '';
}

/** Panels in the order given, on one common scale or each on its own. Throws RangeError for panels of two scopes. */
export function smallMultiplesLayout(
	panels: readonly Panel[],
	options: SmallMultiplesOptions
): SmallMultiplesLayout {
	assertOneScope(panels);
	const domain = xDomain(panels, {});
	const scaleX = xScale(domain);
	const common = panelScale(valuesIn(panels), options);
	const breaks = new Set(options.breaks?.map(({ x }) => x));
	return {
		panels: panels.map((panel) => {
			const scale = options.ownRange ? panelScale(valuesIn([panel]), options) : common;
			const runs = segments(panel.points, breaks, (x, y) => [scaleX(x), scale.scaleY(y)]);
			return {
				panel,
				...scale,
				line: linePath(runs),
				dots: dotPath(runs.filter(({ length }) => length === 1).flat()),
				range: rangeOf(panel, options)
			};
		}),
		xDomain: domain,
		scaleX
	};
}
