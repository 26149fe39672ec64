import type { WageEmployment } from './facts.ts';

/** Of the slider, and of the strip above it. */
export interface WageRange {
	readonly min: number;
	readonly max: number;
	readonly step: number;
}

/** A thousand yen a month, ten an hour: what pay is set by. */
export const STEP: Readonly<Record<WageEmployment, number>> = { full_time: 1000, part_time: 10 };

/** Room for a wage under the lowest and over the highest amount. */
const [UNDER, OVER] = [0.92, 1.15];

/** Around every amount that a wage is held against; further where the wage itself is outside. */
export function wageRange(
	amounts: readonly number[],
	employment: WageEmployment,
	planned: number | null
): WageRange {
	const step = STEP[employment];
	const edge = step * 10;
	const low = Math.min(...amounts) * UNDER;
	const high = Math.max(...amounts) * OVER;
	// A wage at an end could not be moved on.
	const [from, to] = planned === null ? [low, high] : [planned - edge / 2, planned + edge / 2];
	return {
		min: Math.max(0, Math.floor(Math.min(low, from) / edge) * edge),
		max: Math.ceil(Math.max(high, to) / edge) * edge,
		step
	};
}

/** Where the slider stands before a wage is typed: on a step inside of its range. */
export const startOf = (amount: number, { min, max, step }: WageRange): number =>
	Math.min(max, Math.max(min, Math.round(amount / step) * step));
