import { greatest } from 'd3';
import { position } from '../position.ts';
import { isContext, type Series } from '../series.ts';
import { textLines } from '../text-width.ts';
import { spreadLabels } from './label-spread.ts';
import { nameOf } from './period-name.ts';
import type { TimeSeriesOptions } from './options.ts';

/** Name and last value of a line, `y` per cent from the top; `lineY` is where the line ends. */
export interface EndLabel {
	readonly id: string;
	readonly name: string;
	readonly value: string;
	/** The period of the value, where that is not the last of the plot. */
	readonly period: string | null;
	/** The index of that period. */
	readonly lastOf: number;
	readonly y: number;
	readonly lineY: number;
}

/** The narrowest column the labels are given, in em, and a line's part of the lowest plot. */
const COLUMN = 6.5;
const LINE = 6.4;
const GAP = 1.5;

/** Labels for every series that is named and has a value, in the order of the series. */
export function endLabels(
	series: readonly Series[],
	lastX: number,
	scale: (value: number) => number,
	options: TimeSeriesOptions
): EndLabel[] {
	const named = series.filter((one) => !isContext(one));
	const labels = named.flatMap(({ id, name, points }) => {
		const last = greatest(
			points.filter(({ y }) => y !== null),
			(a, b) => a.x - b.x
		);
		if (!last || last.y === null) return [];
		const period = last.x === lastX ? null : nameOf(last.x, options);
		return [
			{ id, name, value: options.formatValue(last.y), period, lastOf: last.x, lineY: scale(last.y) }
		];
	});
	const middles = spreadLabels(
		labels.map(({ name, value, period, lineY }) => ({
			y: lineY,
			height: GAP + LINE * (textLines(`${name} ${value}`, COLUMN) + (period ? 1 : 0))
		}))
	);
	return labels.map((label, index) => ({ ...label, y: position(middles[index] ?? label.lineY) }));
}
