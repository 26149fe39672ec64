import type { Language } from '#lib/base/language.ts';
import { nameColumnOf } from '#lib/catalogue/code-list.ts';
import { cellOf, parseCsv } from '#lib/contract/csv.ts';

/** The codes of a list with their names, in its order. */
export function codeNames(text: string, language: Language): (readonly [string, string])[] {
	const csv = parseCsv(text);
	const column = nameColumnOf(language);
	return csv.rows.map((row) => [cellOf(csv, row, 'code'), cellOf(csv, row, column)] as const);
}
