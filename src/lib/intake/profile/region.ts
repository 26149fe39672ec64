import { matchKey } from '../normalise/width.ts';
import type { Sheet, SheetRow } from '../read/sheet.ts';
import { headerColumns, likeness, type HeaderColumn } from './header.ts';
import type { Profile, TableProfile } from './profile.ts';

/** Where a table of a profile stands on a sheet. Rows are indices of `sheet.rows`, from 0. */
export interface Region {
	readonly table: TableProfile;
	/** The row of the title; the header's where it has none. */
	readonly top: number;
	readonly header: number;
	/** The first row that does not belong to it. */
	readonly bottom: number;
	readonly columns: readonly HeaderColumn[];
	readonly likeness: number;
}

interface TitleCell {
	readonly row: number;
	readonly column: number;
	readonly table: TableProfile | null;
}

const ASCII = /^[\x20-\x7e]*$/;

/** Lines between a title and its header, and lines above a header without title. */
const HEADER_WITHIN = 8;
const HEADER_ON_TOP = 40;

/** Half of the columns must be there, or it is another table. */
const LEAST = 0.5;

/** Every table of a profile on a sheet, in the order of their rows. */
export function regions(sheet: Sheet, whole: Profile): Region[] {
	const isHere = ({ sheets }: TableProfile) => sheets?.includes(sheet.position) ?? true;
	const profile = { ...whole, tables: whole.tables.filter(isHere) };
	const titles = titleCells(sheet, profile);
	const titled = titles.flatMap((title) =>
		title.table ? [titledRegion(sheet, title, titles)] : []
	);
	const untitled = profile.tables
		.filter(({ title }) => title.length === 0)
		.map((table) => search(sheet, table, 0, HEADER_ON_TOP, 0, widthOf(sheet) - 1, null, titles));
	return [...titled, ...untitled]
		.filter((region) => region !== null)
		.sort((a, b) => a.header - b.header);
}

const widthOf = ({ rows }: Sheet): number =>
	rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);

function titleCells({ rows }: Sheet, { tables, leave }: Profile): TitleCell[] {
	const known = [
		...tables.flatMap((table) => table.title.map((title) => ({ key: matchKey(title), table }))),
		...leave.map((title) => ({ key: matchKey(title), table: null }))
	];
	if (known.length === 0) return [];
	// Figures and codes cannot hold a Japanese title: most cells of a large file need no look.
	const isJapanese = known.every(({ key }) => !ASCII.test(key));
	return rows.flatMap(({ cells }, row) =>
		cells.flatMap((cell, column) => {
			if (cell === '' || (isJapanese && ASCII.test(cell))) return [];
			const text = matchKey(cell);
			const found = known.find(({ key }) => text.includes(key));
			return found ? [{ row, column, table: found.table }] : [];
		})
	);
}

function titledRegion(sheet: Sheet, title: TitleCell, titles: readonly TitleCell[]): Region | null {
	if (!title.table) return null;
	const beside = title.table.beside ?? false;
	const next = titles.find(({ row, column }) => row === title.row && column > title.column);
	const left = beside ? title.column : 0;
	const right = beside && next ? next.column - 1 : widthOf(sheet) - 1;
	const from = title.row + 1;
	return search(sheet, title.table, from, HEADER_WITHIN, left, right, title.row, titles);
}

/** The rows below `from` that are most like the header of the table. */
function search(
	sheet: Sheet,
	table: TableProfile,
	from: number,
	within: number,
	left: number,
	right: number,
	top: number | null,
	titles: readonly TitleCell[]
): Region | null {
	const inside = ({ column }: TitleCell) => column >= left && column <= right;
	const end = titles.find((one) => inside(one) && one.row >= from)?.row ?? sheet.rows.length;
	let best: Region | null = null;
	for (let header = from; header < Math.min(end, from + within); header++) {
		const rows: readonly SheetRow[] = sheet.rows.slice(header, header + table.headerRows);
		const columns = headerColumns(rows, left, right);
		const like = likeness(table.columns, columns);
		if (like < LEAST || like <= (best?.likeness ?? 0)) continue;
		best = { table, top: top ?? header, header, bottom: end, columns, likeness: like };
	}
	return best;
}
