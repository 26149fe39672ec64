import { zipSync } from 'fflate';
import { bookParts, dataRows, xlsx } from '../support/xlsx.ts';
import { LETTERS, table, type Case, type Family } from './case.ts';

const values = () =>
	table().map((cells) => cells.map((value) => (/^[\d.]+$/.test(value) ? Number(value) : value)));
const rows = () => dataRows(values());

const fault = (
	rule: string,
	line: number | null,
	column: number | null,
	bytes: Uint8Array
): Case => ({
	file: 'b.xlsx',
	bytes,
	rule,
	line,
	column: column === null ? null : (LETTERS[column] ?? null)
});

/** The workbook with the cell in B of line `index + 2` written otherwise. */
const cell =
	(rule: string, xml: (at: string) => string, formats: readonly string[] = []): Family['at'] =>
	(index) => {
		const at = `B${index + 2}`;
		const replaced = rows().replace(new RegExp(`<c r="${at}">.*?</c>`), xml(at));
		return fault(rule, index + 2, 1, xlsx({ sheets: [{ name: '表', rows: replaced }], formats }));
	};

export const BOOK_FAMILIES: readonly Family[] = [
	{
		name: 'merged cells',
		at: (index) =>
			fault(
				'L1-12',
				index + 2,
				0,
				xlsx({
					sheets: [
						{
							name: '表',
							rows: rows(),
							after: `<mergeCells><mergeCell ref="A${index + 2}:A${index + 3}"/></mergeCells>`
						}
					]
				})
			)
	},
	{
		name: 'hidden rows',
		at: (index) =>
			fault(
				'L1-13',
				index + 2,
				null,
				xlsx({
					sheets: [
						{
							name: '表',
							rows: rows().replace(`<row r="${index + 2}"`, `<row hidden="1" r="${index + 2}"`)
						}
					]
				})
			)
	},
	{
		name: 'hidden columns',
		at: (index) =>
			fault(
				'L1-13',
				null,
				index % 4,
				xlsx({
					sheets: [
						{
							name: '表',
							rows: rows(),
							before: `<cols><col min="${(index % 4) + 1}" max="${(index % 4) + 1}" ${index > 4 ? 'width="0"' : 'hidden="true"'}/></cols>`
						}
					]
				})
			)
	},
	{ name: 'formulas', at: cell('L2-06', (at) => `<c r="${at}"><f>SUM(C1:C2)</f><v>5</v></c>`) },
	{
		name: 'formulas never calculated',
		at: cell('L2-06', (at) => `<c r="${at}"><f>SUM(C1:C2)</f></c>`)
	},
	{ name: 'error cells', at: cell('cell-error', (at) => `<c r="${at}" t="e"><v>#N/A</v></c>`) },
	{
		name: 'values shown otherwise',
		at: cell('cell-shown', (at) => `<c r="${at}" s="1"><v>120.6</v></c>`, ['#,##0'])
	},
	{
		name: 'numbers turned into dates',
		at: cell('cell-date', (at) => `<c r="${at}" s="1"><v>46117</v></c>`, ['m"月"d"日"'])
	},
	{
		name: 'raised note numbers',
		at: cell(
			'cell-superscript',
			(at) =>
				`<c r="${at}" t="inlineStr"><is><r><t>120</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is></c>`
		)
	},
	{
		name: 'workbooks cut short',
		at(index) {
			const whole = zipSync(bookParts({ sheets: [{ name: '表', rows: rows() }] }));
			return fault(
				'zip-broken',
				null,
				null,
				whole.subarray(0, Math.floor((whole.length * (index + 5)) / 16))
			);
		}
	}
];
