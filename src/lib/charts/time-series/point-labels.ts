import type { Series } from '../series.ts';

/** Printed beside a point: its place in per cent of the plot, and on which side of the line. */
export interface PointLabel {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly side: 'above' | 'below';
	/** The first stands right of the axis, not across it. */
	readonly first: boolean;
}

/** So few periods are read one by one: a line through them says no more than their values. */
const FEW = 4;

export const isShort = ([first, last]: readonly [number, number]): boolean => last - first < FEW;

/** The height of a value above its point, in per cent of the low plot of so few periods. */
const HEIGHT = 14;

/** A line goes up from a value: what is printed above it would stand on the line. */
const rises = (y: number, neighbours: readonly (number | null | undefined)[]): boolean =>
	neighbours.reduce<number>((sum, other) => sum + ((other ?? y) - y), 0) > 0;

/**
 * The values of a short line and of the one it is held against, but for the last period, whose
 * values stand at the ends. The higher of two is told above, the lower below; one alone
 * is told on the side from which it does not go; of more lines none.
 */
export function pointLabels(
	series: readonly Series[],
	domain: readonly [number, number],
	place: (x: number, y: number) => readonly [number, number],
	format: (value: number) => string
): PointLabel[] {
	if (!isShort(domain) || series.length > 2) return [];
	return series.flatMap(({ points }, index) => {
		const other = series[1 - index];
		return points.flatMap(({ x, y }, at) => {
			if (y === null || x === domain[1]) return [];
			const against = other?.points.find((point) => point.x === x)?.y ?? null;
			const [left, top] = place(x, y);
			const below =
				against === null
					? !other && rises(y, [points[at - 1]?.y, points[at + 1]?.y]) && top <= 100 - HEIGHT
					: y < against || (y === against && index > 0);
			return [
				{
					x: left,
					y: top,
					text: format(y),
					side: below ? ('below' as const) : ('above' as const),
					first: x === domain[0]
				}
			];
		});
	});
}

/** How far the values go beyond the upper edge of the plot, in per cent of its height. */
export const roomAbove = (labels: readonly PointLabel[]): number =>
	Math.max(0, ...labels.flatMap(({ side, y }) => (side === 'above' ? HEIGHT - y : [])));
