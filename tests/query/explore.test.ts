import { beforeAll, describe, expect, it, vi } from 'vitest';
import { occupationBalance } from '#lib/catalogue/datasets/occupation-balance.ts';
import { EXAMPLES } from '#lib/query/explore-examples.ts';
import { tableName, tablesNamed } from '#lib/query/explore.ts';
import { tablesWanted } from '#lib/query/labelled.ts';
import { exploreTables } from '#lib/server/pages/explore-page.ts';
import { openExplorer, run } from '../support/explore-engine.ts';
import '../support/this-data.ts';

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

describe('the tables with labels', () => {
	const labelled = tables.flatMap(({ name, labelled, columns }) =>
		labelled ? [{ name, labelled, columns }] : []
	);

	it.each(labelled)(
		'$labelled has the rows of $name, with a column of names behind each code',
		({ name, labelled, columns }) => {
			expect(run(`FROM ${labelled}`, 1).columns.map((column) => column.name)).toEqual(
				columns.flatMap((column) => [column.name, ...(column.label ? [column.label] : [])])
			);
			const count = (from: string) => run(`SELECT count(*)::DOUBLE FROM ${from}`).rows;
			expect(count(labelled)).toEqual(count(name));
			for (const { name: code, label, codes } of columns)
				if (label)
					// Where there is no label, the list knows no such code.
					expect(
						run(
							`SELECT DISTINCT ${code} FROM ${labelled} WHERE ${label} IS NULL AND ${code} IN (SELECT code FROM ${codes})`
						).rows
					).toEqual([]);
		}
	);

	it('have names that no other column of the table has', () => {
		for (const { columns } of labelled) {
			const names = columns.flatMap(({ name, label }) => (label ? [name, label] : [name]));
			expect(new Set(names).size).toBe(names.length);
		}
	});

	it('say the names of the code list, in the language of the page', () => {
		expect(
			run(
				"SELECT ref_area, area, occupation_label, employment_label, active_openings FROM occupation_balance_labelled WHERE time_period = '2025FY' AND ref_area = '43' AND occupation = '_T' AND employment = 'regular'"
			).rows
		).toEqual([
			['43', 'Kumamoto Prefecture', 'Total', 'Regular employment incl. part-time', 354994]
		]);
	});

	it('come with their table and the lists that they need; a plain table comes alone', () => {
		expect(tablesWanted('FROM prefecture_balance', tables)).toEqual(['prefecture_balance']);
		expect(tablesWanted('SELECT area FROM Prefecture_Balance_Labelled', tables).sort()).toEqual([
			'codes_employment',
			'codes_obs_status',
			'codes_ref_area',
			'prefecture_balance',
			'prefecture_balance_labelled'
		]);
	});
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
			const labelled = tables.flatMap((table) => table.labelled ?? []);
			for (const name of from) expect([...names, ...labelled]).toContain(name);
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
