import type { ListingClaim } from '#lib/narrative/claim.ts';
import type { Data } from '../data.ts';
import { fault, type Fault } from '../fault.ts';
import { issueOf, type Listing } from '../listings.ts';
import { exact, printed } from '../rounding.ts';

/** What the listings of an issue say to a claim about them. */
export function checkListings(data: Data, claim: ListingClaim): Fault[] {
	const listings = issueOf(data, claim.issue);
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
			return unless(mean(listings, claim) === claim.mean, 'another mean', claim.issue);
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
