import { afterAll, describe, expect, it } from 'vitest';
import { SITE } from '#lib/catalogue/site.ts';
import { problems, takeIn } from './support/context.ts';
import { dataCopy } from './support/data-copy.ts';
import {
	book,
	indexed,
	INDUSTRIES,
	OCCUPATIONS,
	PLACES,
	printed,
	published,
	textOf,
	withCell,
	yearsSheet,
	type BookSheet,
	type Cell,
	type Labelled
} from './support/fiscal-year-book.ts';

const data = dataCopy([]);
afterAll(() => data.remove());

interface Table {
	readonly file: string;
	readonly dataset: string;
	readonly item: 'occupation' | 'industry';
	readonly items: readonly Labelled[];
	readonly years: readonly string[];
}

const OCCUPATION: Table = {
	file: '114-1d-10.xlsx',
	dataset: 'occupation-wages',
	item: 'occupation',
	items: OCCUPATIONS,
	years: ['2023FY', '2024FY', '2025FY']
};
const INDUSTRY: Table = {
	file: '114-1d-09.xlsx',
	dataset: 'industry-wages',
	item: 'industry',
	items: INDUSTRIES,
	years: ['2024FY', '2025FY']
};
const SCOPES = [
	['フルタイム・受理地別', 'full_time', 'reception'],
	['フルタイム・就業地別', 'full_time', 'workplace'],
	['パート・受理地別', 'part_time', 'reception'],
	['パート・就業地別', 'part_time', 'workplace']
] as const;

const AREAS = ['00', '01', '13', '26', SITE.area, '47'];

/** The eight sheets: of each scope first another table, which is not read. */
function sheets({ dataset, item, items, years }: Table, areas = AREAS): BookSheet[] {
	const places = PLACES.filter(([code]) => areas.includes(code));
	const row = indexed(published(dataset), ['time_period', 'ref_area', item, 'employment', 'basis']);
	return SCOPES.flatMap(([scope, employment, basis]) => [
		yearsSheet(`別表 ${scope}`, places.slice(0, 1), items.slice(0, 3), years, () => 1),
		yearsSheet(scope, places, items, years, (area, code, year) => {
			const found = row(year, area, code, employment, basis);
			// What the dataset does not hold (majors, the total) must not come into it.
			return found ? printed(found['offered_wage']) : 999;
		})
	]);
}

const few = (table: Table) => sheets(table, ['00', '47']);

describe.each([OCCUPATION, INDUSTRY])('the wages of $file', (table) => {
	const { file, dataset, years } = table;
	const read = async (made: readonly BookSheet[], name = file, more = {}) =>
		takeIn(data, name, await book(made), more);

	it('become the files of data/, byte by byte', async () => {
		const result = await read(sheets(table));
		expect(problems(result)).toEqual([]);
		expect(result.files.map(({ path }) => path)).toEqual(
			years.map((year) => `${dataset}/${year}.csv`)
		);
		for (const { path, text } of result.files) expect(text).toBe(textOf(path, AREAS));
	});

	it('are read of other years by the same profile', async () => {
		const later = (year: string) => `${Number.parseInt(year, 10) + 4}`;
		const made = few(table).map((sheet) =>
			years.reduce((one, year, at) => withCell(one, 2, at + 2, `${later(year)}年度`), sheet)
		);
		expect(problems(await read(made)).every((one) => one.startsWith('error period-future'))).toBe(
			true
		);
		const result = await read(made, file, { now: '2031-11-27T09:30:00+09:00' });
		expect(problems(result)).toEqual([]);
		expect(result.files.map(({ path }) => path)).toEqual(
			years.map((year) => `${dataset}/${later(year)}FY.csv`)
		);
	});

	it('tell what is not read', async () => {
		const { findings } = await read(few(table));
		const left = findings.filter(({ rule }) => rule === 'sheet-known');
		expect(left.map(({ sheet }) => sheet)).toEqual(SCOPES.map(([scope]) => `別表 ${scope}`));
	});

	it.each<[string, number, number, Cell, string]>([
		['a year that is renamed', 2, 2, '昨年度', 'column-unknown 2 C 昨年度'],
		['a year twice', 2, 2, '2025年度', 'column-twice 2'],
		['a label that is unknown', 5, 1, '99不明の仕事', 'code-unknown 5 B'],
		['a place that is unknown', 3, 0, '江戸労働局', 'code-unknown 3 A'],
		['no place at the top', 3, 0, null, 'error L1-09 3 A'],
		['a text for a wage', 6, 2, '約250', 'error L2-01 6 C 約250']
	])('are refused with %s, with its place', async (_, line, column, value, expected) => {
		const made = few(table).map((sheet, index) =>
			index === 1 ? withCell(sheet, line, column, value) : sheet
		);
		const result = await read(made);
		expect(result.files).toEqual([]);
		expect(problems(result)[0]).toContain(expected);
	});

	it.each([
		['求職賃金', 'warning figures-other'],
		['時給', 'error scope-other'],
		['令和7年度計', 'error scope-other'],
		['7～9月', 'error scope-other']
	])('are not taken without a word under the title %s', async (title, expected) => {
		const made = few(table).map((sheet, index) =>
			index === 1 ? withCell(sheet, 1, 0, title) : sheet
		);
		expect(problems(await read(made)).join()).toMatch(new RegExp(`^${expected} 1 A ${title}`));
	});

	it('are refused where the sheets stand in another order', async () => {
		const made = few(table);
		const result = await read([0, 3, 2, 1, 4, 5, 6, 7].flatMap((at) => made[at] ?? []));
		expect(result.files).toEqual([]);
		expect(problems(result)).toEqual([
			'error sheet-other フルタイム・就業地別',
			'error sheet-other フルタイム・受理地別'
		]);
	});

	it('are refused without one of the sheets, and under another name', async () => {
		const made = few(table);
		expect(problems(await read(made.slice(0, 6)))).toContain('error sheet-missing');
		const renamed = await read(made, '求人賃金.xlsx');
		expect(renamed.files).toEqual([]);
		expect(problems(renamed)).toEqual(['warning L1-02', 'error file-name']);
	});
});
