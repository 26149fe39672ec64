import { readdirSync, readFileSync } from 'node:fs';
import writeXlsxFile from 'write-excel-file/node';
import { cellOf, parseCsv } from '#lib/contract/csv.ts';

/** Workbooks in the shape of 雇用関係指標（年度）, made from what is published in data/. */

export type Cell = string | number | null;

export interface BookSheet {
	readonly name: string;
	readonly rows: readonly (readonly Cell[])[];
}

export async function book(sheets: readonly BookSheet[]): Promise<Uint8Array> {
	const typed = (value: Cell) =>
		value === null ? null : { value, type: typeof value === 'number' ? Number : String };
	const written = await writeXlsxFile(
		sheets.map(({ name, rows }) => ({ sheet: name, data: rows.map((row) => row.map(typed)) }))
	).toBuffer();
	return new Uint8Array(written);
}

export type Row = Readonly<Record<string, string>>;

const known = new Map<string, Row[]>();

/** All rows of the real files of a dataset, of all years. */
export function published(dataset: string): readonly Row[] {
	const rows =
		known.get(dataset) ??
		readdirSync(`data/${dataset}`).flatMap((name) => rowsIn(`data/${dataset}/${name}`));
	known.set(dataset, rows);
	return rows;
}

export function rowsIn(path: string): Row[] {
	const csv = parseCsv(readFileSync(path, 'utf8'));
	return csv.rows.map((row) =>
		Object.fromEntries(csv.header.map((name) => [name, cellOf(csv, row, name)]))
	);
}

const names = (list: string): ReadonlyMap<string, string> =>
	new Map(rowsIn(`data/codes/${list}.csv`).map(({ code = '', ja = '' }) => [code, ja]));

const AREAS = names('ref_area');

/** A code and the label under which the workbooks have it. */
export type Labelled = readonly [string, string];

const bureau = (name: string): string => `${name === '北海道' ? name : name.slice(0, -1)}労働局`;

/** 全国計 and the 47 bureaus, as the workbooks name them. */
export const PLACES: readonly Labelled[] = [...AREAS]
	.filter(([code]) => /^\d\d$/.test(code))
	.map(([code, name]) => [code, code === '00' ? '全国計' : bureau(name)]);

/** The labels of the occupations in their order: 職業計, Ａ管理的職業従事者, 01管理的公務員, … */
export const OCCUPATIONS: readonly Labelled[] = [...names('occupation')].map(([code, name]) => {
	if (code.startsWith('_')) return [code, name];
	const shown = /^[A-K]$/.test(code) ? String.fromCharCode(code.charCodeAt(0) + 0xfee0) : code;
	return [code, shown + name];
});

export const INDUSTRIES: readonly Labelled[] = rowsIn('data/codes/industry.csv').map(
	({ code = '', ja = '', source_label = '' }) => [code, source_label || ja]
);

/** 2025FY → 2025年度 */
export const heading = (year: string): string => year.replace('FY', '年度');

/** A value as the workbooks print it: a hyphen where there is none. */
export const printed = (value: string | undefined): Cell =>
	value === undefined || value === '' ? '-' : Number(value);

/** What stands under each label of a place, one cell a year; undefined where there is no such row. */
export type Values = (area: string, item: string, year: string) => Cell | undefined;

/** A sheet of places, items and years: the place on the first row of its block alone. */
export function yearsSheet(
	name: string,
	places: readonly Labelled[],
	items: readonly Labelled[],
	years: readonly string[],
	values: Values
): BookSheet {
	return {
		name,
		rows: [
			[name],
			[null, null, ...years.map(heading)],
			...places.flatMap(([area, place]) =>
				items.flatMap(([item, label], index) => {
					const cells = years.flatMap((year) => values(area, item, year) ?? []);
					return cells.length === 0 ? [] : [[index === 0 ? place : null, label, ...cells]];
				})
			)
		]
	};
}

/** Rows by some of their columns. */
export function indexed(rows: readonly Row[], columns: readonly string[]) {
	const found = new Map(rows.map((row) => [columns.map((name) => row[name]).join(' '), row]));
	return (...codes: readonly string[]): Row | undefined => found.get(codes.join(' '));
}

/** The text of a file of data/ with the rows of some areas alone. */
export function textOf(path: string, areas: readonly string[]): string {
	const [header = '', ...lines] = readFileSync(`data/${path}`, 'utf8').split('\n');
	const own = lines.filter((line) => areas.includes(line.split(',')[1] ?? ''));
	return [header, ...own, ''].join('\n');
}

/** A sheet with another value in a cell. @param line from 1, `column` from 0 */
export const withCell = (
	{ name, rows }: BookSheet,
	line: number,
	column: number,
	value: Cell
): BookSheet => ({
	name,
	rows: rows.map((row, index) =>
		index === line - 1 ? row.map((cell, at) => (at === column ? value : cell)) : row
	)
});

/** What stands under each label of a place and age: 計, 男 and 女 of a year. */
export type AgedValues = (
	area: string,
	age: string,
	item: string,
	year: string
) => readonly Cell[] | undefined;

/** A sheet of places, ages and items, three columns a year; place and age on their first rows alone. */
export const agedSheet = (
	name: string,
	places: readonly Labelled[],
	ages: readonly Labelled[],
	items: readonly Labelled[],
	years: readonly string[],
	values: AgedValues
): BookSheet => ({
	name,
	rows: [
		[name],
		[null, null, null, ...years.flatMap((year) => [heading(year), null, null])],
		[null, null, null, ...years.flatMap(() => ['計', '男', '女'])],
		...places.flatMap(([area, place]) =>
			ages.flatMap(([age, ageLabel], block) =>
				items.flatMap(([item, label], index) => {
					const cells = years.flatMap((year) => values(area, age, item, year) ?? []);
					const [top, first] = [block + index === 0, index === 0];
					return cells.length === 0
						? []
						: [[top ? place : null, first ? ageLabel : null, label, ...cells]];
				})
			)
		)
	]
});
