import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTables } from '#lib/intake/read/tables.ts';
import { bookParts, dataRows, xlsx, type Book } from './support/xlsx.ts';

const open = (bytes: Uint8Array) => {
	const [read] = readTables('b.xlsx', bytes);
	if (!read) throw new RangeError('nothing was read');
	return read;
};
const seen = (bytes: Uint8Array) =>
	open(bytes).sightings.map(({ rule, severity, sheet, line, column }) =>
		[rule, severity, sheet ?? '', line ?? '', column ?? ''].join(' ').trim()
	);

const TABLE = [
	['職業', '人数'],
	['職業計', 13696],
	['管理的職業', 87]
] as const;
const book = (more: Partial<Book> & { before?: string; after?: string } = {}): Uint8Array =>
	xlsx({
		sheets: [
			{ name: '表１', rows: dataRows(TABLE), before: more.before ?? '', after: more.after ?? '' }
		],
		...more
	});

/** A header and one cell in A2 of style 1. */
const cell = (xml: string, format?: string, strings: readonly string[] = []) =>
	xlsx({
		sheets: [{ name: 'S', rows: `${dataRows([['値']])}<row r="2">${xml}</row>` }],
		strings,
		formats: format === undefined ? [] : [format]
	});
const valueOf = (bytes: Uint8Array) => open(bytes).sheets[0]?.rows[1]?.cells[0];

describe('a workbook', () => {
	it('is read as a CSV export of it would be', () => {
		const read = open(book());
		expect(read).toMatchObject({ format: 'xlsx', encoding: null, sightings: [] });
		expect(read.sheets[0]).toMatchObject({
			name: '表１',
			rows: TABLE.map((cells, index) => ({ line: index + 1, cells: cells.map(String) }))
		});
	});

	it('leaves readings out of names and keeps line breaks and blanks', () => {
		const bytes = cell('<c r="A2" t="s"><v>0</v></c>', undefined, [
			'<r><t xml:space="preserve"> 見本 </t></r><r><t>県_x000D_\r\n&amp;㈱</t></r><rPh sb="0" eb="2"><t>ミホン</t></rPh>'
		]);
		expect(valueOf(bytes)).toBe(' 見本 県\n&㈱');
	});

	it('fills gaps so that lines are Excel’s own', () => {
		const rows = '<row r="3"><c r="C3"><v>1</v></c></row><row><c><v>2</v></c></row>';
		const [sheet] = open(xlsx({ sheets: [{ name: 'S', rows }] })).sheets;
		expect(sheet?.rows.map(({ cells }) => cells.join('|'))).toEqual(['||', '||', '||1', '2||']);
	});

	it('names sheets, hidden parts, merged cells, objects, colours', () => {
		const rows = dataRows(TABLE).replace('<row r="2">', '<row r="2" hidden="1">');
		const bytes = xlsx({
			sheets: [
				{
					name: '公表',
					rows,
					before: '<cols><col min="2" max="16384" hidden="1"/></cols>',
					after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells><drawing r:id="x"/>'
				},
				{ name: '内部', rows: dataRows(TABLE), state: 'veryHidden' },
				{ name: 'Sheet3', rows: '' }
			]
		});
		expect(seen(bytes)).toEqual([
			'L1-10 warning 公表',
			'L1-12 warning 公表 1 A',
			'L1-13 warning 公表 2',
			'L1-13 warning 公表  B',
			'L1-13 warning 内部',
			'L1-02 warning'
		]);
		expect(open(bytes).sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
			['公表', false],
			['内部', true]
		]);
		expect(seen(cell('<c r="A2" s="1"><v>1</v></c>'))).toEqual(['L1-11 note S 2 A']);
	});
});

describe('formulas', () => {
	it.each([
		['<f>SUM(B1:B2)</f><v>3</v>', '3', ['L2-06 note S 2 A']],
		['<f>[1]表!A1</f><v>3</v>', '3', ['L2-06 warning S 2 A']],
		['<f t="shared" si="0"/><v>3</v>', '3', ['L2-06 note S 2 A']],
		['<f>SUM(B1:B2)</f>', '', ['L2-06 error S 2 A']],
		['<f>SUM(B1:B2)</f><v></v>', '', ['L2-06 error S 2 A']]
	])('%s', (inner, value, found) => {
		// Without a result nothing stands in the row.
		const bytes = xlsx({
			sheets: [
				{
					name: 'S',
					rows: `${dataRows([['値']])}<row r="2"><c r="A2">${inner}</c><c r="B2"><v>1</v></c></row>`
				}
			]
		});
		expect([valueOf(bytes), seen(bytes)]).toEqual([value, found]);
	});

	it('errors of Excel are named', () => {
		const bytes = cell('<c r="A2" t="e"><v>#N/A</v></c>');
		expect([valueOf(bytes), seen(bytes)]).toEqual(['#N/A', ['cell-error error S 2 A']]);
	});
});

describe('numbers as stored and as shown', () => {
	it.each([
		['1.1499999999999999', 'General', '1.15', []],
		['0.30000000000000004', 'General', '0.3', ['cell-precision note']],
		['13696', '#,##0_);[Red]\\(#,##0\\)', '13696', []],
		['-6.1', '0.0;"▲ "0.0', '-6.1', []],
		['1.04', '0.00"倍"', '1.04倍', []],
		['210', '"¥"#,##0', '210', []],
		['1.1478', '0.00', '1.1478', ['cell-shown warning']],
		['210', '#,##0"千円"', '210', ['cell-shown warning']],
		['1234567', '#,##0,', '1234567', ['cell-shown warning']],
		['0', '#,##0;▲#,##0;"－"', '0', ['cell-shown warning']],
		['5', ';;;', '5', ['cell-shown warning']],
		['48', '0000', '48', ['cell-shown warning']],
		['0.123', '0.0%', '12.3%', []],
		['0.1234', '0.0%', '0.1234', ['cell-shown warning']],
		['5', '# ?/?', '5', ['cell-format warning']],
		['1.2E+25', 'General', '1.2e+25', ['cell-format warning']],
		['45748', 'ggge"年"m"月"', '2025-04', ['cell-date note']],
		['45748', '[$-411]ge.m.d', '2025-04-01', ['cell-date note']],
		['45762', 'yyyy"年"m"月"', '2025-04-15', ['cell-date note']],
		['45777', 'yyyy"年"m"月"', '2025-04', ['cell-date note']],
		['46117', 'm"月"d"日"', '2026-04-05', ['cell-date warning']],
		['60', 'yyyy/m/d', '60', ['cell-date error']],
		['-1', 'yyyy/m/d', '-1', ['cell-date error']],
		['1.5', '[h]:mm', '1.5', ['cell-format warning']]
	])('%s under %s', (stored, format, value, found) => {
		const bytes = cell(`<c r="A2" s="1"><v>${stored}</v></c>`, format);
		expect([valueOf(bytes), seen(bytes).map((one) => one.split(' S ')[0])]).toEqual([value, found]);
	});

	it('counts from 1904 where the book does', () => {
		const rows = `${dataRows([['値']])}<row r="2"><c r="A2" s="1"><v>44286</v></c></row>`;
		const sheets = [{ name: 'S', rows }];
		expect(valueOf(xlsx({ sheets, formats: ['yyyy/m/d'], properties: 'date1904="1"' }))).toBe(
			'2025-04-01'
		);
	});

	it('asks about letters that are raised or struck out', () => {
		const raised = '<r><t>1,234</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1)</t></r>';
		expect(seen(cell('<c r="A2" t="s"><v>0</v></c>', undefined, [raised]))).toEqual([
			'cell-superscript warning S 2 A'
		]);
		const struck = '<r><rPr><strike/></rPr><t>87</t></r>';
		expect(seen(cell('<c r="A2" t="s"><v>0</v></c>', undefined, [struck]))).toEqual([
			'cell-struck warning S 2 A'
		]);
	});
});

describe('characters and blanks', () => {
	it.each([
		['&#x20BB7;野家', '𠮷野家'],
		['&#134071;', '𠮷'],
		['&#xD842;&#xDFB7;', '𠮷'],
		['_xD842__xDFB7_', '𠮷'],
		['A&amp;B &lt;&#38;', 'A&B <&']
	])('%s is %s', (written, text) => {
		const bytes = cell('<c r="A2" t="s"><v>0</v></c>', undefined, [`<t>${written}</t>`]);
		expect([valueOf(bytes), seen(bytes)]).toEqual([text, []]);
	});

	it('half a character is none', () => {
		const bytes = cell('<c r="A2" t="s"><v>0</v></c>', undefined, ['<t>&#xD842;野家</t>']);
		expect(seen(bytes)).toEqual(['workbook-broken error S 2 A']);
	});

	it.each(['', ' ', '-0', '1.0'])('the shared text “%s” is not the first', (index) => {
		const bytes = xlsx({
			sheets: [
				{
					name: 'S',
					rows: `${dataRows([['値', '数']])}<row r="2"><c r="A2" t="s"><v>${index}</v></c><c r="B2"><v>1</v></c></row>`
				}
			],
			strings: ['<t>誤り</t>']
		});
		expect(valueOf(bytes)).toBe('');
	});
});

describe('broken workbooks', () => {
	const parts = () => bookParts({ sheets: [{ name: 'S', rows: dataRows(TABLE) }] });
	const text = (xml: string) => new TextEncoder().encode(xml);
	it.each([
		['no sheet', { ...parts(), 'xl/worksheets/sheet1.xml': text('') }],
		['half XML', { ...parts(), 'xl/worksheets/sheet1.xml': text('<worksheet><sheetData>') }],
		[
			'an entity bomb',
			{ ...parts(), 'xl/workbook.xml': text('<!DOCTYPE x [<!ENTITY a "b">]><workbook/>') }
		],
		[
			'a cell out of bounds',
			{ ...parts(), 'xl/worksheets/sheet1.xml': text('<w><c r="ZZZZ1"/></w>') }
		],
		['no relations', { ...parts(), 'xl/_rels/workbook.xml.rels': text('<Relationships/>') }]
	])('%s', (_, broken) => {
		expect(open(zipSync(broken)).sheets).toEqual([]);
		expect(seen(zipSync(broken))).toEqual(['workbook-broken error']);
	});

	it('refuses corners that span a billion cells', () => {
		const rows =
			'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
		expect(seen(xlsx({ sheets: [{ name: 'S', rows }] }))).toEqual(['workbook-too-large error']);
	});

	it('tells an empty one', () => {
		expect(seen(xlsx({ sheets: [{ name: 'S', rows: '' }] }))).toEqual(['table-empty error']);
	});

	it('names other files of an office', () => {
		const [found] = open(
			zipSync({ '[Content_Types].xml': text('<T/>'), 'word/document.xml': text('<w/>') })
		).sightings;
		expect(found?.rule).toBe('file-kind');
	});
});
