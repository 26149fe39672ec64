import { range } from 'd3';
import { isMarked } from '../glyphs.ts';
import type { Series } from '../series.ts';
import type { TimeSeriesOptions } from './options.ts';

/** A point with a sign of its own; one without a value stands on the axis. */
export interface MarkedPoint {
	readonly x: number;
	readonly y: number;
	readonly status: string;
}

type Scales = Readonly<Record<'scaleX' | 'scaleY', (value: number) => number>>;

/** The points whose status has a sign. Missing ones are told by the rug: they are too many. */
export function markedPoints(
	series: readonly Series[],
	{ scaleX, scaleY }: Scales,
	{ words }: Pick<TimeSeriesOptions, 'words'>
): MarkedPoint[] {
	return series.flatMap(({ points }) =>
		points.flatMap(({ x, y, status }) => {
			if (!isMarked(status, words.statuses)) return [];
			if (y === null && status !== 'Q') return [];
			return [{ x: scaleX(x), y: y === null ? 100 : scaleY(y), status }];
		})
	);
}

/** The places of the periods in which the main series has no value. */
export function gaps(
	series: readonly Series[],
	[first, last]: readonly [number, number],
	scaleX: (x: number) => number
): number[] {
	const main = series.find(({ emphasis }) => emphasis === 'main') ?? series[0];
	const known = new Set(main?.points.flatMap(({ x, y }) => (y === null ? [] : [x])));
	if (known.size === 0) return [];
	return range(first, last + 1)
		.filter((x) => !known.has(x))
		.map(scaleX);
}
