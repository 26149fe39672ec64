import { rollups, sum } from 'd3';
import type { Listing } from './listing.ts';

export interface Count {
	/** Empty where the listings do not say. */
	readonly code: string;
	readonly listings: number;
	/** Openings of the listings that give a number. */
	readonly openings: number;
}

export type CountedBy = 'occupation' | 'municipality' | 'form' | 'stage' | 'office';

const countOf = (code: string, listings: readonly Listing[]): Count => ({
	code,
	listings: listings.length,
	openings: sum(listings, ({ openings }) => openings ?? 0)
});

export const total = (listings: readonly Listing[]): Count => countOf('', listings);

/** Listings and openings by what a column says, most openings first. */
export const countBy = (listings: readonly Listing[], column: CountedBy): Count[] =>
	rollups(
		listings,
		(group) => group,
		(listing) => listing[column]
	)
		.map(([code, group]) => countOf(code, group))
		.sort(
			(a, b) => b.openings - a.openings || b.listings - a.listings || (a.code < b.code ? -1 : 1)
		);
