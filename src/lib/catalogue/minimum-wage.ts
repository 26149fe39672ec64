import { minimumWage } from '#settings';
import type { Label } from '#lib/base/language.ts';

/** A minimum wage of the home area, in yen an hour, from the day on which it came into force. */
export interface MinimumWageStep {
	readonly from: string;
	readonly yen: number;
	readonly source: Label;
	readonly address: string;
	/** The day on which the source was read. */
	readonly read: string;
}

/** data/minimum-wage.json, oldest first. Its shape is checked by `npm run data:check`. */
export const MINIMUM_WAGES: readonly MinimumWageStep[] = minimumWage.steps;

/** The step in force at the end of a month; null before the first that is known. */
export const minimumWageIn = (month: string): MinimumWageStep | null =>
	MINIMUM_WAGES.findLast(({ from }) => from.slice(0, 7) <= month) ?? null;

/** A minimum wage of some industries alone, higher than that of the area; same source as its step. */
export interface IndustrialMinimumWage {
	/** The same from step to step; what an address names. */
	readonly id: string;
	readonly from: string;
	readonly yen: number;
	readonly industries: Label;
}

export const INDUSTRIAL_MINIMUM_WAGES: readonly IndustrialMinimumWage[] = minimumWage.industrial;

/**
 * The newest of each group of industries, where it is above that of the area: one that the area's
 * has overtaken no longer applies (Minimum Wages Act, article 6).
 */
export const INDUSTRIAL_IN_FORCE: readonly IndustrialMinimumWage[] =
	INDUSTRIAL_MINIMUM_WAGES.filter(
		({ id, yen }, index, all) =>
			index === all.findLastIndex((other) => other.id === id) &&
			yen > (MINIMUM_WAGES.at(-1)?.yen ?? 0)
	);

/** What a wage must reach: the area's newest minimum wage, or that of the industries chosen. */
export interface MinimumWageHeld {
	readonly yen: number;
	readonly from: string;
	/** Null of that of the area. */
	readonly industries: Label | null;
	/** The step that was published on the same day; null where no such step is known. */
	readonly step: MinimumWageStep | null;
}

/** Null where no minimum wage is known. An industry of none of its own has that of the area. */
export function minimumWageFor(industry: string | null): MinimumWageHeld | null {
	const own = INDUSTRIAL_IN_FORCE.find(({ id }) => id === industry);
	const newest = MINIMUM_WAGES.at(-1);
	const held = own ?? newest;
	if (!held) return null;
	return {
		yen: held.yen,
		from: held.from,
		industries: own?.industries ?? null,
		step: MINIMUM_WAGES.findLast(({ from }) => from === held.from) ?? null
	};
}
