import minimumWage from '#data/minimum-wage.json' with { type: 'json' };
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
	readonly from: string;
	readonly yen: number;
	readonly industries: Label;
}

export const INDUSTRIAL_MINIMUM_WAGES: readonly IndustrialMinimumWage[] = minimumWage.industrial;
