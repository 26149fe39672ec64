import { beforeAll, describe, expect, it, vi } from 'vitest';
import { DATASETS, dataset as declared } from '#lib/catalogue/list.ts';
import { viewOfFigure } from '#lib/query/cross/from-figure.ts';
import { addressOf, viewIn } from '#lib/query/cross/address.ts';
import { crossSelection } from '#lib/query/cross/cross-selection.ts';
import { axisCodesOf } from '#lib/query/cross/keys.ts';
import { isCross } from '#lib/query/cross/known.ts';
import { hintsOf } from '#lib/query/explore-hints.ts';
import { figureSql } from '#lib/query/figure-sql.ts';
import { readableSql } from '#lib/query/readable-sql.ts';
import { pageFigures } from '#lib/server/data/figure-data.ts';
import { exploreTables } from '#lib/server/pages/explore-page.ts';
import { defaultView } from '#lib/state/choices.ts';
import { catalogueIn, knownOf, viewOf } from '../support/cross.ts';
import { openExplorer, run } from '../support/explore-engine.ts';
import { answer } from '../support/plain-engine.ts';
import { HOME } from '../support/fiction.ts';

// What is tested is SQL.
vi.unmock('#lib/server/data/engine.ts');

beforeAll(openExplorer);

const rounded = (rows: readonly (readonly unknown[])[]) =>
	rows.map((row) =>
		row.map((cell) => {
			const number = typeof cell === 'string' && /^-?\d+$/.test(cell) ? Number(cell) : cell;
			return typeof number === 'number' ? Number(number.toPrecision(10)) : number;
		})
	);

describe('the SQL of a table', () => {
	it.each([
		['occupation-balance', {}],
		['occupation-balance', { codes: { occupation: ['*'] }, measures: ['active_gap'] }],
		['prefecture-balance', { transformation: { kind: 'change' as const, across: null } }],
		['occupation-wages', {}],
		['foreign-workers', {}]
	])('of %s runs as it is, and finds the rows that the site asks for', async (id, over) => {
		const view = await viewOf(id, over);
		const dataset = declared(id);
		const axes = axisCodesOf(view, await knownOf(id), (await catalogueIn()).names);
		const selection = crossSelection(dataset, view, axes);
		const sql = readableSql(dataset, selection);
		expect(sql).not.toMatch(/\?|"/);
		const found = run(sql, 100_000);
		const wanted = await answer(dataset, selection);
		const order = wanted.columns.map((name) =>
			found.columns.findIndex((column) => column.name === name)
		);
		// Codes are texts, whatever they look like.
		const asTexts = (rows: readonly (readonly unknown[])[]) =>
			rounded(rows).map((row) => row.map((cell) => (cell === null ? null : String(cell))));
		expect(asTexts(found.rows.map((row) => order.map((at) => row[at])))).toEqual(
			asTexts(wanted.rows)
		);
	});
});

describe('the SQL and the table of a figure', () => {
	it.each(
		DATASETS.flatMap((dataset) =>
			dataset.figures.map((figure) => ({ id: figure.id, dataset, figure }))
		)
	)(
		'of $id: one runs, the other is a table that the builder knows',
		async ({ id, dataset, figure }) => {
			const page = await pageFigures([id], 'ja', HOME);
			const [data] = page.figures;
			if (!data) return;
			const view = defaultView(figure, data);
			expect(run(figureSql(dataset, figure, view), 10).rows.length).toBeGreaterThan(0);
			if (!isCross(dataset)) return;
			const { datasets, names } = await catalogueIn();
			const table = viewOfFigure({ figure, dataset, data, names: page.names, view });
			const { view: read, unknown } = viewIn(addressOf(table), datasets, names);
			expect(unknown).toEqual([]);
			expect(read).toEqual(table);
		}
	);
});

describe('what a reader may have meant', () => {
	const hints = async (sql: string, failure: string | null = null) =>
		hintsOf(sql, failure, exploreTables('ja'), (await catalogueIn()).names).map(
			({ written, instead }) => [written, instead.map(({ text }) => text)]
		);

	it('by a name where a code belongs', async () => {
		const sql =
			"FROM occupation_balance WHERE ref_area = '見本' AND employment IN ('regular', 'パート')";
		const [area, ...others] = await hints(sql);
		expect(area?.[0]).toBe("ref_area = '見本'");
		expect(area?.[1]?.[0]).toBe(HOME);
		expect(others).toHaveLength(1);
		expect(others[0]?.[0]).toBe("employment = 'パート'");
	});

	it('by a wrong code or period, and by nothing that is right', async () => {
		expect(await hints("FROM occupation_balance WHERE time_period = '2025'")).toEqual([
			["time_period = '2025'", ['2025FY']]
		]);
		expect((await hints("FROM prefecture_balance WHERE ref_area = '480'"))[0]?.[1]).toContain(HOME);
		expect(await hints("FROM occupation_balance WHERE ref_area = '48'")).toEqual([]);
	});

	const failure = (sql: string): string => {
		try {
			run(sql);
			return '';
		} catch (error) {
			return String(error);
		}
	};

	it('by a code where a name belongs, and by a name of a table without names', async () => {
		expect(await hints("FROM prefecture_balance_labelled WHERE area = '48'")).toEqual([
			["area = '48'", ['見本県']]
		]);
		expect(await hints("FROM prefecture_balance_labelled WHERE area = '見本県'")).toEqual([]);
		const plain = 'SELECT area FROM prefecture_balance';
		expect(await hints(plain, failure(plain))).toEqual([['area', ['prefecture_balance_labelled']]]);
		const typed = 'FROM prefecture_balance_labeled';
		expect((await hints(typed, failure(typed)))[0]?.[1]?.[0]).toBe('prefecture_balance_labelled');
	});

	it('by a table that is not there, in the words of the engine', async () => {
		const japanese = 'FROM 求人';
		const [table] = await hints(japanese, failure(japanese));
		expect(table?.[0]).toBe('求人');
		expect(table?.[1]).toContain('occupation_balance');
		const typed = 'FROM occupation_balence';
		expect((await hints(typed, failure(typed)))[0]?.[1]?.[0]).toBe('occupation_balance');
	});
});
