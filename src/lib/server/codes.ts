import type { Language } from '#lib/base/language.ts';
import type { CodeListId } from '#lib/catalogue/code-list.ts';
import { cellOf, csvText, parseCsv } from '#lib/intake/csv.ts';
import { readData } from './folder.ts';

/** One entry of a code list, with the names in each language and whatever columns the list adds. */
export interface Code {
	readonly code: string;
	readonly parent: string;
	readonly names: Readonly<Record<Language, string>>;
	readonly cells: Readonly<Record<string, string>>;
}

const lists = new Map<CodeListId, ReadonlyMap<string, Code>>();

/** A code list in its official order, read once. */
export function codes(id: CodeListId): ReadonlyMap<string, Code> {
	const cached = lists.get(id);
	if (cached) return cached;
	const csv = parseCsv(readData(`codes/${id}.csv`));
	const list = new Map(
		csv.rows.map((row) => {
			const cell = (name: string) => cellOf(csv, row, name);
			return [
				cell('code'),
				{
					code: cell('code'),
					parent: cell('parent'),
					names: { ja: cell('ja'), en: cell('en'), 'zh-Hant': cell('zh_hant') },
					cells: Object.fromEntries(csv.header.map((name) => [name, cell(name)]))
				}
			] as const;
		})
	);
	lists.set(id, list);
	return list;
}

/** The two columns of a list that queries need. */
export const codeCsv = (id: CodeListId): string =>
	csvText(
		['code', 'parent'],
		[...codes(id).values()].map(({ code, parent }) => [code, parent])
	);
