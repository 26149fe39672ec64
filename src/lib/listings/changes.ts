import type { Issue, Listing } from './listing.ts';

export interface WageChange {
	readonly before: Listing;
	readonly now: Listing;
}

/** How an issue differs from the one a month before it. */
export interface Changes {
	readonly since: string;
	readonly fresh: readonly Listing[];
	readonly continuing: readonly Listing[];
	readonly ended: readonly Listing[];
	/** Of those that continue. */
	readonly wageChanged: readonly WageChange[];
}

const wageOf = ({ wageType, lower, upper }: Listing): string => `${wageType} ${lower} ${upper}`;

export function changes({ listings }: Issue, before: Issue): Changes {
	const earlier = new Map(before.listings.map((one) => [one.number, one]));
	const now = new Set(listings.map(({ number }) => number));
	const continuing = listings.filter(({ number }) => earlier.has(number));
	return {
		since: before.month,
		fresh: listings.filter(({ number }) => !earlier.has(number)),
		continuing,
		ended: before.listings.filter(({ number }) => !now.has(number)),
		wageChanged: continuing.flatMap((one) => {
			const old = earlier.get(one.number);
			return old && wageOf(old) !== wageOf(one) ? [{ before: old, now: one }] : [];
		})
	};
}
