import Papa from 'papaparse';
import { FORMULA } from './formula.ts';
import type { SheetTable } from './sheet-table.ts';
import { sheetHeader } from './sheet-table.ts';

/** A table in a file: the title stands above it, notes and source below. */
export interface CsvPart {
	readonly title: string;
	readonly table: SheetTable;
	readonly below: readonly string[];
}

/**
 * Tables as CSV for spreadsheets: UTF-8 with BOM (Excel would read it as CP932), CRLF, texts
 * that begin like a formula defused; an empty line between them.
 */
export const partsCsv = (parts: readonly CsvPart[]): string =>
	`\uFEFF${Papa.unparse(
		parts.flatMap((part, index) => [...(index > 0 ? [['']] : []), ...lines(part)]),
		{ newline: '\r\n', escapeFormulae: FORMULA }
	)}\r\n`;

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
