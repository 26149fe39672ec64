import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvText } from '#lib/contract/csv.ts';
import type { Names } from '#lib/query/figure-data.ts';
import {
	ownColumns,
	ownExample,
	ownName,
	ownStatement,
	type OwnTable
} from '#lib/query/own-table.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { duckdb, type DuckDb } from '../support/duckdb.ts';

const NAMES: Names = {
	ref_area: [
		['00', '全国', ''],
		['48', '見本県', '']
	],
	occupation: [
		['01', '管理的公務員', 'A'],
		['36', '介護サービス職業従事者', 'E'],
		['48', '農業従事者', 'G']
	]
};

const columns = (header: readonly string[], ...rows: readonly (readonly string[])[]) =>
	ownColumns(header, rows, NAMES);

describe('the columns of a reader’s table', () => {
	it('are numbers where every filled cell is one', () => {
		expect(
			columns(['a', 'b', 'c'], ['1.5', '-3', '007'], ['', '0', '1']).map(({ type }) => type)
		).toEqual(['DOUBLE', 'DOUBLE', 'VARCHAR']);
		expect(columns(['empty'], [''], [''])[0]?.type).toBe('VARCHAR');
	});

	it('meet our code lists by codes that a header names, by codes that are no numbers, and by names', () => {
		expect(columns(['ref_area'], ['48'])[0]).toEqual({
			name: 'ref_area',
			type: 'VARCHAR',
			meets: { dimension: 'ref_area', by: 'code' }
		});
		expect(columns(['occupation'], ['48'])[0]?.meets).toEqual({
			dimension: 'occupation',
			by: 'code'
		});
		expect(columns(['職業'], ['01'], ['36'])[0]?.meets).toEqual({
			dimension: 'occupation',
			by: 'code'
		});
		expect(columns(['職業'], ['介護サービス職業従事者'])[0]?.meets).toEqual({
			dimension: 'occupation',
			by: 'name'
		});
	});

	it('meet nothing where one value is of no list, and numbers stay numbers', () => {
		expect(columns(['職業'], ['介護サービス職業従事者'], ['介護'])[0]?.meets).toBeNull();
		expect(columns(['人数'], ['36'], ['48'])[0]).toEqual({
			name: '人数',
			type: 'DOUBLE',
			meets: null
		});
	});
});

describe('in the engine', () => {
	let engine: DuckDb;
	const folder = mkdtempSync(join(tmpdir(), 'own-'));
	beforeAll(async () => {
		engine = await duckdb();
	});
	afterAll(() => {
		engine.close();
		rmSync(folder, { recursive: true, force: true });
	});

	it('values stay what they are, whatever stands in names and cells', async () => {
		const header = ['職業', `it's "quoted"`, '値'];
		const rows = [
			['介護サービス職業従事者', `a "b", c\nd`, '1.50'],
			['管理的公務員', '', '']
		];
		const table: OwnTable = {
			name: ownName(0),
			file: 'x.csv',
			columns: ownColumns(header, rows, NAMES),
			rows
		};
		const file = join(folder, 'x.csv');
		writeFileSync(file, csvText(header, rows));
		await engine.rows(ownStatement(table, file));
		expect(await engine.rows('FROM my_table')).toEqual([
			['介護サービス職業従事者', `a "b", c\nd`, 1.5],
			['管理的公務員', null, null]
		]);
	});

	it('the first question joins it to ours, by code and by name', async () => {
		await engine.rows(
			`CREATE TABLE codes_occupation AS SELECT * FROM (VALUES ('36', '介護サービス職業従事者')) AS t(code, ja)`
		);
		await engine.rows(
			`CREATE TABLE occupation_balance AS SELECT * FROM (VALUES ('36', 4.1)) AS t(occupation, active_ratio)`
		);
		const tables = [
			{
				id: 'occupation-balance',
				name: 'occupation_balance',
				kind: 'dataset' as const,
				columns: [{ name: 'occupation', codes: 'codes_occupation' }]
			},
			{ id: 'occupation', name: 'codes_occupation', kind: 'codes' as const, columns: [] }
		];
		for (const [index, [header, value]] of [
			['職業', '介護サービス職業従事者'],
			['occupation', '36']
		].entries()) {
			const rows = [[value ?? '', '7']];
			const table: OwnTable = {
				name: ownName(index + 1),
				file: 'y.csv',
				columns: ownColumns([header ?? '', '人'], rows, NAMES),
				rows
			};
			const file = join(folder, `${table.name}.csv`);
			writeFileSync(file, csvText([header ?? '', '人'], rows));
			await engine.rows(ownStatement(table, file));
			const [row] = await engine.rows(ownExample(table, tables, 'ja'));
			expect(row).toEqual(expect.arrayContaining([value, 7, '36']));
		}
	});
});
