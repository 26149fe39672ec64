import Papa from 'papaparse';
import { SAMPLE_COLUMN } from '#lib/catalogue/sample.ts';
import type { Value } from '#lib/query/table.ts';

interface Asked {
	readonly sql: string;
	readonly sources: string;
	/** Stands in a column of its own in every row, where a table of the question is made up. */
	readonly mark: string | null;
}

/**
 * The answer to a reader's SQL as CSV for spreadsheets: UTF-8 with BOM, CRLF, texts that begin
 * like a formula defused. The question and the sources stand below the table.
 */
export function queryCsv(
	{
		columns,
		rows
	}: {
		readonly columns: readonly { readonly name: string }[];
		readonly rows: readonly (readonly Value[])[];
	},
	{ sql, sources, mark }: Asked
): string {
	const header = [...columns.map(({ name }) => name), ...(mark === null ? [] : [SAMPLE_COLUMN])];
	const body = rows.map((cells) => [...cells, ...(mark === null ? [] : [mark])]);
	const below = [[sql], ...(sources === '' ? [] : [[sources]])];
	return `\uFEFF${Papa.unparse([header, ...body, [], ...below], {
		newline: '\r\n',
		escapeFormulae: true
	})}\r\n`;
}
