import { utf8 } from '../support/cp932.ts';
import { dataRows, xlsx, type Book } from '../support/xlsx.ts';
import {
	headline,
	HEADLINE_FILE,
	told,
	written,
	type Family,
	type Grid,
	type SameFamily
} from './tables.ts';

/** Faults of CSV and XLSX beside those by which the reading was written. */

const BOOK_FILE = '有効求人倍率等の推移.xlsx';
const text = () => written(headline());
const withLine = (line: number, write: (was: string) => string) =>
	text()
		.split('\r\n')
		.map((was, index) => (index === line - 1 ? write(was) : was))
		.join('\r\n');

const number = (cell: string) => Number(cell.replaceAll(',', ''));
const cellsOf = (grid: Grid) =>
	grid.map((cells) =>
		cells.map((cell) => (cell === '' ? null : /^[\d,.]+$/.test(cell) ? number(cell) : cell))
	);
const rows = () => dataRows(cellsOf(headline()));
const book = (own: string, more: Partial<Book['sheets'][number]> = {}) =>
	xlsx({ sheets: [{ name: '表', rows: own, ...more }] });
const cellNamed = (at: string) => new RegExp(`<c r="${at}"[^>]*>.*?</c>`);

export const HELD_TAKEN_FAMILIES: readonly Family[] = [
	{
		name: 'thousands commas without quotation marks in all rows: one finding at the first number',
		at: (index) =>
			told(
				HEADLINE_FILE,
				utf8(
					text()
						.replaceAll('"', '')
						.split('\r\n')
						.slice(0, 6 + index)
						.join('\r\n') + '\r\n'
				),
				'row-width',
				3,
				1
			)
	},
	{
		name: 'the last digits cut off',
		at: (index) =>
			told(
				HEADLINE_FILE,
				utf8(
					text()
						.split('\r\n')
						.slice(0, 5 + index)
						.join('\r\n')
						.slice(0, -1)
				),
				'file-end',
				5 + index,
				null
			)
	},
	{
		name: 'a blank that moves the values behind it',
		at: (index) =>
			told(
				HEADLINE_FILE,
				utf8(
					withLine(index + 3, (was) => was.replace(/,(\d\.\d\d),/, ',,$1,').replace(/,1\.50$/, ''))
				),
				'value-lacking',
				index + 3,
				3
			)
	},
	{
		name: 'a count without its cell',
		at: (index) =>
			told(
				BOOK_FILE,
				book(
					rows().replace(
						cellNamed(`${'BC'[index % 2]}${index + 3}`),
						[`<c r="${'BC'[index % 2]}${index + 3}" t="s"/>`, ''][index % 2] ?? ''
					)
				),
				'value-lacking',
				index + 3,
				1 + (index % 2)
			)
	},
	{
		name: 'a cell that stands twice',
		at(index) {
			const at = `B${index + 3}`;
			return told(
				BOOK_FILE,
				book(
					index % 2 === 0
						? rows().replace(cellNamed(at), (was) => `<c r="${at}"><v>1</v></c>${was}`)
						: `${rows()}<row r="${index + 3}"><c r="${at}"><v>1</v></c></row>`
				),
				'workbook-broken',
				index + 3,
				1
			);
		}
	},
	{
		name: 'rows and columns too thin to be seen',
		at: (index) =>
			index % 2 === 0
				? told(
						BOOK_FILE,
						book(
							rows().replace(`<row r="${index + 3}"`, `<row ht="0.${index % 5}" r="${index + 3}"`)
						),
						'L1-13',
						index + 3,
						null
					)
				: told(
						BOOK_FILE,
						book(rows(), {
							before: `<cols><col min="2" max="2" width="0.0${index}" customWidth="1"/></cols>`
						}),
						'L1-13',
						null,
						1
					)
	}
];

const plain = { file: HEADLINE_FILE, bytes: utf8(text()) };
const above = (lines: readonly string[]) => ({
	file: HEADLINE_FILE,
	bytes: utf8([...lines, text()].join('\r\n'))
});

export const HELD_SAME_FAMILIES: readonly SameFamily[] = [
	{
		name: 'whole numbers with a decimal point',
		plain,
		at: (index) => ({
			file: HEADLINE_FILE,
			bytes: utf8(text().replace(/"(\d+),(\d+)"/g, index % 2 === 0 ? '$1$2.0' : '"$1,$2.00"'))
		})
	},
	{
		name: 'long and wide preambles',
		plain,
		at: (index) =>
			above(
				index % 2 === 0
					? Array.from({ length: 15 + index }, (_, line) => `注${line + 1},集計の説明`)
					: ['統計名：,一般職業紹介状況,厚生労働省', '表題：,"推移",年月', '']
			)
	}
];
