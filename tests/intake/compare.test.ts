import { afterAll, describe, expect, it } from 'vitest';
import { spreadOf, usualRange } from '#lib/intake/compare/usual.ts';
import { problems, takeIn } from './support/context.ts';
import { utf8 } from './support/cp932.ts';
import { asReal, dataCopy } from './support/data-copy.ts';
import '../support/this-data.ts';

const MONTHS = Array.from({ length: 14 }, (_, index) => {
	const month = 2025 * 12 + 8 + index;
	return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
});
const path = (month: string) => `occupation-balance-monthly/${month}.csv`;
const data = dataCopy(MONTHS.map(path));
for (const month of MONTHS.slice(0, -1)) asReal(data, path(month));
afterAll(() => data.remove());
const october = data.read(path('2026-10'));

/** Intake of October’s file with a text in it changed. */
const taken = (from: string | RegExp = '', to = '') =>
	takeIn(data, '2026-10.csv', utf8(october.replaceAll(from, to)), {
		source: 'office_monthly'
	});

describe('a month beside its past', () => {
	it('as usual asks nothing', () => {
		const result = taken();
		expect(problems(result)).toEqual([]);
	});

	it('with a digit too many tells the range that was expected', () => {
		const result = taken('2026-10,hw_aso,36,part_time,55,', '2026-10,hw_aso,36,part_time,555,');
		const found = result.findings.filter(({ rule }) => rule === 'value-unusual');
		expect(found.map(({ value, reason }) => [value, reason.ja])).toEqual([
			[
				'555',
				'ハローワーク阿蘇・36 介護サービス職業従事者・常用的パートタイム の有効求人数が、ふつうの範囲（14〜95）の外です（値 555、2026-09 は 39）'
			]
		]);
	});

	it('without some rows says which', () => {
		const result = taken(/^2026-10,hw_aso,36,part_time.*\n/gm, '');
		expect(problems(result)).toEqual(['warning row-lost']);
	});

	it('that is another month’s is refused', () => {
		const september = data.read(path('2026-09')).replaceAll('2026-09,', '2026-10,');
		const result = takeIn(data, '2026-10.csv', utf8(september), {
			source: 'office_monthly'
		});
		expect(problems(result)).toEqual(['error month-other']);
		expect(result.findings.find(({ rule }) => rule === 'month-other')?.reason.ja).toContain(
			'2026-09'
		);
	});

	it('sent twice changes nothing and says so', () => {
		const result = takeIn(data, '2026-09.csv', utf8(data.read(path('2026-09'))));
		expect([result.files, result.findings.map(({ rule }) => rule)]).toEqual([
			[],
			['L3-08', 'ratio-base', 'ratio-base', 'unchanged']
		]);
	});
});

describe('the usual range', () => {
	it('is that of the series itself where it has a past', () => {
		const own = spreadOf([0.01, -0.01, 0.02, -0.02, 0.01, -0.01]);
		const range = own && usualRange(1000, own, true);
		expect(range && [Math.round(range.least), Math.round(range.most)]).toEqual([861, 1162]);
	});

	it('is none where too little is known', () => {
		expect(spreadOf([0.1, 0.2])).toBeNull();
	});

	it('is wider for small counts', () => {
		const alike = spreadOf([0, 0, 0, 0, 0, 0]);
		const width = (before: number) => (alike ? usualRange(before, alike, true).most / before : 0);
		expect(width(30)).toBeGreaterThan(width(3000));
	});
});
