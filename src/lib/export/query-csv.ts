import { SAMPLE_COLUMN } from '#lib/catalogue/sample.ts';
import { spreadsheetCsv } from '#lib/contract/spreadsheet.ts';
import type { Value } from '#lib/query/table.ts';

interface Asked {
	readonly sql: string;
	readonly sources: string;
	/** Stands in a column of its own in every row, where a table of the question is made up. */
	readonly mark: string | null;
	/** What is missing where the answer was cut, in words; else null. */
	readonly cut: string | null;
}

/**
 * The answer to a reader's SQL as CSV for spreadsheets. What was cut, the question and the sources
 * stand below the table.
 */
export function queryCsv(
	{
		columns,
		rows
	}: {
		readonly columns: readonly { readonly name: string }[];
		readonly rows: readonly (readonly Value[])[];
	},
	{ sql, sources, mark, cut }: Asked
): string {
	const header = [...columns.map(({ name }) => name), ...(mark === null ? [] : [SAMPLE_COLUMN])];
	const body = rows.map((cells) => [...cells, ...(mark === null ? [] : [mark])]);
	const below = [cut ?? '', sql, sources].filter((line) => line !== '').map((line) => [line]);
	return spreadsheetCsv([header, ...body, [], ...below]);
}
