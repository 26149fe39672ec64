import type { Label, Language } from '#lib/base/language.ts';
import { filled, type Rule, type Severity, type Words } from './rule.ts';

/** Something that a check saw, in words that say what is wrong and how to mend it. */
export interface Finding {
	readonly severity: Severity;
	/** The name of the rule, the same in every language. */
	readonly rule: string;
	/** The path below data/, or the name of a file that somebody chose. */
	readonly file: string;
	/** From 1; null where the whole file is meant. */
	readonly line: number | null;
	readonly column: string | null;
	readonly value: string | null;
	readonly reason: Label;
	readonly mend: Label;
}

export type Place = Pick<Finding, 'file'> & Partial<Pick<Finding, 'line' | 'column' | 'value'>>;

/** One text in the languages of the site. */
export const say = (ja: string, en: string, zhHant: string): Label => ({
	ja,
	en,
	'zh-Hant': zhHant
});

/** Codes or columns one behind the other, as each language writes a list. */
export const enumerated = (names: readonly string[]): Label =>
	say(names.join('、'), names.join(', '), names.join('、'));

/** The same of names that differ by language. */
export const enumeratedLabels = (names: readonly Label[]): Label =>
	say(
		names.map(({ ja }) => ja).join('、'),
		names.map(({ en }) => en).join(', '),
		names.map((name) => name['zh-Hant']).join('、')
	);

/** What a rule says of a place, with what was seen there. */
export const finding = (
	rule: Rule,
	{ file, line = null, column = null, value = null }: Place,
	words: Words = {}
): Finding => ({
	severity: rule.severity,
	rule: rule.id,
	file,
	line,
	column,
	value,
	reason: filled(rule.reason, words),
	mend: filled(rule.mend, words)
});

/** `occupation-balance/2025FY.csv:12 active_openings "-3": reason → mend` */
export function findingLine(found: Finding, language: Language): string {
	const { file, line, column, value, reason, mend } = found;
	const at = line === null ? file : `${file}:${line}`;
	const what = [at, column, value === null ? null : JSON.stringify(value)];
	return `${what.filter((part) => part !== null).join(' ')}: ${reason[language]} → ${mend[language]}`;
}
