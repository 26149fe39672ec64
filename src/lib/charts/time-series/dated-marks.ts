import type { TimeSeriesOptions } from './options.ts';

/** A dated upright with its words on the roomier side. */
export interface Upright {
	readonly kind: 'break' | 'mark';
	readonly x: number;
	readonly label: string;
	readonly side: 'start' | 'end';
}

/**
 * Breaks, and marks without a value: one row of words each, in an order in which no upright
 * crosses the words of a row below it. A break stands between two periods, a mark on its own.
 */
export function uprights(
	{ breaks = [], marks = [] }: Pick<TimeSeriesOptions, 'breaks' | 'marks'>,
	scale: (x: number) => number
): Upright[] {
	const all = [
		...breaks.map(({ x, label }) => ({ kind: 'break' as const, x: scale(x - 0.5), label })),
		...marks
			.filter(({ value }) => value === undefined)
			.map(({ x, label }) => ({ kind: 'mark' as const, x: scale(x), label }))
	].sort((a, b) => a.x - b.x);
	return [
		...all.filter(({ x }) => x <= 50).map((one) => ({ ...one, side: 'start' as const })),
		...all
			.filter(({ x }) => x > 50)
			.reverse()
			.map((one) => ({ ...one, side: 'end' as const }))
	];
}
