import { describe, expect, it } from 'vitest';
import { csvSheet } from '#lib/intake/read/csv-sheet.ts';
import { delimiterOf } from '#lib/intake/read/delimiter.ts';

const seen = (text: string) =>
	csvSheet('a.csv', text).sightings.map(({ rule, line, column }) => [rule, line, column]);
const rows = (text: string) => csvSheet('a.csv', text).sheet?.rows;

describe('the delimiter', () => {
	it.each([
		['a,b\n1,2\n', ','],
		['a\tb\n1\t2\n', '\t'],
		['a;b\n1;2\n', ';'],
		['a\tb\n1,000\t2,000\n3,000\t4,000\n', '\t'],
		['a,b\n1;2,3\n4,5\n', ','],
		['題名\na,b\n1,2\n', ','],
		['a\nb\nc\n', ','],
		['a\nb;c\nd\n', ','],
		['a;b,c\n1;2,3\n', null],
		['a;b,c\n1;2,3\n1;2;3,4,5\n', null]
	])('of %j is %j', (text, delimiter) => {
		expect(delimiterOf(text)).toBe(delimiter);
	});

	it('may be chosen where it is undecided', () => {
		const text = 'a;b,c\n1;2,3\n';
		expect(seen(text)).toEqual([['csv-delimiter', 1, null]]);
		expect(csvSheet('a.csv', text, ';').sheet?.rows[1]?.cells).toEqual(['1', '2,3']);
	});
});

describe('rows', () => {
	it('keep cells as written and know their lines', () => {
		expect(rows('職業,"人\r\n数"\r\n"Ａ, ""管理""", 87 \r\n\r\n__proto__,constructor\r\n')).toEqual(
			[
				{ line: 1, cells: ['職業', '人\n数'] },
				{ line: 3, cells: ['Ａ, "管理"', ' 87 '] },
				{ line: 4, cells: [''] },
				{ line: 5, cells: ['__proto__', 'constructor'] }
			]
		);
	});

	it.each(['\n', '\r\n', '\r'])('end with %j', (end) => {
		expect(rows(['a,b', '1,2', ''].join(end))?.map(({ line }) => line)).toEqual([1, 2]);
		expect(seen(['a,b', '1,2', ''].join(end))).toEqual([]);
	});

	it('let a title and a note stand beside the table', () => {
		expect(seen('題名\na,b,c\n1,2,3\n4,5,6\n（注）\n')).toEqual([]);
	});
});

describe('what is told', () => {
	it.each([
		['a,b\r\n1,2\n3,4\r5,6\r\n', [['csv-line-breaks', null, null]]],
		['a,b\r\n"x\ny",2\r\n', []],
		['a,b\n1,2\n"x,3\n4,5\n', [['csv-quote-open', 3, null]]],
		['a,b\n"x"y,3\n4,5\n', [['csv-quote', 2, null]]],
		['a,b\n1, "2\n', [['csv-quote', 2, 'B']]],
		['a,b,c\n1,2,3\n4,5\n6,7,8\n', [['row-width', 3, 'B']]],
		['a,b,c\n1,2,3\n4,5,6,7\n8,9,10\n', [['row-width', 3, 'C']]],
		[
			'a,b,c\n1,2,3\n4,5,6\n7,8',
			[
				['row-width', 4, 'B'],
				['file-end', 4, null]
			]
		],
		['a,b\n1,2', [['file-end', 2, null]]],
		['a,b\n', [['table-header-only', 1, null]]],
		['\n,,\n\n', [['table-empty', null, null]]],
		[`a,b\n1,${'x'.repeat(5_000_000)}\n`, [['cell-length', 2, 'B']]],
		[`${'a,'.repeat(1_000_000)}b\n${'1,'.repeat(1_000_000)}2\n`, [['table-columns', 1, null]]]
	])('%#', (text, found) => {
		expect(seen(text)).toEqual(found);
	});
});
