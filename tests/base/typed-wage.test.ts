import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedWage } from '#lib/base/typed-wage.ts';
import { hourlyOf, isMonthlyHours, monthlyOf, STATUTORY_HOURS } from '#lib/base/working-hours.ts';

describe('a wage as people type it', () => {
	it.each([
		['230000', 230_000],
		['230,000', 230_000],
		['２３０，０００円', 230_000],
		['２３万円', 230_000],
		['23万', 230_000],
		['23.5万円', 235_000],
		['23万5千円', 235_000],
		['23万5000円', 235_000],
		['23万 5,000 円', 235_000],
		['230千円', 230_000],
		['¥1,034', 1_034],
		['￥１０３４', 1_034],
		['時給1,034円', 1_034],
		['月額 23 万円', 230_000],
		['1,034 yen', 1_034],
		['23萬日圓', 230_000],
		['時薪1200元', 1_200]
	])('%s is %d yen', (text, yen) => {
		expect(typedWage(text)).toEqual({ kind: 'wage', yen });
	});

	it.each(['', '  ', '　', '円なし'.slice(2, 2)])('%j is nothing typed', (text) => {
		expect(typedWage(text)).toEqual({ kind: 'empty' });
	});

	it.each([
		'abc',
		'円',
		'-230000',
		'−1034',
		'0',
		'1034.5',
		'1.034',
		'23,5',
		'230,00',
		'1,2345',
		'23万50千円',
		'3千5000円',
		'23万23万',
		'20〜25万円',
		'1e5',
		'二十三万円',
		'999999999999'
	])('%s is not read', (text) => {
		expect(typedWage(text)).toEqual({ kind: 'unreadable' });
	});

	it('gives back every amount that a page prints', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9_999_999 }), (yen) => {
				const printed = new Intl.NumberFormat('ja').format(yen);
				for (const text of [String(yen), printed, `${printed}円`, `${printed} yen`])
					expect(typedWage(text)).toEqual({ kind: 'wage', yen });
			})
		);
	});

	it('never throws', () => {
		fc.assert(fc.property(fc.string(), (text) => void typedWage(text)));
	});
});

describe('monthly and hourly pay', () => {
	it('follow 40 hours a week unless told', () => {
		expect(STATUTORY_HOURS).toBe(Math.floor(((40 * 365) / 7 / 12) * 10) / 10);
	});

	it.each([
		[230_000, 173.8, 1_323],
		[179_710, 173.8, 1_034],
		[179_709, 173.8, 1_033],
		[160_000, 160, 1_000]
	])('%d yen at %d hours are %d an hour, never rounded up', (monthly, hours, hourly) => {
		expect(hourlyOf(monthly, hours)).toBe(hourly);
	});

	it.each([
		[1_034, 173.8, 179_710],
		[1_000, 160, 160_000]
	])('%d an hour at %d hours are %d a month', (hourly, hours, monthly) => {
		expect(monthlyOf(hourly, hours)).toBe(monthly);
	});

	it('know what hours a month can hold', () => {
		expect([0, 0.9, 1, 160, 300, 300.1, NaN, Infinity].map(isMonthlyHours)).toEqual([
			false,
			false,
			true,
			true,
			true,
			false,
			false,
			false
		]);
	});
});
