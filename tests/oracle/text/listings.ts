import type { ListingClaim } from '#lib/narrative/claim.ts';
import type { Mention } from './mentions.ts';
import type { Subject } from './names.ts';

export const LISTINGS = 'semiconductor-listings';

/** The code lists of the columns, where they do not bear the name of the column. */
const LISTS: Readonly<Record<string, string>> = { stage: 'semiconductor_stage' };

const at = (issue: string, measure = '', column?: string, code?: string): Subject => ({
	dataset: LISTINGS,
	measure,
	where: { time_period: issue, ...(column ? { [LISTS[column] ?? column]: code } : {}) }
});

/** What a claim about listings is about: issues, and what is named of a column. */
export function subjectsOf(claim: ListingClaim): Subject[] {
	switch (claim.kind) {
		case 'listings':
			return [at(claim.issue, claim.counted, claim.by?.column, claim.by?.code)];
		case 'listings-change':
			return [at(claim.issue), at(claim.since)];
		case 'listings-most':
			return claim.named.map(({ code }) => at(claim.issue, claim.counted, claim.column, code));
		case 'listings-wage':
			return [at(claim.issue)];
		case 'issues':
			return [claim.year, claim.first, claim.last].map((period) => at(period));
		case 'listings-stay':
			return [{ dataset: LISTINGS, measure: '', where: {} }];
	}
}

const UNITS = { listings: 'listings', openings: 'vacancies' } as const;

/** The numbers that such a claim lets a text say. */
export function mentionsOfListings(claim: ListingClaim): Mention[] {
	const number = (text: string, more: Partial<Mention>): Mention => ({
		text,
		unit: 'none',
		unsigned: false,
		wanted: true,
		of: null,
		period: null,
		role: 'count',
		claim,
		...more
	});
	switch (claim.kind) {
		case 'listings':
			return [number(String(claim.count), { unit: UNITS[claim.counted], period: claim.issue })];
		case 'listings-change':
			return [
				number(String(claim.amount), {
					unit: UNITS[claim.counted],
					wanted: claim.amount !== 0,
					unsigned: true,
					role: 'amount'
				})
			];
		case 'listings-most':
			return claim.named.map(({ code, value }) =>
				number(String(value), {
					unit: UNITS[claim.counted],
					of: at(claim.issue, claim.counted, claim.column, code),
					period: claim.issue,
					role: 'value'
				})
			);
		case 'listings-wage':
			return [
				number(String(claim.mean), {
					unit: 'yen',
					of: at(claim.issue, `offered_wage_${claim.limit}`),
					period: claim.issue,
					role: 'value'
				}),
				number(String(claim.listings), {
					unit: 'listings',
					wanted: false,
					period: claim.issue
				})
			];
		case 'issues':
			return [number(String(claim.count), {})];
		case 'listings-stay':
			return [number(claim.median.toFixed(Number.isInteger(claim.median) ? 0 : 1), {})];
	}
}
