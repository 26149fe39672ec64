import { afterAll, describe, expect, it } from 'vitest';
import { problems, takeIn } from './support/context.ts';
import { utf8 } from './support/cp932.ts';
import { asReal, dataCopy } from './support/data-copy.ts';
import { asCsv, balanceTable } from './support/office-table.ts';

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

	it('names the list, the number and some that lack', () => {
		const { findings } = takeIn(data, 'hyo1.csv', utf8(asCsv(without(45, 91, false))));
		const found = findings.find(({ rule }) => rule === 'rows-missing');
		expect(found?.reason.ja).toMatch(
			/^JSCO 2009の73項目のうち\d\d項目しかありません（ないもの：\d\d .*、\d\d .*など）$/
		);
	});
});

it('is told by its rows where the month before is published', () => {
	asReal(data, BEFORE);
	const found = told(without(45, 91, false));
	expect(found).toContain('warning row-lost');
	expect(found).not.toContain('warning rows-missing');
	expect(told(without(45, 91))).toContain('error table-cut');
});
