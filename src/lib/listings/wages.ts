import { mean, rollups } from 'd3';
import type { Listing } from './listing.ts';

/** The means of the limits that listings give, each listing counted once. */
export interface WageMeans {
	readonly code: string;
	readonly listings: number;
	readonly lower: number | null;
	readonly upper: number | null;
}

/** Pay by the hour and by the month is never put together; other pay is left out. */
export type PaidBy = 'monthly' | 'hourly';

const rounded = (value: number | undefined): number | null =>
	value === undefined ? null : Math.round(value);

const meansOf = (code: string, listings: readonly Listing[]): WageMeans => ({
	code,
	listings: listings.length,
	lower: rounded(mean(listings, ({ lower }) => lower)),
	upper: rounded(mean(listings, ({ upper }) => upper))
});

const paid = (listings: readonly Listing[], by: PaidBy): Listing[] =>
	listings.filter(({ wageType, lower, upper }) => wageType === by && (lower ?? upper) !== null);

export const wageMeans = (listings: readonly Listing[], by: PaidBy): WageMeans =>
	meansOf('', paid(listings, by));

/** By occupation, the highest upper mean first. */
export const wagesByOccupation = (listings: readonly Listing[], by: PaidBy): WageMeans[] =>
	rollups(
		paid(listings, by),
		(group) => group,
		({ occupation }) => occupation
	)
		.filter(([code]) => code !== '')
		.map(([code, group]) => meansOf(code, group))
		.sort((a, b) => (b.upper ?? 0) - (a.upper ?? 0));
