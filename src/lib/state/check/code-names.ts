import type { Language } from '#lib/base/language.ts';
import { cellOf, parseCsv } from '#lib/contract/csv.ts';
import { restoredText } from '#lib/contract/published-csv.ts';

/** The sources that the site knows, with their names; none where they cannot be fetched. */
export async function sourceNames(
	base: string,
	language: Language
): Promise<(readonly [code: string, name: string])[]> {
	const response = await fetch(`${base}/data/codes/source.csv`).catch(() => null);
	if (!response?.ok) return [];
	return codeNames(restoredText(await response.text()), language).filter(
		([code]) => code !== 'sample'
	);
}

/** The codes of a list with their names, in its order. */
export function codeNames(text: string, language: Language): (readonly [string, string])[] {
	const csv = parseCsv(text);
	const column = language === 'zh-Hant' ? 'zh_hant' : language;
	return csv.rows.map((row) => [cellOf(csv, row, 'code'), cellOf(csv, row, column)] as const);
}
