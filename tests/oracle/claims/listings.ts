import type { ListingClaim } from '#lib/narrative/claim.ts';
import type { Data } from '../data.ts';
import { fault, type Fault } from '../fault.ts';
import { issueOf, type Listing } from '../listings.ts';
import { exact, printed } from '../rounding.ts';
import { fiscalYearOf } from './absences.ts';

const LISTINGS = 'semiconductor-listings';

/** What the listings of an issue say to a claim about them. */
export function checkListings(data: Data, claim: ListingClaim): Fault[] {
	const listings = 'issue' in claim ? issueOf(data, claim.issue) : [];
	switch (claim.kind) {
		case 'listings': {
			const { by, counted, count } = claim;
			const chosen = by ? listings.filter((one) => one[by.column] === by.code) : listings;
			return unless(total(chosen, counted) === count, 'another count', claim.issue);
		}
		case 'listings-change': {
			const [now, before] = [listings, issueOf(data, claim.since)].map((all) =>
				total(all, claim.counted)
			);
			const right = (now ?? 0) - (before ?? 0) === claim.amount;
			return unless(right, 'another change', `${claim.issue} ${claim.since}`);
		}
		case 'listings-most':
			return checkMost(listings, claim);
		case 'listings-wage':
			return [
				...unless(mean(listings, claim) === claim.mean, 'another mean', claim.issue),
				...unless(paid(listings, claim) === claim.listings, 'another count', claim.issue)
			];
		case 'issues': {
			const { year, count, first, last } = claim;
			const held = [...data.table(LISTINGS).held('time_period')].sort();
			const own = held.filter((month) => fiscalYearOf(month) === year);
			const right = own.length === count && own[0] === first && own.at(-1) === last;
			return unless(right, 'other issues', `${year}: ${own.join()}`);
		}
		case 'listings-stay':
			return unless(medianStay(data) === claim.median, 'another median', String(claim.median));
	}
}

const unless = (right: boolean, kind: string, said: string): Fault[] =>
	right ? [] : [fault(kind, said)];

const total = (listings: readonly Listing[], counted: 'listings' | 'openings'): number =>
	counted === 'listings'
		? listings.length
		: listings.reduce((sum, { openings }) => sum + Number(openings || 0), 0);

type Of<K extends ListingClaim['kind']> = Extract<ListingClaim, { kind: K }>;

function checkMost(
	listings: readonly Listing[],
	{ issue, column, counted, named }: Of<'listings-most'>
): Fault[] {
	const codes = [...new Set(listings.map((one) => one[column] ?? ''))].filter(Boolean);
	const totals = codes.map((code) => ({
		code,
		value: total(
			listings.filter((one) => one[column] === code),
			counted
		)
	}));
	const least = Math.min(...named.map(({ value }) => value));
	const right = totals.filter(({ value }) => value >= least);
	const written = (all: readonly { code: string; value: number }[]) =>
		all
			.map(({ code, value }) => `${code}:${value}`)
			.sort()
			.join();
	return unless(written(right) === written(named), 'not the most', `${issue}: ${written(right)}`);
}

/** Of the listings that give a limit, each counted once. */
function mean(listings: readonly Listing[], { paid, limit }: Of<'listings-wage'>): number | null {
	const values = listings
		.filter((one) => one['wage_type'] === paid)
		.flatMap((one) => one[`wage_${limit}`] || []);
	if (values.length === 0) return null;
	const sum = values.reduce((total, value) => total + BigInt(value), 0n);
	return Number(printed(exact(sum, values.length), 0));
}

/** The listings that give a limit in this pay. */
const paid = (listings: readonly Listing[], { paid: by }: Of<'listings-wage'>): number =>
	listings.filter((one) => one['wage_type'] === by && (one['wage_lower'] || one['wage_upper']))
		.length;

/** Since when those of the first issue stood, and how long those of the last will, nobody knows. */
function medianStay(data: Data): number | null {
	const months = [...data.table(LISTINGS).held('time_period')].sort();
	const issues = months.map((month) =>
		issueOf(data, month).map((one) => one['listing_number'] ?? '')
	);
	const edge = new Set([...(issues[0] ?? []), ...(issues.at(-1) ?? [])]);
	const stood = new Map<string, number>();
	for (const number of issues.flat())
		if (!edge.has(number)) stood.set(number, (stood.get(number) ?? 0) + 1);
	const lengths = [...stood.values()].sort((a, b) => a - b);
	const middle = lengths.length / 2;
	const [low, high] = [lengths[Math.ceil(middle) - 1], lengths[Math.floor(middle)]];
	return low === undefined || high === undefined ? null : (low + high) / 2;
}
