import { describe, expect, it } from 'vitest';
import { heatmapLayout } from '#lib/charts/heatmap/layout.ts';
import { heatReading, moved } from '#lib/charts/heatmap/reading.ts';
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
	it('says occupation, month, value, and that a base is small', () => {
		expect(heatReading({ row: 1, column: 3 }, heatRows, heatOptions).text).toBe(
			'介護サービス職業従事者、2026年10月、2.40倍'
		);
		expect(heatReading({ row: 1, column: 2 }, heatRows, heatOptions).value).toBe('未公表');
		expect(heatReading({ row: 2, column: 1 }, heatRows, heatOptions).value).toBe(
			'0.40倍（求職者20人未満）'
		);
	});

	it('moves by arrows within the edges, and by page from group to group', () => {
		const at = { row: 1, column: 3 };
		expect(moved(at, 'ArrowRight', heatRows)).toEqual(at);
		expect(moved(at, 'ArrowLeft', heatRows)).toEqual({ row: 1, column: 2 });
		expect(moved(at, 'ArrowUp', heatRows)).toEqual({ row: 0, column: 3 });
		expect(moved(at, 'ArrowDown', heatRows)).toEqual({ row: 2, column: 3 });
		expect(moved(at, 'PageUp', heatRows)).toEqual({ row: 0, column: 3 });
		expect(moved(at, 'PageDown', heatRows)).toEqual({ row: 2, column: 3 });
		expect(moved(at, 'Home', heatRows)).toEqual({ row: 1, column: 0 });
		expect(moved(at, 'End', heatRows)).toEqual(at);
		expect(moved(at, 'Tab', heatRows)).toBeNull();
	});
});
