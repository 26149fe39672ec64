import { MINIMUM_WAGES, minimumWageIn } from '#lib/catalogue/minimum-wage.ts';

/** The minimum wage in yen an hour at the end of a month; the oldest known for months before it. */
export const minimumWage = (month: string): number =>
	(minimumWageIn(month) ?? MINIMUM_WAGES[0])?.yen ?? 0;
