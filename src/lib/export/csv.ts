import { spreadsheetCsv } from '#lib/contract/spreadsheet.ts';
import type { SheetTable } from './sheet-table.ts';
import { sheetHeader } from './sheet-table.ts';

/** A table in a file: the title stands above it, notes and source below. */
export interface CsvPart {
	readonly title: string;
	readonly table: SheetTable;
	readonly below: readonly string[];
}

/** Tables as CSV for spreadsheets, an empty line between them. */
export const partsCsv = (parts: readonly CsvPart[]): string =>
	spreadsheetCsv(parts.flatMap((part, index) => [...(index > 0 ? [['']] : []), ...lines(part)]));

/** One table as CSV. */
export const sheetCsv = (title: string, table: SheetTable, below: readonly string[]): string =>
	partsCsv([{ title, table, below }]);

function lines({ title, table, below }: CsvPart): (string | number)[][] {
	const rows = table.rows.map(({ name, cells, note }) => [
		name,
		...cells.map(({ value }) => value ?? ''),
		note
	]);
	return [[title], sheetHeader(table), ...rows, ...below.map((line) => [line])];
}
