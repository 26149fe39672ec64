import { describe, expect, it } from 'vitest';
import { monthOf } from '#lib/base/period.ts';
import { xTicks } from '#lib/charts/time-series/x-ticks.ts';
import { month } from './example.ts';

const monthly = { frequency: 'month', language: 'ja' } as const;

const months = (ticks: ReturnType<typeof xTicks>): Set<number | null> =>
	new Set(ticks.map(({ index }) => monthOf({ frequency: 'month', index })));

describe('months', () => {
	it.each([
		['2005-11', '2025-12'],
		['1963-01', '2020-02'],
		['2022-02', '2025-03']
	])('years of %s to %s stand on January', (first, last) => {
		const ticks = xTicks([month(first), month(last)], monthly);
		expect(months(ticks)).toEqual(new Set([1]));
		expect(ticks.length).toBeLessThanOrEqual(12);
		expect(ticks.filter(({ priority }) => priority === 'major').length).toBeLessThanOrEqual(4);
	});

	it('fiscal years stand on April and say so', () => {
		const ticks = xTicks([month('2011-01'), month('2018-12')], { ...monthly, yearStart: 'april' });
		expect(months(ticks)).toEqual(new Set([4]));
		expect(ticks[0]?.label).toBe('2011年度');
	});

	it('a short run is told by quarters, with the year beneath January', () => {
		const ticks = xTicks([month('2025-01'), month('2026-02')], monthly);
		expect(ticks.map(({ label, note }) => [label, note])).toEqual([
			['1月', '2025年'],
			['4月', undefined],
			['7月', undefined],
			['10月', undefined],
			['1月', '2026年']
		]);
	});

	it('a short run of fiscal years has the year beneath April', () => {
		const ticks = xTicks([month('2025-04'), month('2026-03')], {
			frequency: 'month',
			language: 'en',
			yearStart: 'april'
		});
		expect(ticks[0]).toMatchObject({ label: 'Apr', note: 'FY2025', x: 0 });
	});
});

it('periods that are given names are all told, every third on narrow plots', () => {
	const first = month('2026-04');
	const ticks = xTicks([first, first + 11], { ...monthly, named: (x) => `${(x % 12) + 1}月` });
	expect(ticks.map(({ label }) => label).join(' ')).toBe(
		'4月 5月 6月 7月 8月 9月 10月 11月 12月 1月 2月 3月'
	);
	expect(ticks.filter(({ priority }) => priority === 'major').map(({ label }) => label)).toEqual([
		'4月',
		'7月',
		'10月',
		'1月'
	]);
});

it('fiscal years are whole, the first says what they are', () => {
	const ticks = xTicks([2011, 2025], { frequency: 'fiscal-year', language: 'en' });
	expect(ticks.map(({ label }) => label).slice(0, 2)).toEqual(['FY2012', '2014']);
	expect(ticks.every(({ index }) => Number.isInteger(index))).toBe(true);
});
