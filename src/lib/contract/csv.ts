import Papa from 'papaparse';
import { csvRows } from './csv-rows.ts';

export interface CsvRow {
	/** The line of the file on which the row begins, from 1. */
	readonly line: number;
	readonly cells: readonly string[];
}

export interface Csv {
	readonly header: readonly string[];
	readonly rows: readonly CsvRow[];
	/** What the parser could not read, with the line. */
	readonly faults: readonly { readonly line: number; readonly reason: string }[];
}

const lineBreaks = (cell: string): number =>
	/[\r\n]/.test(cell) ? cell.split(/\r\n|\n|\r/).length - 1 : 0;

/** CSV text → rows of cells. Cells stay text; a header is an array, so no name can shadow another. */
export function parseCsv(text: string): Csv {
	const parsed = csvRows(text.replace(/^\uFEFF/, ''), { delimiter: ',' });
	let line = 1;
	const all = parsed.rows.map((cells): CsvRow => {
		const row = { line, cells };
		line += 1 + cells.reduce((total, cell) => total + lineBreaks(cell), 0);
		return row;
	});
	const last = all.at(-1);
	if (last?.cells.length === 1 && last.cells[0] === '') all.pop();
	return {
		header: all[0]?.cells ?? [],
		rows: all.slice(1),
		faults: parsed.faults.map(({ message, row }) => ({
			line: all[row]?.line ?? 1,
			reason: message
		}))
	};
}

/** One cell by the name of its column; empty where the file has no such column. */
export const cellOf = (csv: Csv, row: CsvRow, column: string): string =>
	row.cells[csv.header.indexOf(column)] ?? '';

type Written = string | number | null;

/** So many lines are brought together at a time: a long file's are not all held one by one. */
const LINES_TOGETHER = 1000;

const lines = (rows: readonly (readonly Written[])[]): string =>
	`${Papa.unparse(rows as unknown[][], { newline: '\n' })}\n`;

/** Rows of cells → CSV text with LF, the header first. */
export function csvText(header: readonly string[], rows: Iterable<readonly Written[]>): string {
	const parts: string[] = [];
	let together: (readonly Written[])[] = [header];
	for (const row of rows) {
		together.push(row);
		if (together.length < LINES_TOGETHER) continue;
		parts.push(lines(together));
		together = [];
	}
	if (together.length > 0) parts.push(lines(together));
	return parts.join('');
}
