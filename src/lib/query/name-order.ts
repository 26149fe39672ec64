import type { Language } from '#lib/base/language.ts';
import type { ListedCode } from './listed-code.ts';

/** By kana, by letters, by strokes. */
const COLLATIONS: Readonly<Record<Language, string>> = {
	ja: 'ja',
	en: 'en',
	'zh-Hant': 'zh-Hant-u-co-stroke'
};

/** What a name is looked up by: a Japanese one is read, and kanji do not say how. */
const sound = ({ names, cells }: ListedCode, language: Language): string =>
	(language === 'ja' && cells['reading']) || names[language];

/** Codes as a reader of the language looks up their names; told at build, so that every browser has the same. */
export function inOrderOfNames(
	found: readonly string[],
	codes: ReadonlyMap<string, ListedCode>,
	language: Language
): string[] {
	const { compare } = new Intl.Collator(COLLATIONS[language]);
	const said = new Map(
		found.map((code) => {
			const listed = codes.get(code);
			return [code, listed ? sound(listed, language) : code];
		})
	);
	return [...found].sort((a, b) => compare(said.get(a) ?? a, said.get(b) ?? b));
}
