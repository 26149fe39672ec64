import { describe, expect, it } from 'vitest';
import { timeSeriesLayout } from '#lib/charts/time-series/layout.ts';
import { month, options, series } from './example.ts';

const start = month('2025-01');

describe('lines', () => {
	it('end at a null and begin again behind it', () => {
		const layout = timeSeriesLayout([series(start, [1, 2, null, 3, 4])], options);
		const places = layout.series[0]?.segments.map((run) => run.map(([x]) => x));
		expect(places).toEqual([
			[0, 25],
			[75, 100]
		]);
	});

	it('end at a missing period', () => {
		const points = [0, 1, 3, 4].map((step) => ({ x: start + step, y: 1 }));
		const layout = timeSeriesLayout([series(start, [], { points })], options);
		expect(layout.series[0]?.segments.map(({ length }) => length)).toEqual([2, 2]);
	});

	it('are never drawn across a break, which stands between the two periods', () => {
		const layout = timeSeriesLayout([series(2021, [1, 1.1, 1.2, 1.3, 1.4])], {
			...options,
			frequency: 'fiscal-year',
			breaks: [{ x: 2023, label: '分類の改定' }]
		});
		expect(layout.series[0]?.segments.map(({ length }) => length)).toEqual([2, 3]);
		expect(layout.uprights).toEqual([
			{ kind: 'break', x: 37.5, label: '分類の改定', side: 'start' }
		]);
	});

	it('leave a lone point as a dot', () => {
		const layout = timeSeriesLayout([series(start, [1, null, 2, null, 1, 1, 1])], options);
		expect(layout.series[0]?.dots.map(([x]) => x)).toEqual([0, 33.33, 100]);
	});

	it('differ in dash or hue, in turn among those of an emphasis', () => {
		const comparison = { emphasis: 'comparison' } as const;
		const layout = timeSeriesLayout(
			[
				series(start, [1], { id: 'a', ...comparison }),
				series(start, [1], { id: 'b' }),
				series(start, [1], { id: 'c', ...comparison })
			],
			options
		);
		expect(layout.series.map(({ style }) => style)).toEqual([
			'comparison-1',
			'main-1',
			'comparison-2'
		]);
	});
});

describe('positions', () => {
	it('are within 0–100 and rounded to 0.01', () => {
		const layout = timeSeriesLayout([series(start, [0.333, 1.111, 0.777])], options);
		const all = layout.series.flatMap((one) => one.segments.flat(2));
		expect(all.every((value) => value >= 0 && value <= 100)).toBe(true);
		expect(all.every((value) => Number(value.toFixed(2)) === value)).toBe(true);
	});

	it('put a single point in the middle', () => {
		const layout = timeSeriesLayout([series(start, [1.2])], options);
		expect(layout.series[0]?.dots).toEqual([[50, 50]]);
		expect(layout.labels[0]).toMatchObject({ value: '1.20', period: null });
	});

	it('leave an empty plot where nothing was published', () => {
		const layout = timeSeriesLayout([series(start, [null, null])], {
			...options,
			zero: true,
			references: [{ value: 1, label: '1.00倍' }]
		});
		expect(layout.yTicks).toEqual([]);
		expect(layout.xTicks).toEqual([]);
		expect(layout.labels).toEqual([]);
		expect(layout.references).toEqual([]);
		expect(layout.series[0]).toMatchObject({ segments: [], dots: [] });
	});

	it('leave out what lies beyond the domain asked for', () => {
		const layout = timeSeriesLayout([series(start, [100, 1, 2, 3])], {
			...options,
			xDomain: [start + 1, start + 3]
		});
		expect(layout.series[0]?.segments[0]).toHaveLength(3);
		expect(Math.max(...layout.yTicks.map(({ value }) => value))).toBeLessThan(10);
	});
});

describe('vertical axis', () => {
	const values = (layout: ReturnType<typeof timeSeriesLayout>): number[] =>
		layout.yTicks.map(({ value }) => value);

	it('holds negative values, with 0 among the ticks', () => {
		const layout = timeSeriesLayout([series(start, [-12, 3, 8])], options);
		expect(values(layout)).toContain(0);
		expect(values(layout)[0]).toBeLessThanOrEqual(-12);
	});

	it('begins at 0 where asked', () => {
		const counts = [series(start, [31000, 32000])];
		expect(values(timeSeriesLayout(counts, { ...options, zero: true }))[0]).toBe(0);
		expect(values(timeSeriesLayout(counts, options))[0]).toBeGreaterThan(0);
	});

	it('prints the decimals that its ticks need', () => {
		const layout = timeSeriesLayout([series(start, [1.1, 1.4])], options);
		expect(layout.yTicks.map(({ label }) => label)).toContain('1.2');
	});

	it('holds references and dated levels too', () => {
		const layout = timeSeriesLayout([series(start, [1.5, 1.6])], {
			...options,
			references: [{ value: 1, label: '1.00倍' }],
			marks: [{ x: start, label: '上限', value: 2 }]
		});
		expect(values(layout)[0]).toBeLessThanOrEqual(1);
		expect(values(layout).at(-1)).toBeGreaterThanOrEqual(2);
	});
});

it('series of different scope refuse one axis', () => {
	const mixed = [series(start, [1]), series(start, [1], { id: 'b', scope: 'new_ratio' })];
	expect(() => timeSeriesLayout(mixed, options)).toThrow(RangeError);
	expect(() => timeSeriesLayout(mixed, options)).toThrow(
		/series of different scope refuse one axis/
	);
});
