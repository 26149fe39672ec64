import type { Dataset } from '#lib/catalogue/dataset.ts';
import { cellOf, type Csv, type CsvRow } from '../csv.ts';
import type { Finding, Place } from '../finding.ts';

/** A file of a dataset, read and ready to be looked at. */
export interface CheckedTable {
	readonly file: string;
	readonly dataset: Dataset;
	readonly csv: Csv;
}

/** A code list: each code with its parent, in the order of the file. */
export type CodeList = ReadonlyMap<string, string>;

export type CodeLists = ReadonlyMap<string, CodeList>;

export type Check = (table: CheckedTable, lists: CodeLists) => Finding[];

export const cell = ({ csv }: CheckedTable, row: CsvRow, column: string): string =>
	cellOf(csv, row, column);

/** The number in a cell; null where it is empty. */
export function numberIn(table: CheckedTable, row: CsvRow, column: string): number | null {
	const text = cell(table, row, column);
	return text === '' ? null : Number(text);
}

export const place = (table: CheckedTable, row: CsvRow, column: string): Required<Place> => ({
	file: table.file,
	line: row.line,
	column,
	value: cell(table, row, column)
});
