import { describe, expect, it } from 'vitest';
import type { Series } from '#lib/charts/series.ts';
import { pointLabels, roomAbove } from '#lib/charts/time-series/point-labels.ts';

const line = (id: string, ...values: (number | null)[]): Series => ({
	id,
	name: id,
	scope: 's',
	emphasis: 'main',
	points: values.map((y, x) => ({ x, y }))
});
const labels = (series: Series[], last: number) =>
	pointLabels(series, [0, last], (x, y) => [x, y], String).map(({ x, text, side }) => [
		x,
		text,
		side
	]);

describe('values beside the points of a short line', () => {
	it('are those before the last, whose values stand at the ends', () => {
		expect(labels([line('a', 1, 2, 3)], 2)).toEqual([
			[0, '1', 'below'],
			[1, '2', 'above']
		]);
	});

	it('stand off a line alone: below what rises, above what falls, within the plot', () => {
		expect(labels([line('a', 3, 1, 2)], 2)).toEqual([
			[0, '3', 'above'],
			[1, '1', 'below']
		]);
		expect(labels([line('a', 1, 3, 2)], 2)).toEqual([
			[0, '1', 'below'],
			[1, '3', 'above']
		]);
		expect(labels([line('a', 1, null, 3)], 2)).toEqual([[0, '1', 'above']]);
		// Below the lowest of the plot stands the axis.
		expect(labels([line('a', 95, 99)], 1)).toEqual([[0, '95', 'above']]);
	});

	it('stand on opposite sides of two lines, and never for what is not there', () => {
		expect(labels([line('a', 1, null, 3), line('b', 2, 1, 2)], 2)).toEqual([
			[0, '1', 'below'],
			[0, '2', 'above'],
			[1, '1', 'above']
		]);
		expect(labels([line('a', 2, 2), line('b', 2, 2)], 1)).toEqual([
			[0, '2', 'above'],
			[0, '2', 'below']
		]);
	});

	it('are left to the reading where periods or lines are many', () => {
		expect(labels([line('a', 1, 2, 3, 4, 5)], 4)).toEqual([]);
		expect(labels([line('a', 1, 2), line('b', 1, 2), line('c', 1, 2)], 1)).toEqual([]);
	});
});

describe('the room above the plot', () => {
	const of = (...tops: number[]) =>
		roomAbove(
			pointLabels(
				[line('a', ...tops.map((top) => 100 - top), 50)],
				[0, tops.length],
				(x, y) => [x, 100 - y],
				String
			)
		);

	it('is what the highest value needs beyond the edge', () => {
		expect(of(4, 30)).toBe(10);
		expect(of(30, 0)).toBe(14);
	});

	it('is none where all values fit, or none is printed', () => {
		expect(of(14, 30)).toBe(0);
		expect(of(1, 2, 3, 4)).toBe(0);
	});
});
