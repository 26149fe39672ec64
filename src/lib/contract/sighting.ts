import type { Label, Language } from '#lib/base/language.ts';
import type { Finding, Severity } from './finding.ts';

/** A finding in a file that somebody handed in, which may have several sheets. */
export interface Sighting extends Finding {
	/** The sheet of a workbook; null for text files. */
	readonly sheet: string | null;
}

/** A rule by its id, with `{name}` in its texts where a sighting fills something in. */
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

/** Where something was seen: lines from 1, columns from 0. */
export interface Spot {
	readonly file: string;
	readonly sheet?: string | null;
	readonly line?: number | null;
	readonly column?: number | null;
	readonly value?: string | null;
}

/** What fills `{name}`: a text, or one in each language. */
export type Words = Readonly<Record<string, string | number | Label>>;

/** Longer values are cut in a report: the place says where the whole is. */
const LONGEST_VALUE = 80;

/** 0 → A, 25 → Z, 26 → AA: columns as Excel shows them. */
export function columnLetters(column: number): string {
	const rest = Math.floor(column / 26);
	return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function filled(text: Label, words: Words): Label {
	const fill = (language: keyof Label) =>
		text[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
			const word = Object.hasOwn(words, name) ? words[name] : undefined;
			if (word === undefined) return whole;
			return typeof word === 'object' ? word[language] : String(word);
		});
	return { ja: fill('ja'), en: fill('en'), 'zh-Hant': fill('zh-Hant') };
}

export const shortened = (value: string): string =>
	value.length <= LONGEST_VALUE ? value : `${value.slice(0, LONGEST_VALUE)}…`;

/** One sighting of a rule at a spot. */
export function sighting(rule: Rule, spot: Spot, words: Words = {}): Sighting {
	const { file, sheet = null, line = null, column = null, value = null } = spot;
	const all = { value: value === null ? '' : shortened(value), ...words };
	return {
		severity: rule.severity,
		rule: rule.id,
		file,
		sheet,
		line,
		column: column === null ? null : columnLetters(column),
		value: value === null ? null : shortened(value),
		reason: filled(rule.reason, all),
		mend: filled(rule.mend, all)
	};
}

export const stops = (sightings: readonly Sighting[]): boolean =>
	sightings.some(({ severity }) => severity === 'error');

/** The rules of machine readability that do no harm here: L1-04, L2-01, … */
export const isFormal = ({ rule, severity }: Pick<Sighting, 'rule' | 'severity'>): boolean =>
	severity === 'note' && /^L\d-\d\d$/.test(rule);
