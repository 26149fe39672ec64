import Papa from 'papaparse';
import { RepeatedTexts } from './repeated-texts.ts';

export interface CsvFault {
	readonly type: string;
	readonly code: string;
	readonly message: string;
	/** The row in which it is, from 0. */
	readonly row: number;
	/** The place in the text. */
	readonly index: number;
}

export interface CsvRows {
	readonly rows: readonly (readonly string[])[];
	readonly faults: readonly CsvFault[];
}

/**
 * Delimited text → its rows of cells, as written. Each row is kept as it is read: the parser's own
 * result would hold a copy of every code and day, and room for twice the cells.
 */
export function csvRows(
	text: string,
	{ delimiter, newline }: { readonly delimiter: string; readonly newline?: '\n' }
): CsvRows {
	const texts = new RepeatedTexts();
	const rows: string[][] = [];
	const faults: CsvFault[] = [];
	Papa.parse<string[]>(text, {
		delimiter,
		...(newline === undefined ? {} : { newline }),
		step: ({ data, errors }) => {
			for (const { type, code, message, index = 0 } of errors)
				faults.push({ type, code, message, row: rows.length, index });
			rows.push(data.map((cell, column) => texts.of(column, cell)));
		}
	});
	return { rows, faults };
}
