import type { CodeListId } from '#lib/catalogue/code-list.ts';
import { codeTable, type Code } from '#lib/contract/code-table.ts';
import { csvText } from '#lib/contract/csv.ts';
import { readData } from './folder.ts';

export type { Code };

const lists = new Map<CodeListId, ReadonlyMap<string, Code>>();

/** A code list in its official order, read once. */
export function codes(id: CodeListId): ReadonlyMap<string, Code> {
	const list = lists.get(id) ?? codeTable(readData(`codes/${id}.csv`));
	lists.set(id, list);
	return list;
}

/** The two columns of a list that queries need. */
export const codeCsv = (id: CodeListId): string =>
	csvText(
		['code', 'parent'],
		[...codes(id).values()].map(({ code, parent }) => [code, parent])
	);
