import { closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../scripts/intake/run.ts';
import { cp932, joined, utf16, utf8 } from './support/cp932.ts';
import { dataCopy } from './support/data-copy.ts';
import { asCsv, balanceTable, changedRow } from './support/office-table.ts';
import { dataRows, xlsx } from './support/xlsx.ts';
import '../support/this-data.ts';

const data = dataCopy(['occupation-balance-monthly/2026-10.csv']);
afterAll(() => data.remove());
const before = data.state();

const TITLE = 'ハローワーク熊本　令和8年10月';
const grid = balanceTable('2026-10', TITLE);
const table = asCsv(grid);
const CARE = '36　介護サービス職業従事者';
const changed = (cells: Record<number, string>) => asCsv(changedRow(grid, CARE, cells));
const titled = (title: string) => asCsv(balanceTable('2026-10', title));
const NAME = 'hyo.csv';

/** The first byte from here on that does not begin a character. */
const withinCharacter = (bytes: Uint8Array, from: number): number =>
	bytes.findIndex((byte, at) => at >= from && byte >= 0x80 && byte < 0xc0);

interface Found {
	readonly rule: string;
	readonly line: number | null;
}

function errors(...files: string[]): Found[] {
	const { code, lines } = run([...files, '--json'], data.folder);
	expect(code).toBe(1);
	const { findings, written } = JSON.parse(lines.join('\n')) as {
		findings: (Found & { severity: string })[];
		written: string[];
	};
	expect(written).toEqual([]);
	expect(data.state()).toEqual(before);
	return findings.filter(({ severity }) => severity === 'error');
}

describe('each gets a finding, and nothing is written', () => {
	it.each<readonly [string, string, string | Uint8Array, string]>([
		['empty', NAME, '', 'file-empty'],
		['only a header', NAME, '職業,有効求人数,有効求職者数\n', 'table-header-only'],
		['a PDF renamed', NAME, '%PDF-1.7 x', 'file-kind'],
		['HTML renamed', NAME, '<!doctype html><p>x', 'file-kind'],
		['a million columns', NAME, `${'a,'.repeat(1e6)}\n`, 'table-columns'],
		['a cell of 5 MB', NAME, changed({ 0: 'x'.repeat(5e6) }), 'cell-length'],
		['headers of JavaScript', NAME, '__proto__,constructor\n1,2\n', 'layout-unknown'],
		['NUL bytes', NAME, table.replace('職業計', '職業\0計'), 'character-nul'],
		['half a file', NAME, utf8(table).subarray(0, withinCharacter(utf8(table), 2000)), 'file-cut'],
		['a header twice', NAME, table.replace(/,合計,合計,男性,/, ',合計,合計,合計,'), 'column-twice'],
		[
			'an era that had not begun',
			NAME,
			titled('ハローワーク熊本 令和元年4月'),
			'period-before-era'
		],
		['month 13', NAME, titled('ハローワーク熊本 令和8年13月'), 'period-month'],
		['a negative count', NAME, changed({ 1: '△3' }), 'cell-range'],
		['a ratio without applicants', NAME, changed({ 2: '0', 3: '0', 4: '0' }), 'ratio-base'],
		[
			'mixed encodings in one file',
			NAME,
			joined(utf8(table.slice(0, 200)), cp932(table.slice(200))),
			'encoding-mixed'
		]
	])('%s', (_, name, content, rule) => {
		expect(errors(data.incoming(name, content)).map((one) => one.rule)).toContain(rule);
	});

	it('a file of 2 GB, which is not even read', () => {
		const path = data.incoming('2gb.csv', '');
		const file = openSync(path, 'w');
		ftruncateSync(file, 2 ** 31);
		closeSync(file);
		expect(errors(path)).toMatchObject([{ rule: 'file-too-large', line: null }]);
	});

	it('a file above the limit, which is said before it is read', () => {
		const path = data.incoming('70mb.csv', '');
		const file = openSync(path, 'w');
		ftruncateSync(file, 70 * 2 ** 20);
		closeSync(file);
		const { lines } = run([path, '--check'], data.folder);
		expect(lines.join('\n')).toContain('ファイルが大きすぎます（70 MB、上限 64 MB）');
	});

	it('a ZIP with one sound file and one that two encodings wrote', () => {
		const mixed = joined(utf8('職業,人\n'), cp932('職業計,1\n'));
		const zip = zipSync({ 'a.csv': utf8(table), 'b.csv': mixed });
		expect(errors(data.incoming('two.zip', zip)).map(({ rule }) => rule)).toContain(
			'encoding-mixed'
		);
	});
});

describe('what they have is read', () => {
	const [title, , ...rest] = grid;
	const book = xlsx({
		sheets: [
			{
				name: '表1',
				rows: dataRows(
					[title, ['１　職業別有効求人・求職及び倍率'], ...rest].map((row) => row ?? [])
				)
			}
		]
	});
	const truth = () => {
		const { code, lines } = run([data.incoming(NAME, table), '--check', '--json'], data.folder);
		expect(code).toBe(0);
		return JSON.parse(lines.join('\n')).records[0].rows as number;
	};
	const tabs = grid.map((cells) => `${cells.join('\t')}\r\n`).join('');

	it.each<readonly [string, string, string | Uint8Array]>([
		['UTF-8 with BOM', NAME, `\ufeff${table}`],
		['CP932', NAME, cp932(table)],
		['Unicode text of Excel', 'hyo.txt', utf16(tabs)],
		['semicolons and CR', NAME, grid.map((cells) => `${cells.join(';')}\r`).join('')],
		['a workbook', 'hyo.xlsx', book],
		['a ZIP', 'hyo.zip', zipSync({ '10月': { 'hyo.csv': cp932(table) } })]
	])('%s', (_, name, content) => {
		const { code, lines } = run([data.incoming(name, content), '--check', '--json'], data.folder);
		const { findings, records } = JSON.parse(lines.join('\n'));
		const errors_ = findings.filter((one: { severity: string }) => one.severity === 'error');
		expect([errors_, code]).toEqual([[], 0]);
		expect(records[0].rows).toBe(truth());
	});

	it('a folder, whatever computers left in it, and files in any order', () => {
		const folder = join(data.folder, '..', '届いた表');
		mkdirSync(join(folder, '10月'), { recursive: true });
		writeFileSync(join(folder, '10月', '熊本.csv'), table);
		writeFileSync(
			join(folder, '10月', '菊池.csv'),
			asCsv(balanceTable('2026-10', 'ハローワーク菊池　令和8年10月', 'hw_kikuchi'))
		);
		writeFileSync(join(folder, '.DS_Store'), 'x');
		const seen = (...words: string[]) => {
			const { code, lines } = run([...words, '--check', '--json'], data.folder);
			return [code, lines.join('\n')] as const;
		};
		const [code, text] = seen(folder);
		expect(code).toBe(0);
		const { records, findings } = JSON.parse(text);
		expect(records.map(({ file }: { file: string }) => file)).toEqual([
			'届いた表/10月/熊本.csv',
			'届いた表/10月/菊池.csv'
		]);
		expect(findings.map(({ rule }: { rule: string }) => rule)).toContain('zip-skipped');
		const [a, b] = ['熊本.csv', '菊池.csv'].map((name) => join(folder, '10月', name));
		expect(seen(a ?? '', b ?? '')).toEqual(seen(b ?? '', a ?? ''));
		mkdirSync(join(folder, '空'));
		expect(run([join(folder, '空')], data.folder).code).toBe(2);
	});

	it('two files of one name are not taken for one', () => {
		const folder = join(data.folder, '..', '別の');
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, NAME), table);
		const rules = errors(data.incoming(NAME, table), join(folder, NAME)).map(({ rule }) => rule);
		expect(rules).toEqual(['file-repeated']);
	});
});
