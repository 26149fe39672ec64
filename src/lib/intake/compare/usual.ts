import { median } from 'd3';

/** Values that are expected, both ends included. */
export interface Range {
	readonly least: number;
	readonly most: number;
}

/** Below this a count jumps by chance; nothing is expected of it. */
export const LEAST_BASE = 30;

const OWN_CHANGES = 6;
const SPREADS = 6;

/** Counts under ten count as ten, so that 1 → 4 is no outburst; a ratio may be small. */
export const floored = (value: number, isCount: boolean): number =>
	Math.max(value, isCount ? 10 : 0.01);

export const logChange = (before: number, now: number, isCount: boolean): number =>
	Math.log(floored(now, isCount) / floored(before, isCount));

/** How changes lie: their median, and the robust standard deviation (median absolute deviation). */
export interface Spread {
	readonly centre: number;
	readonly deviation: number;
}

/** Null of too few changes. */
export function spreadOf(changes: readonly number[]): Spread | null {
	const centre = median(changes);
	if (centre === undefined || changes.length < OWN_CHANGES) return null;
	return {
		centre,
		deviation: 1.4826 * (median(changes, (one) => Math.abs(one - centre)) ?? 0)
	};
}

/**
 * Where a value is expected, from what it was and how such values usually change: the median of
 * the changes ± six robust standard deviations, never narrower than chance makes a count of this
 * size.
 * @param own of the changes of the series itself, else of those of the same measure in all series
 *   at this step
 */
export function usualRange(before: number, { centre, deviation }: Spread, isCount: boolean): Range {
	const chance = isCount ? Math.max(4 / Math.sqrt(before), 0.15) : 0.1;
	const width = Math.max(SPREADS * deviation, chance);
	return {
		least: before * Math.exp(centre - width),
		most: before * Math.exp(centre + width)
	};
}

export const within = (value: number, { least, most }: Range): boolean =>
	value >= least && value <= most;
