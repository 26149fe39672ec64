import type { Claim } from '#lib/narrative/claim.ts';
import type { Tongue } from '../codes.ts';
import type { Context } from '../context.ts';
import type { Data } from '../data.ts';
import type { LanguageRules } from '../languages/language.ts';
import { LANGUAGE_RULES } from '../languages/list.ts';
import { listingOf, termsOf } from './names.ts';
import { mentionsOf, type Mention } from './mentions.ts';
import { periodsIn, type Named } from './periods.ts';
import { placesIn, type Place } from './places.ts';
import { covered, plain } from './plain.ts';

/** A sentence taken apart: what its words name, and which of its numbers belong to which claim. */
export interface Said {
	readonly data: Data;
	readonly rules: LanguageRules;
	readonly context: Context;
	readonly claims: readonly Claim[];
	readonly text: string;
	/** The text in which periods are covered. */
	readonly rest: string;
	/** Days, as `2026-01-01`. */
	readonly dates: readonly string[];
	/** The words around it, those of the sentences before among them. */
	readonly around: string;
	/** The sentence with those before it. */
	readonly passage: string;
	readonly periods: readonly Named[];
	readonly periodsAround: readonly Named[];
	readonly mentions: readonly Mention[];
	readonly places: readonly Place[];
}

export function said(
	data: Data,
	written: string,
	claims: readonly Claim[],
	context: Context
): Said {
	const rules = LANGUAGE_RULES[context.language];
	const { before = '' } = context;
	const [text, around, passage] = [
		written,
		`${context.around}\n${before}`,
		`${before}${written}`
	].map(plain) as [string, string, string];
	const dates = [...text.matchAll(DATE)].map(([date]) => date);
	const named = [...namesWithDigits(data, claims, context.language), ...titles(claims), ...dates];
	const { found: periods, rest } = periodsIn(named.reduce(covered, text), rules);
	const mentions = claims.flatMap(mentionsOf);
	const counted = [rules.twelveMonths, rules.monthlyMean, ...withDigits(rules)].reduce(
		covered,
		rest
	);
	return {
		data,
		rules,
		context,
		claims,
		text,
		rest,
		dates,
		around,
		passage,
		periods,
		periodsAround: periodsIn(around, rules).found,
		mentions,
		places: placesIn(counted, mentions, rules)
	};
}

const DATE = /\d{4}-\d{2}-\d{2}/g;

/** A break is told in the words of its declaration, industries in those of theirs. */
const titles = (claims: readonly Claim[]): string[] =>
	claims.flatMap((claim) => (claim.kind === 'break' ? [plain(claim.title)] : []));

/** Names such as that of an edition: their numbers are no values and no periods. */
function namesWithDigits(data: Data, claims: readonly Claim[], language: Tongue): string[] {
	const codes = claims.flatMap((claim) => [
		...termsOf(claim).flatMap(({ where }) => Object.entries(where)),
		...('over' in claim && claim.over.members.of === 'parts'
			? [[claim.over.across, claim.over.members.group] as const]
			: [])
	]);
	return codes
		.filter(([dimension]) => dimension !== 'time_period')
		.flatMap(([dimension, code = '']) => listingOf(data, dimension, code)?.names[language] ?? [])
		.filter((name) => /\d/.test(name));
}

/** Measures whose names have a number, such as an age: it is no value. */
const withDigits = ({ measures }: LanguageRules): RegExp[] =>
	measures.flatMap(([, words]) => (/\d\d/.test(words.source) ? [words] : []));

/** True where a pattern is found in the sentence or in the words around it. */
export const isTold = ({ text, around }: Said, pattern: RegExp): boolean =>
	text.search(pattern) >= 0 || around.search(pattern) >= 0;

export const placesOf = ({ places }: Said, mention: Mention): Place[] =>
	places.filter(({ mentions }) => mentions.includes(mention));
