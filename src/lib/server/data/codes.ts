import type { CodeListId } from '#lib/catalogue/code-list.ts';
import { codeTable, type Code } from '#lib/contract/code-table.ts';
import { csvText } from '#lib/contract/csv.ts';
import type { Parents } from '#lib/query/rows/evaluate.ts';
import { readData } from './folder.ts';
import { once } from './once.ts';

export type { Code };

/** A code list in its official order, read once. */
export const codes = once((id: CodeListId): ReadonlyMap<string, Code> =>
	codeTable(readData(`codes/${id}.csv`))
);

/** The codes of a list with the one above each. */
export const parentsIn = (id: CodeListId): Parents =>
	[...codes(id).values()].map(({ code, parent }) => [code, parent]);

/** The two columns of a list that queries need. */
export const codeCsv = (id: CodeListId): string => csvText(['code', 'parent'], parentsIn(id));
