import { line, sort } from 'd3';
import type { Point } from '../series.ts';

export type Place = readonly [x: number, y: number];
export type Segment = readonly Place[];

/**
 * Cuts points into runs without a hole: a null, a missing period and a period in `breaks` each
 * end a run. Runs of one are points that no line reaches.
 */
export function segments(
	points: readonly Point[],
	breaks: ReadonlySet<number>,
	place: (x: number, y: number) => Place
): Segment[] {
	const runs: Place[][] = [];
	let previous = NaN;
	for (const { x, y } of sort(points, (point) => point.x)) {
		if (y === null) continue;
		if (x - previous !== 1 || breaks.has(x)) runs.push([]);
		runs.at(-1)?.push(place(x, y));
		previous = x;
	}
	return runs;
}

const path = line<Place>().digits(2);

/** The path data of runs of two and more; '' where there are none. */
export const linePath = (runs: readonly Segment[]): string =>
	runs
		.filter(({ length }) => length > 1)
		.map((run) => path([...run]) ?? '')
		.join('');

/** Path data that round caps turn into dots: strokes too short to be seen as such. */
export const dotPath = (places: readonly Place[]): string =>
	places.map(([x, y]) => `M${x},${y}h.01`).join('');
