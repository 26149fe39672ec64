import type { LanguageRules } from '../languages/language.ts';

export interface Span {
	readonly from: number;
	readonly to: number;
}

/** The stretches of a text between the marks that a pattern finds. */
export function spans(text: string, marks: RegExp): Span[] {
	const found: Span[] = [];
	let from = 0;
	for (const match of text.matchAll(marks)) {
		found.push({ from, to: match.index });
		from = match.index + match[0].length;
	}
	return [...found, { from, to: text.length }];
}

export const clauseAt = (text: string, at: number, rules: LanguageRules): Span =>
	around(spans(text, rules.clause), at);

export const sentenceAt = (text: string, at: number, rules: LanguageRules): Span =>
	around(spans(text, rules.sentence), at);

const around = (all: readonly Span[], at: number): Span =>
	all.find(({ from, to }) => at >= from && at < to) ?? { from: at, to: at };
