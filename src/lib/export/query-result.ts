import { SAMPLE_COLUMN } from '#lib/catalogue/sample.ts';
import type { Value } from '#lib/query/table.ts';

/** What was asked, and what belongs to the answer wherever it goes. */
export interface Asked {
	readonly sql: string;
	readonly sources: string;
	/** Stands in a column of its own in every row, where a table of the question is made up. */
	readonly mark: string | null;
	/** What is missing where the answer was cut, in words; else null. */
	readonly cut: string | null;
}

export interface QueryResult {
	readonly columns: readonly { readonly name: string; readonly type?: string }[];
	readonly rows: readonly (readonly Value[])[];
}

/** Header and rows of a file, with the column of the mark. */
export const markedResult = ({ columns, rows }: QueryResult, { mark }: Asked) => ({
	header: [...columns.map(({ name }) => name), ...(mark === null ? [] : [SAMPLE_COLUMN])],
	body: rows.map((cells) => [...cells, ...(mark === null ? [] : [mark])])
});

/** What stands below or beside the table: what was cut, the question, the sources. */
export const askedLines = ({ sql, sources, cut }: Asked): string[] =>
	[cut ?? '', sql, sources].filter((line) => line !== '');
