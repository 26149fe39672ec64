import Papa from 'papaparse';
import { FORMULA } from './formula.ts';
import type { SheetTable } from './sheet-table.ts';
import { sheetHeader } from './sheet-table.ts';

/**
 * A table as CSV for spreadsheets: UTF-8 with BOM (Excel would read it as CP932), CRLF, texts
 * that begin like a formula defused. The title stands above the table, notes and source below.
 */
export function sheetCsv(title: string, table: SheetTable, below: readonly string[]): string {
	const rows = table.rows.map(({ name, cells, note }) => [
		name,
		...cells.map(({ value }) => value ?? ''),
		note
	]);
	return `\uFEFF${Papa.unparse(
		[[title], sheetHeader(table), ...rows, ...below.map((line) => [line])],
		{
			newline: '\r\n',
			escapeFormulae: FORMULA
		}
	)}\r\n`;
}
