import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { findingsCsv } from '#lib/contract/findings-csv.ts';
import { pastedHtml } from '#lib/contract/pasted-html.ts';
import { pastedLines, pastedNumber, pastedText } from '#lib/contract/pasted.ts';
import { defused, isFormula, spreadsheetCsv } from '#lib/contract/spreadsheet.ts';
import { sheetCsv } from '#lib/export/csv.ts';
import { rowsCsv } from '#lib/export/listings.ts';
import { queryBook } from '#lib/export/query-book.ts';
import { queryCsv } from '#lib/export/query-csv.ts';
import { queryParquet } from '#lib/export/query-parquet.ts';
import { readTables } from '#lib/intake/read/tables.ts';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';

/** What spreadsheets run, half and full width, with what may stand before it. */
const STARTS = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
const HOSTILE = [
	...STARTS.map((start) => `${start}1+1`),
	...STARTS.map((start) => `\u3000 ${start}1+1`),
	'\tx',
	'\rx',
	'\nx'
];
const HARMLESS = ['普通', '1-1', '－', "'x", 'a=b', ''];

const said = (value: string) => ({
	severity: 'error' as const,
	rule: 'x',
	file: value,
	sheet: value,
	line: 1,
	column: value,
	value,
	reason: { ja: value, en: value, 'zh-Hant': value },
	mend: { ja: value, en: value, 'zh-Hant': value }
});

/** Each file that a reader opens in a spreadsheet, with the same text in every free cell. */
const FILES: Readonly<Record<string, (text: string) => string>> = {
	figure: (text) =>
		sheetCsv(
			text,
			{ first: text, note: text, columns: [], rows: [{ name: text, note: text, cells: [] }] },
			[text]
		),
	listings: (text) => rowsCsv({ name: '', header: [text], rows: [[text]] }),
	findings: (text) => findingsCsv([said(text)], 'ja'),
	answer: (text) =>
		queryCsv(
			{ columns: [{ name: text }], rows: [[text]] },
			{ sql: text, sources: text, mark: text, cut: text }
		)
};

describe.each(Object.entries(FILES))('the file of a %s', (_, file) => {
	it('holds no formula, whatever its texts begin with, and leaves others alone', () => {
		for (const text of HOSTILE) {
			const { data } = Papa.parse<string[]>(file(text).slice(1), { delimiter: ',' });
			const cells = data.flat();
			expect(cells.filter(isFormula), JSON.stringify(text)).toEqual([]);
			expect(cells.filter((cell) => cell === `'${text}`).length).toBeGreaterThan(0);
		}
		for (const text of HARMLESS.filter((one) => one !== '')) {
			const { data } = Papa.parse<string[]>(file(text).slice(1), { delimiter: ',' });
			expect(data.flat()).toContain(text);
		}
	});

	it('begins with a BOM and ends its lines with CR LF', () => {
		const text = file('普通');
		expect(text.startsWith('\uFEFF')).toBe(true);
		expect(text.endsWith('\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toContain('\n');
	});
});

it('reads back cell by cell, numbers as they were', () => {
	const cell = fc.oneof(
		fc.string({ maxLength: 6 }),
		fc.constantFrom(...HOSTILE, ...HARMLESS),
		fc.integer()
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
			const text = spreadsheetCsv(rows).slice(1, -2);
			const read = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data;
			const wanted = rows.map((row) =>
				row.map((one) => (typeof one === 'string' ? defused(one) : String(one)))
			);
			expect(read).toEqual(wanted);
		})
	);
});

describe('a copied text', () => {
	it.each(HOSTILE)('holds no formula and no further cell where a name is %j', (text) => {
		const cell = pastedText(text);
		expect(isFormula(cell)).toBe(false);
		expect(cell).toMatch(text.trim() === 'x' ? / x$/ : /^'/);
		expect(pastedLines(`行\n${text}`).filter(isFormula)).toEqual([]);
	});

	it('leaves other texts alone, and makes of two lines one cell', () => {
		for (const text of HARMLESS) expect(pastedText(text)).toBe(text);
		expect(pastedText('一\t二\r\n三')).toBe('一 二 三');
	});

	it.each([
		['−2.9', '-2.9'],
		['−1,234', '-1,234'],
		['−2.9%', '-2.9%'],
		['+0.05', '+0.05'],
		['−0.05ポイント', '−0.05ポイント'],
		['1.04', '1.04']
	])('keeps the number %s one that a spreadsheet reads', (text, wanted) => {
		expect(pastedNumber(text)).toBe(wanted);
	});
});

it('says in the file that the answer was cut, and nothing where it was not', () => {
	const asked = { sql: 'SELECT 1', sources: '', mark: null };
	const answer = { columns: [{ name: 'x' }], rows: [[1]] };
	expect(queryCsv(answer, { ...asked, cut: '打ち切りました。' })).toBe(
		'\uFEFFx\r\n1\r\n\r\n打ち切りました。\r\nSELECT 1\r\n'
	);
	expect(queryCsv(answer, { ...asked, cut: null })).toBe('\uFEFFx\r\n1\r\n\r\nSELECT 1\r\n');
});

it('the same answer as Parquet and as a workbook has its types, its mark and what was asked', async () => {
	const result = {
		columns: [
			{ name: 'area', type: 'VARCHAR' },
			{ name: 'ratio', type: 'DOUBLE' },
			{ name: 'big', type: 'BIGINT' }
		],
		rows: [
			['00', 1.25, '9007199254740993'],
			['=1+1', null, null]
		]
	};
	const asked = {
		sql: 'FROM x',
		sources: '厚生労働省',
		mark: '架空のサンプル',
		cut: '打ち切りました。'
	};
	const parquet = queryParquet(result, asked).buffer;
	expect(await parquetReadObjects({ file: parquet })).toEqual([
		{ area: '00', ratio: 1.25, big: '9007199254740993', note: '架空のサンプル' },
		{ area: '=1+1', ratio: null, big: null, note: '架空のサンプル' }
	]);
	expect(parquetMetadata(parquet).key_value_metadata).toContainEqual({
		key: 'asked',
		value: '打ち切りました。\nFROM x\n厚生労働省'
	});
	const names = { result: '結果', asked: 'SQL' };
	const blob = await queryBook(result, asked, names);
	const [read] = readTables('query.xlsx', new Uint8Array(await blob.arrayBuffer()));
	expect(read?.sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => cells)])).toEqual([
		[
			'結果',
			[
				['area', 'ratio', 'big', 'note'],
				['00', '1.25', '9007199254740993', '架空のサンプル'],
				['=1+1', '', '', '架空のサンプル']
			]
		],
		['SQL', [['打ち切りました。'], ['FROM x'], ['厚生労働省']]]
	]);
});

it('CSV is written in two places: for programs and for spreadsheets', () => {
	const writers = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.map((path) => join('src', path).replaceAll('\\', '/'))
		.filter((path) => /\.(ts|svelte)$/.test(path))
		.filter((path) => /unparse|escapeFormulae|\\uFEFF\$\{/.test(readFileSync(path, 'utf8')));
	expect(writers.sort()).toEqual(['src/lib/contract/csv.ts', 'src/lib/contract/spreadsheet.ts']);
});

describe('a copied table', () => {
	const html = (name: string, text: string, value: number | null) =>
		pastedHtml([
			{ caption: '表', head: ['職業', '倍率'], rows: [{ name, cells: [{ text, value }] }] }
		]);

	it.each(HOSTILE)('holds no formula and no markup where a name is %j', (text) => {
		const cells = [...html(`${text}<b>`, text, null).matchAll(/<t[hd](?: [^>]*)?>([^<]*)</g)];
		expect(cells).toHaveLength(4);
		for (const [, cell = ''] of cells) expect(isFormula(cell)).toBe(false);
	});

	it('keeps the decimals that are printed, and the sign that a spreadsheet knows', () => {
		expect(html('a', '2.30', 2.3)).toContain(`style="mso-number-format:'#,##0.00'">2.30</td>`);
		expect(html('a', '−1,234', -1234)).toContain(`'#,##0'">-1,234</td>`);
		expect(html('a', '未公表', null)).toContain('<td>未公表</td>');
	});

	it('has a paragraph for each line around it', () => {
		expect(pastedHtml(['題名', '=1+1'])).toBe(
			'<meta charset="utf-8"><p>題名</p><p>&#39;=1+1</p>'.replace('&#39;', "'")
		);
	});
});
