import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ja } from '#lib/base/words/figure/ja.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import { workbook } from '#lib/components/figure/book.ts';
import { tablesBook } from '#lib/export/book.ts';
import { sheetCsv } from '#lib/export/csv.ts';
import { fileName } from '#lib/narrative/file-name.ts';
import { fileTable } from '#lib/narrative/file-table.ts';
import { dataTable } from '#lib/narrative/kinds/list.ts';
import { fullTitle, scope } from '#lib/narrative/title.ts';
import { pinned, viewOf } from '#lib/state/choices.ts';
import { sceneOf } from '../support/scene.ts';
import '../support/this-data.ts';

/** The measures of openings, applicants and what openings offer. */
const OF_OPENINGS = /^(?:active|new|offered|openings)_/;

const FIGURES = DATASETS.flatMap(({ figures }) => figures.map(({ id }) => id));

const parts = async (book: Blob) =>
	Object.fromEntries(
		Object.entries(unzipSync(new Uint8Array(await book.arrayBuffer()))).map(([name, bytes]) => [
			name,
			strFromU8(bytes)
		])
	);

const HOSTILE = ['=1+1', '+81', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', '"a,b"', '普通'];
const TABLE = {
	first: '項目',
	note: '備考',
	columns: ['=倍率（倍）'],
	rows: HOSTILE.map((name) => ({ name, note: '', cells: [{ value: -0.5, text: '−0.50' }] }))
};

describe('a table as CSV', () => {
	const text = sheetCsv('題名', TABLE, ['出典：…']);

	it('has a BOM, ends its lines with CR LF and reads back cell by cell', () => {
		expect(text.charCodeAt(0)).toBe(0xfeff);
		expect(text.endsWith('\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toContain('\n');
		const { data, errors } = Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter: ',' });
		expect(errors).toEqual([]);
		expect(data.at(-2)).toEqual(['普通', '-0.5', '']);
	});

	it('defuses what a spreadsheet would run, and leaves numbers numbers', () => {
		const { data } = Papa.parse<string[]>(text.slice(1), { delimiter: ',' });
		const names = data.slice(2, 2 + HOSTILE.length).map(([name]) => name);
		expect(names).toEqual(
			HOSTILE.map((name) => (['"a,b"', '普通'].includes(name) ? name : `'${name}`))
		);
		expect(data.slice(2, -2).every(([, value]) => value === '-0.5')).toBe(true);
		expect(data[1]?.[1]).toBe("'=倍率（倍）");
	});
});

describe('a figure as a workbook', () => {
	it('keeps hostile texts as texts', async () => {
		const words = { sheet: '説明', header: ['項目', '内容'], rows: [['=A1', '=B1']] } as const;
		const book = await parts(await tablesBook([{ name: '=[表]', table: TABLE }], words));
		const sheet = book['xl/worksheets/sheet1.xml'] ?? '';
		expect(Object.values(book).join()).not.toMatch(/<f[ >]/);
		expect(sheet.match(/<v>-0\.5<\/v>/g)).toHaveLength(HOSTILE.length);
	});

	it('prints each number with the decimals of the page', async () => {
		const printed = ['2.30', '354,994', '+0.06', '−0.50', '12.3', '0'];
		const cells = [2.3, 354994, 0.06, -0.5, 12.3, 0].map((value, index) => ({
			value,
			text: printed[index] ?? ''
		}));
		const table = { ...TABLE, rows: [{ name: '値', note: '', cells }] };
		const words = { sheet: '説明', header: ['項目', '内容'], rows: [] } as const;
		const book = await parts(await tablesBook([{ name: '表', table }], words));
		const formats = [...(book['xl/styles.xml'] ?? '').matchAll(/formatCode="([^"]*)"/g)].map(
			([, code]) => code
		);
		expect(formats).toEqual(
			expect.arrayContaining(['#,##0.00', '#,##0', '+#,##0.00;-#,##0.00;#,##0.00', '#,##0.0'])
		);
	});

	it('has the table on one sheet and what it says of itself on the other', async () => {
		const scene = await sceneOf('occupation-balance-ranking');
		const book = await parts(await workbook(scene, dataTable(scene), 'https://example.jp/', ja));
		expect(book['xl/workbook.xml']).toContain('name="職業別 有効求人倍率');
		expect(book['xl/workbook.xml']).toContain('説明');
		const strings = book['xl/sharedStrings.xml'] ?? '';
		for (const text of [
			'有効求人倍率（倍）',
			'備考',
			'出典',
			'https://example.jp/',
			'日本標準職業分類'
		])
			expect(strings).toContain(text);
		expect(book['xl/worksheets/sheet1.xml']).toContain('<v>354994</v>');
	});
});

describe.each(FIGURES)('%s', async (id) => {
	const scene = await sceneOf(id);
	const table = fileTable(scene, dataTable(scene));

	it('says why a cell is empty, in its row', () => {
		const silent = table.rows.filter(
			({ cells, note }) => cells.some(({ value }) => value === null) && note === ''
		);
		expect(silent).toEqual([]);
		if (scene.data.sample)
			expect(table.rows.every(({ note }) => note.startsWith('架空のサンプル'))).toBe(true);
	});

	it('names its whole scope in title, file name and address', () => {
		const declared = scene.dataset.scope.ja.split('・');
		for (const word of declared) {
			expect(fullTitle(scene)).toContain(word);
			expect(fileName(scene)).toContain(word);
		}
		// Wages are never adjusted: there is no other series to tell them from.
		if (scene.dataset.measures['active_ratio']) expect(scope(scene)).toMatch(/原数値|季節調整値/);
		// What the Labour Bureau tells once a year is of firms, workers or pupils.
		const isOfOpenings = Object.keys(scene.dataset.measures).some((id) => OF_OPENINGS.test(id));
		expect(scope(scene)).toMatch(
			isOfOpenings ? /常用|全数|雇用形態の範囲.*記載なし/ : /(?:10月末|月末|6月1日)現在/
		);
		expect(fileName(scene)).toMatch(scene.data.sample ? /^sample_/ : /^(?!sample)/);
		expect(fileName(scene)).not.toMatch(/[\\/:*?"<>|\s]/);
		const params = pinned(scene.figure, scene.data, scene);
		for (const [dimension, choice] of Object.entries(scene.figure.choices))
			if (choice.answer !== 'path') expect([...params.keys()]).toContain(dimension);
		expect(viewOf(scene.figure, scene.data, params)).toEqual(
			viewOf(scene.figure, scene.data, new URLSearchParams())
		);
	});
});
