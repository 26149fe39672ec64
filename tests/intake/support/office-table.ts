import { readFileSync } from 'node:fs';
import { roundHalfUp } from '#lib/base/number.ts';
import { cellOf, parseCsv } from '#lib/contract/csv.ts';

type Grid = string[][];

const codes = parseCsv(readFileSync('data/codes/occupation.csv', 'utf8'));
const OCCUPATIONS = codes.rows.map((row) => ({
	code: cellOf(codes, row, 'code'),
	parent: cellOf(codes, row, 'parent'),
	name: cellOf(codes, row, 'ja')
}));

const thousands = (value: number | null): string =>
	value === null ? '－' : value.toLocaleString('en-US');

/** Openings and applicants; null where not published. */
type Counts = readonly [number | null, number | null];

const fullWidth = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 0xfee0);

/** Openings and applicants of one office, month and employment type, by occupation code. */
function counts(month: string, area: string, employment: string): Map<string, Counts> {
	const csv = parseCsv(readFileSync(`data/occupation-balance-monthly/${month}.csv`, 'utf8'));
	const value = (row: (typeof csv.rows)[number], name: string) => cellOf(csv, row, name);
	const own = csv.rows.filter(
		(row) => value(row, 'ref_area') === area && value(row, 'employment') === employment
	);
	return new Map(
		own.map((row) => [
			value(row, 'occupation'),
			[known(value(row, 'active_openings')), known(value(row, 'active_applicants'))]
		])
	);
}

const known = (text: string): number | null => (text === '' ? null : Number(text));

/**
 * Table 1 of an office as the office lays it out (shared/data/formats), with every row, JSCO
 * names and full-width letters, filled with made-up values that add up.
 */
export function balanceTable(
	month: string,
	title: string,
	area = 'hw_kumamoto',
	employment = 'regular'
): Grid {
	const own = counts(month, area, employment);
	const line = (name: string, [openings, applicants]: Counts): string[] => {
		const men = applicants === null ? null : Math.floor(applicants / 2);
		const women = applicants === null || men === null ? null : applicants - men;
		const ratio =
			!applicants || openings === null ? '－' : roundHalfUp(openings / applicants, 2).toFixed(2);
		return [name, ...[openings, applicants, men, women].map(thousands), ratio];
	};
	const parts = (parent: string) => OCCUPATIONS.filter((one) => one.parent === parent);
	const of = (code: string): Counts => own.get(code) ?? [null, null];
	const sum = (children: readonly { code: string }[]) =>
		children.reduce<[number, number]>(
			([a, b], { code }) => [a + (of(code)[0] ?? 0), b + (of(code)[1] ?? 0)],
			[0, 0]
		);
	return [
		[title, '', '', '', '', ''],
		['１　職業別有効求人・求職及び倍率', '', '', '', '', ''],
		['', '有効求人数', '有効求職者数', '', '', '倍率'],
		['', '合計', '合計', '男性', '女性', ''],
		line('職業計', of('_T')),
		...parts('_T').flatMap(({ code, name }) => {
			const children = parts(code);
			return children.length === 0
				? [line(name, of(code))]
				: [
						line(`${fullWidth(code)}　${name}`, sum(children)),
						...children.map((one) => line(`${one.code}　${one.name}`, of(one.code)))
					];
		}),
		['（注）有効求職者数には性別の記載のない者を含む。', '', '', '', '', '']
	];
}

const quoted = (cell: string): string =>
	/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** As Excel saves it: CR LF, cells with commas in quotation marks. */
export const asCsv = (grid: Grid): string =>
	grid.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');

/** A copy with cells of one row replaced; the row is found by the text of its first cell. */
export function changedRow(
	grid: Grid,
	first: string,
	cells: Readonly<Record<number, string>>
): Grid {
	const at = grid.findIndex(([cell]) => cell === first);
	if (at < 0) throw new RangeError(`no row ${first}`);
	return grid.map((row, index) => (index === at ? row.map((cell, c) => cells[c] ?? cell) : row));
}

/** Openings one higher in these rows, their ratios as they then are. */
export function moved(grid: Grid, names: readonly string[]): Grid {
	return names.reduce((rows, name) => {
		const row = rows.find(([first]) => first === name) ?? [];
		const number = (text = '') => Number(text.replaceAll(',', ''));
		const openings = number(row[1]) + 1;
		const ratio = (Math.round((openings / number(row[2])) * 100) / 100).toFixed(2);
		return changedRow(rows, name, { 1: String(openings), 5: ratio });
	}, grid);
}
