import type { Listing } from './listing.ts';
import type { PaidBy } from './wages.ts';

/** A least pay by which a reader narrows the list, each with those above it. */
export interface PayClass {
	readonly code: string;
	readonly by: PaidBy;
	/** Yen. */
	readonly least: number;
}

const of = (by: PaidBy, ...amounts: readonly number[]): PayClass[] =>
	amounts.map((least) => ({ code: `${by}-${least}`, by, least }));

/** Round amounts; pay by the month and by the hour is never put together. */
export const PAY_CLASSES: readonly PayClass[] = [
	...of('monthly', 200_000, 250_000, 300_000),
	...of('hourly', 1100, 1300, 1500)
];

const known = new Map(PAY_CLASSES.map((one) => [one.code, one]));

export const isPayClass = (code: string): boolean => known.has(code);

/** How many listings each class has. */
export const payCounts = (listings: readonly Listing[]): Readonly<Record<string, number>> =>
	Object.fromEntries(
		PAY_CLASSES.map(({ code }) => [code, listings.filter((one) => hasPay(one, code)).length])
	);

/** Whether the lower limit that an opening gives is as high; one that gives none is in no class. */
export function hasPay({ wageType, lower }: Listing, code: string): boolean {
	const wanted = known.get(code);
	return wanted?.by === wageType && lower !== null && lower >= wanted.least;
}
