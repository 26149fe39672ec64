import { beforeAll, describe, expect, it, vi } from 'vitest';
import { occupationBalance } from '#lib/catalogue/datasets/occupation-balance.ts';
import { EXAMPLES } from '#lib/query/explore-examples.ts';
import { tableName, tablesNamed } from '#lib/query/explore.ts';
import { exploreTables } from '#lib/server/pages/explore-page.ts';
import { openExplorer, run } from '../support/explore-engine.ts';

// What is tested is SQL.
vi.unmock('#lib/server/data/engine.ts');

const tables = exploreTables('en');

beforeAll(openExplorer);

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
