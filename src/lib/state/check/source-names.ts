import type { Language } from '#lib/base/language.ts';
import { restoredText } from '#lib/contract/published-csv.ts';
import { publishedText } from '#lib/integrity/published.ts';
import { codeNames } from './code-names.ts';

/** The sources that the site knows, with their names; none where they cannot be fetched. */
export async function sourceNames(
	language: Language
): Promise<(readonly [code: string, name: string])[]> {
	const text = await publishedText('data/codes/source.csv').catch(() => null);
	if (text === null) return [];
	return codeNames(restoredText(text), language).filter(([code]) => code !== 'sample');
}
