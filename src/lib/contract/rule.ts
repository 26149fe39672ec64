import type { Label, Language } from '#lib/base/language.ts';

/** An error stops the build, a warning asks for a look, a note only tells. */
export type Severity = 'error' | 'warning' | 'note';

/** A rule by its id, with `{name}` in its texts where what was seen is filled in. */
export interface Rule {
	readonly id: string;
	readonly severity: Severity;
	readonly reason: Label;
	readonly mend: Label;
}

type RuleWords = Readonly<Record<'reason' | 'mend', string>>;

/** Rules with their words, by one name in every language; a word or a rule too many does not compile. */
export const ruled = <Name extends string>(
	rules: Readonly<Record<Name, Pick<Rule, 'id' | 'severity'>>>,
	words: Readonly<Record<Language, Readonly<Record<NoInfer<Name>, RuleWords>>>>
): Readonly<Record<Name, Rule>> => {
	const named = (name: Name): Rule => ({
		...rules[name],
		reason: label(words, name, 'reason'),
		mend: label(words, name, 'mend')
	});
	const names = Object.keys(rules) as Name[];
	return Object.fromEntries(names.map((name) => [name, named(name)])) as Record<Name, Rule>;
};

const label = <Name extends string>(
	words: Readonly<Record<Language, Readonly<Record<Name, RuleWords>>>>,
	name: Name,
	part: keyof RuleWords
): Label => ({
	ja: words.ja[name][part],
	en: words.en[name][part],
	'zh-Hant': words['zh-Hant'][name][part]
});

/** What fills `{name}`: a text, or one in each language. */
export type Words = Readonly<Record<string, string | number | Label>>;

/** A text of a rule with what was seen; the rule's own where nothing is to be filled in. */
export function filled(text: Label, words: Words): Label {
	if (!text.ja.includes('{') && !text.en.includes('{') && !text['zh-Hant'].includes('{'))
		return text;
	const fill = (language: keyof Label) =>
		text[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
			const word = Object.hasOwn(words, name) ? words[name] : undefined;
			if (word === undefined) return whole;
			return typeof word === 'object' ? word[language] : String(word);
		});
	return { ja: fill('ja'), en: fill('en'), 'zh-Hant': fill('zh-Hant') };
}
