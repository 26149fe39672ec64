import type { Claim, Over, Term } from '#lib/narrative/claim.ts';
import type { Listing, Tongue } from '../codes.ts';
import type { Data } from '../data.ts';
import { subjectsOf } from './listings.ts';
import { covered } from './plain.ts';

export interface FoundName {
	readonly code: string;
	readonly at: number;
}

export const listingOf = (
	data: Data,
	dimension: string,
	code: string,
	grouping?: string
): Listing | undefined =>
	grouping !== undefined && dimension === 'occupation'
		? data.codes.group(code)?.listing
		: data.codes.of(dimension).get(code);

/** Which of the codes a text names, and where: a longer name hides the shorter one in it. */
export function namesIn(
	text: string,
	listings: readonly (readonly [code: string, Listing])[],
	language: Tongue
): FoundName[] {
	const byName = new Map<string, string[]>();
	for (const [code, listing] of listings)
		for (const name of listing.names[language]) {
			const key = name.toLowerCase();
			byName.set(key, [...(byName.get(key) ?? []), code]);
		}
	const found: FoundName[] = [];
	let rest = text.toLowerCase();
	for (const [name, codes] of [...byName].sort(([a], [b]) => b.length - a.length)) {
		if (!rest.includes(name)) continue;
		const whole = wholeName(name, language);
		for (const { index: at } of rest.matchAll(whole))
			found.push(...codes.map((code) => ({ code, at })));
		rest = covered(rest, whole);
	}
	return found;
}

/** In English a name is no part of a longer word. */
const wholeName = (name: string, language: Tongue): RegExp => {
	const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
	return new RegExp(language === 'en' ? String.raw`(?<![a-z])${escaped}(?![a-z])` : escaped, 'g');
};

/** What a claim is about: a value, or a set without its members. */
export interface Subject extends Pick<Term, 'dataset' | 'measure'> {
	readonly where: Readonly<Record<string, string | undefined>>;
	readonly grouping?: string | undefined;
}

/** The area that a set is held against. */
const besideOf = (over: Over): Subject[] =>
	over.against ? [{ ...over, where: { ...over.where, ...over.against } }] : [];

/** The subjects of a claim, with what is named of a set. */
export function termsOf(claim: Claim): Subject[] {
	switch (claim.kind) {
		case 'level':
		case 'absence':
		case 'missing':
			return [claim.of];
		case 'uncollected':
			return [{ dataset: claim.dataset, measure: '', where: { time_period: claim.period } }];
		case 'change':
			return [claim.now, claim.before];
		case 'comparison':
			return [claim.of, claim.to];
		case 'position':
			return [claim.to];
		case 'extreme':
			return [
				...claim.named.map(({ code }) => ({
					...claim.over,
					where: { ...claim.over.where, [claim.over.across]: code }
				})),
				...besideOf(claim.over)
			];
		case 'count':
			return [claim.over, ...besideOf(claim.over)];
		case 'rank':
			return [claim.of, claim.over];
		case 'break':
		case 'minimum-wage':
			return [];
		default:
			return subjectsOf(claim);
	}
}
