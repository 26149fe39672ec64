import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import type * as DuckDB from '@duckdb/duckdb-wasm/blocking';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { occupationBalance } from '#lib/catalogue/datasets/occupation-balance.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import { fromArrow } from '#lib/query/arrow.ts';
import { EXAMPLES } from '#lib/query/explore-examples.ts';
import {
	describeQuery,
	exploreCodes,
	exploreView,
	LOCK,
	resultQuery,
	tableName,
	tablesNamed
} from '#lib/query/explore.ts';
import { createTable, insertRows, SETTINGS } from '#lib/query/relation.ts';
import { exploreTables } from '#lib/server/pages/explore-page.ts';
import { publishedCodesCsv } from '#lib/server/data/published-codes.ts';
import { datasetCsv } from '#lib/server/data/published.ts';

// What is tested is SQL.
vi.unmock('#lib/server/data/engine.ts');

const require = createRequire(resolve('package.json'));
let connection: DuckDB.DuckDBConnection;

const asked = (sql: string) => {
	const statement = connection.prepare(sql);
	try {
		return fromArrow(statement.query());
	} finally {
		statement.close();
	}
};

/** As the page does it: the columns first, then the rows. */
function run(sql: string, limit = 1000) {
	const columns = asked(describeQuery(sql)).rows.map(([name, type]) => ({
		name: String(name),
		type: String(type)
	}));
	return { columns, rows: asked(resultQuery(sql, columns, limit)).rows };
}

const tables = exploreTables('en');

beforeAll(async () => {
	const path = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs');
	const duckdb = require(path) as typeof DuckDB;
	const wasm = (name: string) => ({ mainModule: resolve(dirname(path), name), mainWorker: '' });
	const database = await duckdb.createDuckDB(
		{ mvp: wasm('duckdb-mvp.wasm'), eh: wasm('duckdb-eh.wasm') },
		new duckdb.VoidLogger(),
		duckdb.NODE_RUNTIME
	);
	await database.instantiate();
	connection = database.connect();
	for (const one of SETTINGS) connection.query(one);
	const register = (name: string, text: string) =>
		database.registerFileBuffer(name, new TextEncoder().encode(text));
	for (const dataset of DATASETS) {
		register(`${dataset.id}.csv`, datasetCsv(dataset));
		connection.query(createTable(dataset));
		connection.query(insertRows(dataset, `${dataset.id}.csv`));
		for (const one of exploreView(dataset)) connection.query(one);
	}
	for (const { id, kind } of tables) {
		if (kind !== 'codes') continue;
		const text = publishedCodesCsv(id);
		register(`codes-${id}.csv`, text);
		connection.query(
			exploreCodes(id, text.slice(0, text.indexOf('\n')).split(','), `codes-${id}.csv`)
		);
	}
	for (const one of LOCK) connection.query(one);
});

describe('the tables that are described', () => {
	it.each(tables.map(({ name, columns }) => ({ name, columns })))(
		'$name is there with just these columns',
		({ name, columns }) => {
			expect(run(`FROM ${name}`, 1).columns.map((column) => column.name)).toEqual(
				columns.map((column) => column.name)
			);
		}
	);
});

describe('the examples', () => {
	it.each(
		EXAMPLES.flatMap(({ id, sql }) => [
			{ id, sql: sql('ja') },
			{ id, sql: sql('zh_hant') }
		])
	)('$id finds rows', ({ sql }) => {
		const { rows } = run(sql);
		expect(rows.length).toBeGreaterThan(0);
		expect(rows.flat().some((value) => value !== null)).toBe(true);
	});

	it('name only tables that are offered', () => {
		const names = tables.map(({ name }) => name);
		for (const { sql } of EXAMPLES) {
			const from = [...sql('en').matchAll(/(?:FROM|JOIN) ([a-z_]+)/g)].map(([, name]) => name);
			expect(tablesNamed(sql('en'), names)).toEqual(names.filter((name) => from.includes(name)));
		}
	});
});

describe('a reader’s own SQL', () => {
	it('gives the published ratio: 354,994 openings for 341,079 applicants', () => {
		const { rows } = run(
			`SELECT active_openings, active_applicants, round(active_ratio, 2) FROM ${tableName(occupationBalance)} WHERE time_period = '2025FY' AND ref_area = '43' AND occupation = '_T' AND employment = 'regular'`
		);
		expect(rows).toEqual([[354994, 341079, 1.04]]);
	});

	it('keeps numbers that no double can hold', () => {
		expect(run('SELECT 9007199254740993::BIGINT AS a, 0.1::DECIMAL(5,2) AS b').rows).toEqual([
			['9007199254740993', '0.10']
		]);
	});

	it('may end in a semicolon or a comment, and name two columns alike', () => {
		expect(run('SELECT 1 AS a, 2 AS a -- both;').rows).toEqual([[1, 2]]);
		expect(run('SELECT 1 AS a ;\n').rows).toEqual([[1]]);
	});

	it('tells when there are more rows than it brings', () => {
		expect(run('SELECT * FROM range(5)', 3).rows).toHaveLength(4);
	});

	it.each([
		'DROP TABLE occupation_balance',
		'SELECT 1; DROP TABLE occupation_balance',
		'SELECT 1) ; DROP TABLE "occupation-balance-stored"; SELECT * FROM (SELECT 1',
		"COPY headline TO 'x.csv'",
		"ATTACH 'x.duckdb'",
		'INSTALL json',
		"SELECT * FROM read_csv('x.csv')",
		"SELECT * FROM read_text('/etc/hostname')",
		"SELECT * FROM 'https://example.org/x.parquet'",
		'SET enable_external_access = true'
	])('is refused where it is no query of these tables: %s', (sql) => {
		expect(() => run(sql)).toThrow();
		expect(run('SELECT count(*) > 0 FROM occupation_balance').rows).toEqual([['true']]);
	});
});
