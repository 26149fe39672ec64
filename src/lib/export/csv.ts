import Papa from 'papaparse';

/** The part of a figure's table that a file needs: named rows of numbers, null where unpublished. */
export interface SheetTable {
	readonly first: string;
	readonly columns: readonly { readonly title: string; readonly unit: string }[];
	readonly rows: readonly {
		readonly name: string;
		readonly note: string;
		readonly cells: readonly { readonly value: number | null }[];
	}[];
}

/**
 * A table as CSV for spreadsheets: UTF-8 with BOM (Excel would read it as CP932), CRLF, texts
 * that begin like a formula defused. The title stands above the table, notes and source below.
 */
export function sheetCsv(title: string, table: SheetTable, below: readonly string[]): string {
	const header = [
		table.first,
		...table.columns.map(({ title: name, unit }) => (unit ? `${name}（${unit}）` : name)),
		''
	];
	const rows = table.rows.map(({ name, cells, note }) => [
		name,
		...cells.map(({ value }) => value ?? ''),
		note
	]);
	return `\uFEFF${Papa.unparse([[title], header, ...rows, ...below.map((line) => [line])], {
		newline: '\r\n',
		escapeFormulae: true
	})}\r\n`;
}
