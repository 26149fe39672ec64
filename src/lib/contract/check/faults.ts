import { parsePeriod, type Frequency } from '#lib/base/period.ts';
import type { Rule, Words } from '../rule.ts';
import { CELL_RULES } from './rules.ts';

/** What is wrong with one value. */
export interface Fault {
	readonly rule: Rule;
	readonly words?: Words;
}

export const requiredFault = (value: string): Fault | null =>
	value === '' ? { rule: CELL_RULES.required } : null;

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/;

/** ASCII digits with at most the declared decimals, within the range of what can be true. */
export function numberFault(
	value: string,
	decimals: number,
	range?: readonly [number, number]
): Fault | null {
	const match = NUMBER.exec(value);
	if (!match) return { rule: CELL_RULES.notNumber };
	if ((match[1]?.length ?? 0) > decimals) return { rule: CELL_RULES.decimals, words: { decimals } };
	if (!range) return null;
	const [least, most] = range;
	if (Number(value) >= least && Number(value) <= most) return null;
	return { rule: CELL_RULES.range, words: { least, most } };
}

export function dateFault(value: string): Fault | null {
	const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? []).map(Number);
	const date = new Date(Date.UTC(year ?? NaN, (month ?? NaN) - 1, day));
	if (date.getUTCMonth() + 1 === month && date.getUTCDate() === day) return null;
	return { rule: CELL_RULES.date };
}

const EXAMPLES: Readonly<Record<Frequency, string>> = {
	month: '2026-10',
	'fiscal-year': '2025FY',
	year: '2025'
};

export const periodFault = (value: string, frequency: Frequency): Fault | null =>
	parsePeriod(value)?.frequency === frequency
		? null
		: { rule: CELL_RULES.period, words: { example: EXAMPLES[frequency] } };

/** A pattern as people read it: \\d{5}-\\d{8} is 00000-00000000, yes|no is yes / no. */
export const exampleOf = (pattern: string): string =>
	pattern
		.replace(/\\d\{(\d+)\}/g, (_, count: string) => '0'.repeat(Number(count)))
		// What may be left out is left out, the innermost first.
		.replace(/\(\?:[^()]*\)\?/g, '')
		.replace(/\(\?:[^()]*\)\?/g, '')
		.replace(/\(\?:|[()]/g, '')
		.replaceAll('|', ' / ');

export const patternFault = (value: string, pattern: string): Fault | null =>
	new RegExp(`^(?:${pattern})$`).test(value)
		? null
		: { rule: CELL_RULES.pattern, words: { example: exampleOf(pattern) } };
