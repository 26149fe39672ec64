import type { Listing } from '../codes.ts';
import { fault, type Fault } from '../fault.ts';
import { clauseAt } from './clauses.ts';
import { listingOf, namesIn, termsOf, type FoundName, type Subject } from './names.ts';
import type { Said } from './said.ts';

/** Of these lists every name is one; occupations and industries are words of everyday speech too. */
const PROPER = ['ref_area', 'employment', 'basis', 'adjustment', 'municipality'];

/** Areas, items and forms of employment that are named are those of the claims, each at its value. */
export function checkNames(said: Said): Fault[] {
	const dimensions = new Set(
		said.claims.flatMap((claim) => termsOf(claim).flatMap(({ where }) => Object.keys(where)))
	);
	dimensions.delete('time_period');
	return [...dimensions].flatMap((dimension) => {
		const listings = listingsOf(said, dimension);
		const language = said.context.language;
		const [here, around] = [said.text, said.around].map((text) =>
			namesIn(text, listings, language)
		);
		const own = claimed(said, dimension);
		return [
			...untold(said, dimension, own, here ?? [], around ?? []),
			...(PROPER.includes(dimension) ? strangers(listings, own, here ?? []) : []),
			...misplaced(said, dimension, own, here ?? [])
		];
	});
}

type Listings = readonly (readonly [string, Listing])[];

function listingsOf(said: Said, dimension: string): Listings {
	const groups = said.claims.flatMap(termsOf).flatMap(({ where, grouping }) => {
		const code = where[dimension];
		const listing =
			code !== undefined && grouping ? listingOf(said.data, dimension, code, grouping) : undefined;
		return code !== undefined && listing ? [[code, listing] as const] : [];
	});
	return [...said.data.codes.of(dimension), ...groups];
}

const claimed = (said: Said, dimension: string): Set<string> =>
	new Set([
		...said.claims.flatMap(termsOf).flatMap(({ where }) => where[dimension] ?? []),
		...said.claims.flatMap((claim) => regionOf(said, claim, dimension))
	]);

/** A region is named where just its areas are compared, no more and no fewer. */
function regionOf(said: Said, claim: Said['claims'][number], dimension: string): string[] {
	if (!('over' in claim) || claim.over.across !== dimension) return [];
	const { members } = claim.over;
	if (members.of !== 'codes') return [];
	const list = [...said.data.codes.of(dimension)];
	const regions = new Set(
		members.codes.map((code) => said.data.codes.of(dimension).get(code)?.region)
	);
	const [region] = regions;
	if (regions.size > 1 || !region) return [];
	const areas = list.filter(([, listing]) => listing.region === region).map(([code]) => code);
	return areas.sort().join() === [...members.codes].sort().join() ? [region] : [];
}

const TOTAL = '_T';

function untold(
	said: Said,
	dimension: string,
	own: ReadonlySet<string>,
	here: readonly FoundName[],
	around: readonly FoundName[]
): Fault[] {
	const inSets = new Set(
		said.claims.flatMap((claim) =>
			(claim.kind === 'extreme' && claim.over.across === dimension) ||
			claim.kind === 'listings-most'
				? claim.named.map(({ code }) => code)
				: []
		)
	);
	return [...own].flatMap((code) => {
		if (here.some((one) => one.code === code)) return [];
		if (inSets.has(code)) return [fault('a name is not told', code)];
		const told = code === TOTAL || around.some((one) => one.code === code);
		// What the text itself names is not what the heading names.
		const instead = PROPER.includes(dimension) && here.length > 0 && own.size === 1;
		return told && !instead ? [] : [fault(`${dimension} is not told`, code)];
	});
}

/** A name of something that no claim is about, unless it holds or is held by one that is. */
function strangers(
	listings: Listings,
	own: ReadonlySet<string>,
	here: readonly FoundName[]
): Fault[] {
	const parents = new Map(listings.map(([code, { parent }]) => [code, parent]));
	const related = (code: string) =>
		own.has(code) || [...own].some((one) => parents.get(one) === code);
	return here
		.filter(({ at }) => !here.some((other) => other.at === at && related(other.code)))
		.map(({ code }) => fault('a name of no claim', code));
}

/** The name in the clause of a value, or the last one before it, is that of the value. */
function misplaced(
	said: Said,
	dimension: string,
	own: ReadonlySet<string>,
	here: readonly FoundName[]
): Fault[] {
	if (own.size < 2) return [];
	const named = here.filter(({ code }) => own.has(code)).sort((a, b) => a.at - b.at);
	return said.places.flatMap(({ token, mentions }) => {
		// What one area has more than another is a value of both.
		const values = mentions.filter(({ of, role }) => of && role === 'value');
		const codes = values.flatMap(({ of, claim }) =>
			[{ ...of?.where, ...('over' in claim ? claim.over.against : {}) }, of?.where].flatMap(
				(where: Subject['where'] = {}) => where[dimension] ?? []
			)
		);
		// What it may count, or be a threshold of, is no value of anything.
		if (codes.length === 0 || values.length < mentions.length) return [];
		const { from, to } = clauseAt(said.text, token.at, said.rules);
		const inside = named.filter(({ at }) => at >= from && at < to);
		const last = named.findLast(({ at }) => at < token.at);
		const beside =
			inside.length > 0 ? inside : last ? named.filter(({ at }) => at === last.at) : [];
		return beside.length === 0 || beside.some(({ code }) => codes.includes(code))
			? []
			: [fault('a value of another', `${token.text}: ${beside.map(({ code }) => code).join()}`)];
	});
}
