import { extent } from 'd3';
import { position } from '../position.ts';
import type { Series } from '../series.ts';
import type { TimeSeriesOptions } from './options.ts';

/** First and last period index of a plot: the option, else those of the points; [0, 0] of none. */
export function xDomain(
	series: readonly Series[],
	options: Pick<TimeSeriesOptions, 'xDomain'>
): readonly [number, number] {
	if (options.xDomain) return options.xDomain;
	const [first, last] = extent(
		series.flatMap(({ points }) => points),
		({ x }) => x
	);
	return first === undefined ? [0, 0] : [first, last];
}

/** Period index → per cent from the left, kept within 0–100; a single period stands at 50. */
export function xScale([first, last]: readonly [number, number]): (x: number) => number {
	if (first === last) return () => 50;
	return (x) => position(Math.min(100, Math.max(0, ((x - first) / (last - first)) * 100)));
}
