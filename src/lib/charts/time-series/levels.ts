import { greatest, min, pairs } from 'd3';
import { textLines, textWidth } from '../text-width.ts';
import { linePath, type Place } from './segments.ts';
import type { TimeSeriesOptions } from './options.ts';

/** A horizontal line and where its words are least in the way of the data. */
export interface Level {
	readonly from: number;
	readonly to: number;
	readonly y: number;
	readonly label: string;
	readonly side: 'start' | 'end';
	readonly above: boolean;
}

type Span = Pick<Level, 'from' | 'to' | 'y' | 'label'>;

/** The narrowest plot in em, and a line of words in per cent of the lowest. */
const PLOT = 15;
const LINE = 6.4;
const CLEAR_ENOUGH = 8;

const wordsWide = (label: string): number => Math.min(100, (textWidth(label) / PLOT) * 100);
const wordsTall = (label: string): number => LINE * textLines(label, PLOT);

/** The distance in per cent between the words of a level and the nearest point, or enough. */
function clearance({ from, to, y, label, side, above }: Level, data: readonly Place[]): number {
	const wide = wordsWide(label);
	const tall = wordsTall(label);
	const left = side === 'start' ? from : to - wide;
	const near = data.filter(([x]) => x >= left && x <= left + wide);
	const middle = y + (above ? -tall : tall) / 2;
	return Math.min(
		CLEAR_ENOUGH,
		min(near, ([, at]) => Math.abs(at - middle) - tall / 2) ?? CLEAR_ENOUGH
	);
}

/** Words at the start or the end of a line, above or below it, within the plot. */
function worded(span: Span, data: readonly Place[]): Level {
	const spots = (['start', 'end'] as const).flatMap((side) =>
		[true, false].map((above): Level => ({ ...span, side, above }))
	);
	const wide = Math.min(50, wordsWide(span.label));
	const tall = wordsTall(span.label);
	const within = spots.filter(
		({ from, to, y, side, above }) =>
			(side === 'start' ? 100 - from : to) >= wide && (above ? y : 100 - y) >= tall
	);
	return (
		greatest(within, (a, b) => Math.round(clearance(a, data) - clearance(b, data))) ?? {
			...span,
			side: span.from > 50 ? 'end' : 'start',
			above: true
		}
	);
}

/** The references, from edge to edge. */
export function referenceLevels(
	references: TimeSeriesOptions['references'],
	scaleY: (value: number) => number,
	data: readonly Place[]
): Level[] {
	return (references ?? []).map(({ value, label }) =>
		worded({ from: 0, to: 100, y: scaleY(value), label }, data)
	);
}

/** The levels that marks with a value set, each from its period's start to the next. */
export function stepLevels(
	marks: TimeSeriesOptions['marks'],
	scaleX: (x: number) => number,
	scaleY: (value: number) => number,
	data: readonly Place[]
): Level[] {
	const dated = (marks ?? [])
		.flatMap(({ x, label, value }) =>
			value === undefined ? [] : [{ x: scaleX(x - 0.5), label, y: scaleY(value) }]
		)
		.sort((a, b) => a.x - b.x);
	const risers = pairs(dated).flatMap(([a, b]): Place[] => [
		[b.x, a.y],
		[b.x, (a.y + b.y) / 2],
		[b.x, b.y]
	]);
	return dated.map(({ x, y, label }, index) =>
		worded({ from: x, to: dated[index + 1]?.x ?? 100, y, label }, [...data, ...risers])
	);
}

/** Path data of steps, with the risers between them; '' where there are none. */
export const stepPath = (steps: readonly Level[]): string =>
	steps.length === 0
		? ''
		: linePath([
				steps.flatMap(({ from, to, y }): Place[] => [
					[from, y],
					[to, y]
				])
			]);
