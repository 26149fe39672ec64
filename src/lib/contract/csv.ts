import Papa from 'papaparse';

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

const lineBreaks = (cell: string): number => cell.split(/\r\n|\n|\r/).length - 1;

/** CSV text → rows of cells. Cells stay text; a header is an array, so no name can shadow another. */
export function parseCsv(text: string): Csv {
	const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',' });
	let line = 1;
	const all = parsed.data.map((cells): CsvRow => {
		const row = { line, cells };
		line += 1 + cells.reduce((total, cell) => total + lineBreaks(cell), 0);
		return row;
	});
	const last = all.at(-1);
	if (last?.cells.length === 1 && last.cells[0] === '') all.pop();
	return {
		header: all[0]?.cells ?? [],
		rows: all.slice(1),
		faults: parsed.errors.map(({ message, row }) => ({
			line: all[row ?? 0]?.line ?? 1,
			reason: message
		}))
	};
}

/** One cell by the name of its column; empty where the file has no such column. */
export const cellOf = (csv: Csv, row: CsvRow, column: string): string =>
	row.cells[csv.header.indexOf(column)] ?? '';

/** Rows of cells → CSV text with LF, the header first. */
export const csvText = (
	header: readonly string[],
	rows: readonly (readonly (string | number | null)[])[]
): string => `${Papa.unparse([header, ...rows] as unknown[][], { newline: '\n' })}\n`;
