import type { Label, Language } from '#lib/base/language.ts';

/** An error stops the build, a warning asks for a look, a note only tells. */
export type Severity = 'error' | 'warning' | 'note';

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

export const finding = (
	rule: string,
	{ file, line = null, column = null, value = null }: Place,
	reason: Label,
	mend: Label,
	severity: Severity = 'error'
): Finding => ({ severity, rule, file, line, column, value, reason, mend });

/** `occupation-balance/2025FY.csv:12 active_openings "-3": reason → mend` */
export function findingLine(found: Finding, language: Language): string {
	const { file, line, column, value, reason, mend } = found;
	const at = line === null ? file : `${file}:${line}`;
	const what = [at, column, value === null ? null : JSON.stringify(value)];
	return `${what.filter((part) => part !== null).join(' ')}: ${reason[language]} → ${mend[language]}`;
}
