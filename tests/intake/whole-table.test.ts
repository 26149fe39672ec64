import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { problems, takeIn } from './support/context.ts';
import { utf8 } from './support/cp932.ts';
import { asReal, dataCopy } from './support/data-copy.ts';
import { asCsv, balanceTable } from './support/office-table.ts';
import '../support/this-data.ts';

const MONTH = 'occupation-balance-monthly/2026-10.csv';
const BEFORE = 'occupation-balance-monthly/2026-09.csv';
const data = dataCopy([MONTH, BEFORE]);
afterAll(() => data.remove());

const OFFICE = 'ハローワーク熊本　求人・求職状況　令和8年10月';
const whole = () => balanceTable('2026-10', OFFICE);

const told = (grid: string[][]) =>
	problems(takeIn(data, 'hyo1.csv', utf8(asCsv(grid)))).map((one) =>
		one.split(' ').slice(0, 2).join(' ')
	);

/** The table without its rows from one line to another; majors would not add up. */
const without = (from: number, to: number, isTotal = true): string[][] =>
	whole().filter(
		([first = ''], index) =>
			!(index >= from && index < to) && !/^[Ａ-Ｋ]　/.test(first) && (isTotal || first !== '職業計')
	);

describe('half a table as the first month', () => {
	it('is sound when it is whole', () => {
		expect(told(whole())).toEqual([]);
	});

	it.each([
		['the second half', 45, 91],
		['a third in the middle', 30, 55],
		['the last rows', 80, 91]
	])('without %s does not add up to its total', (_, from, to) => {
		const found = told(without(from, to));
		expect(found).toContain('error table-cut');
	});

	it('without its total either is counted against the code list', () => {
		expect(told(without(45, 91, false))).toContain('warning rows-missing');
	});

	it('without its total alone is asked about', () => {
		const rows = whole().filter(([first]) => first !== '職業計');
		const { findings } = takeIn(data, 'hyo1.csv', utf8(asCsv(rows)));
		const [found, ...more] = findings.filter(({ severity }) => severity !== 'note');
		expect([found?.rule, more.length]).toEqual(['rows-missing', 0]);
		expect(found?.reason.ja).toContain('_T ');
	});

	it('with signs in place of half of its figures is asked about', () => {
		const rows = whole().map((row, index) =>
			index > 45 && !/^(?:[Ａ-Ｋ]　|（注）)/.test(row[0] ?? '')
				? [row[0] ?? '', '－', '－', '－', '－', '－']
				: row
		);
		expect(told(rows)).toContain('warning rows-missing');
	});

	it('names the list, the number and some that lack', () => {
		const { findings } = takeIn(data, 'hyo1.csv', utf8(asCsv(without(45, 91, false))));
		const found = findings.find(({ rule }) => rule === 'rows-missing');
		expect(found?.reason.ja).toMatch(
			/^JSCO 2009の73項目のうち\d\d項目しかありません（ないもの：\d\d .*、\d\d .*など）$/
		);
	});
});

it('is told once where the month before is published, and not row by row', () => {
	asReal(data, BEFORE);
	const found = told(without(45, 91, false));
	expect(found.filter((one) => one === 'warning rows-missing')).toHaveLength(1);
	expect(found).not.toContain('warning row-lost');
	expect(told(without(45, 48, false))).toContain('warning row-lost');
	expect(told(without(45, 91))).toContain('error table-cut');
});

/** Files of our own layout, of which half is lost. */
describe.each([
	['occupation-wages-monthly/2026-10.csv', 'occupation', 74],
	['industry-wages-monthly/2026-10.csv', 'industry', 19],
	['occupation-balance/2025FY.csv', 'occupation', 73],
	['occupation-wages/2025FY.csv', 'occupation', 73],
	['industry-wages/2025FY.csv', 'industry', 19],
	['occupation-placements/2025FY.csv', 'occupation', 73],
	['occupation-conditions/2025FY.csv', 'occupation', 73],
	['industry-conditions/2025FY.csv', 'industry', 19],
	['prefecture-balance/2025FY.csv', 'ref_area', 48],
	['regular-employees/2025FY.csv', 'ref_area', 48],
	['prefecture-ratios/2026.csv', 'ref_area', 48],
	['office-ratios/2017-01.csv', 'ref_area', 10]
])('half of %s', (path, column, size) => {
	const [header = '', ...lines] = readFileSync(`data/${path}`, 'utf8').trimEnd().split('\n');
	const at = header.split(',').indexOf(column);
	const codes = [...new Set(lines.map((line) => line.split(',')[at] ?? ''))];
	const empty = dataCopy([]);
	afterAll(() => empty.remove());
	const rules = (holds: (code: string) => boolean) => {
		const text = [header, ...lines.filter((line) => holds(line.split(',')[at] ?? '')), ''].join(
			'\n'
		);
		const { findings } = takeIn(empty, 'half.csv', utf8(text), { source: 'office_monthly' });
		return findings.map(({ rule }) => rule).filter((rule) => /rows-missing|table-cut/.test(rule));
	};

	it('is told once, and the whole of it is not', () => {
		expect(codes.length).toBeGreaterThanOrEqual(size - 2);
		expect(rules(() => true)).toEqual([]);
		const half = new Set(codes.slice(0, Math.ceil(codes.length * 0.6)));
		const found = rules((code) => half.has(code));
		expect(found.length).toBeGreaterThan(0);
		expect(new Set(found).size).toBe(found.length);
	});
});
