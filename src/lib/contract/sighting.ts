import type { Finding } from './finding.ts';
import { filled, type Rule, type Words } from './rule.ts';

/** A finding in a file that somebody handed in, which may have several sheets. */
export interface Sighting extends Finding {
	/** The sheet of a workbook; null for text files. */
	readonly sheet: string | null;
}

/** Where something was seen: lines from 1, columns from 0. */
export interface Spot {
	readonly file: string;
	readonly sheet?: string | null;
	readonly line?: number | null;
	readonly column?: number | null;
	readonly value?: string | null;
}

/** Longer values are cut in a report: the place says where the whole is. */
const LONGEST_VALUE = 80;

/** 0 → A, 25 → Z, 26 → AA: columns as Excel shows them. */
export function columnLetters(column: number): string {
	const rest = Math.floor(column / 26);
	return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** What nobody sees is named by its code: 12 with a zero-width space is no 12. */
const named = (value: string): string =>
	value.replace(/\p{Cf}/gu, (sign) => {
		const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
		return `[U+${code}]`;
	});

export const shortened = (value: string): string =>
	named(value.length <= LONGEST_VALUE ? value : `${value.slice(0, LONGEST_VALUE)}…`);

/** One sighting of a rule at a spot. */
export function sighting(rule: Rule, spot: Spot, words: Words = {}): Sighting {
	const { file, sheet = null, line = null, column = null, value = null } = spot;
	const seen = Object.entries(words).map(
		([name, word]) => [name, typeof word === 'string' ? named(word) : word] as const
	);
	const all: Words = {
		value: value === null ? '' : shortened(value),
		...Object.fromEntries(seen)
	};
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
