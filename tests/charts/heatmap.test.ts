import { describe, expect, it } from 'vitest';
import { heatmapLayout } from '#lib/charts/heatmap/layout.ts';
import { cellIndex, cellPlace, heatReading, moved } from '#lib/charts/heatmap/reading.ts';
import { toneOf } from '#lib/charts/heatmap/tones.ts';
import { heatOptions, heatRows } from './matrix-example.ts';

const [care = heatRows[0], office] = heatRows.filter(({ heading }) => !heading);

describe('a heatmap', () => {
	it('gives a value on a cut the tone above it', () => {
		const steps = [0.5, 1, 1.5];
		expect([-9, 0.49, 0.5, 0.99, 1, 1.5, 40].map((value) => toneOf(value, steps))).toEqual([
			1, 1, 2, 2, 3, 4, 4
		]);
	});

	it('draws neighbours of one tone as one rectangle, and nothing for what is not published', () => {
		const { rows, columns } = heatmapLayout(heatRows, heatOptions);
		expect(columns).toBe(4);
		const row = rows.find(({ id }) => id === care?.id);
		expect(row?.runs).toEqual([
			{ tone: 4, d: 'M0 0h2v1h-2z' },
			{ tone: 5, d: 'M3 0h1v1h-1z' }
		]);
		expect(row?.missing).toBe('M2.1 .9l.8-.8');
	});

	it('keeps 0 apart from what is not published', () => {
		const row = heatmapLayout(heatRows, heatOptions).rows.find(({ id }) => id === office?.id);
		expect(row?.runs[0]).toEqual({ tone: 1, d: 'M0 0h2v1h-2z' });
		expect(row?.missing).toBe('');
		expect(row?.small).toBe('M1.1 .9l.8-.8');
	});

	it('refuses more steps than there are tones', () => {
		const steps = [1, 2, 3, 4, 5, 6];
		expect(() => heatmapLayout(heatRows, { ...heatOptions, steps })).toThrow(RangeError);
	});

	it('has nothing to place without rows', () => {
		expect(heatmapLayout([], heatOptions)).toMatchObject({ columns: 0, rows: [], ticks: [] });
	});
});

describe('reading a heatmap', () => {
	const october = heatOptions.first + 3;

	it('says occupation, month, value, and that a base is small', () => {
		expect(heatReading({ row: '36', period: october }, heatRows, heatOptions).text).toBe(
			'介護サービス職業従事者、2026年10月、2.40倍'
		);
		expect(heatReading({ row: '36', period: october - 1 }, heatRows, heatOptions).value).toBe(
			'未公表'
		);
		expect(heatReading({ row: '25', period: october - 2 }, heatRows, heatOptions).value).toBe(
			'0.40倍（求職者20人未満）'
		);
	});

	it('moves by arrows within the edges, and by page from group to group', () => {
		const at = { row: '36', period: october };
		const to = (key: string, from = at) => moved(from, key, heatRows, heatOptions.first);
		expect(to('ArrowRight')).toEqual(at);
		expect(to('ArrowLeft')).toEqual({ row: '36', period: october - 1 });
		expect(to('ArrowUp')).toEqual({ row: 'E', period: october });
		expect(to('ArrowDown')).toEqual({ row: '25', period: october });
		expect(to('PageUp')).toEqual({ row: 'E', period: october });
		expect(to('PageDown')).toEqual({ row: '25', period: october });
		expect(to('Home')).toEqual({ row: '36', period: october - 3 });
		expect(to('End')).toEqual(at);
		expect(to('Tab')).toBeNull();
	});

	it('keeps a cell by what it is when the rows come to stand in another order', () => {
		const { first } = heatOptions;
		const at = { row: '36', period: october };
		const turned = [...heatRows].reverse();
		expect(heatReading(at, turned, heatOptions)).toEqual(heatReading(at, heatRows, heatOptions));
		for (const rows of [heatRows, turned])
			expect(cellPlace(cellIndex(at, rows, first), rows, first)).toEqual(at);
		expect(cellIndex({ row: '99', period: october }, heatRows, first)).toBe(-1);
		expect(cellIndex({ row: '36', period: october + 1 }, heatRows, first)).toBe(-1);
		expect(cellPlace(0, [], first)).toBeNull();
	});
});
