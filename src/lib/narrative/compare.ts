import { roundHalfUp } from '#lib/base/number.ts';
import { period, periodCode, yearBefore } from '#lib/base/period.ts';
import type { Dataset, SeriesBreak } from '#lib/catalogue/dataset.ts';
import { unitOf, type Measure } from '#lib/catalogue/measure.ts';
import type { UnitId } from '#lib/catalogue/unit.ts';
import type { Chosen } from '#lib/query/question.ts';
import type { Row } from '#lib/query/table.ts';

/*
 * The one place that says what may be held against what, and what the difference is. Every page
 * compares by it, so that none is silent where another speaks.
 */

/** The period a year before, or why nothing is compared. */
export type Earlier =
	| { readonly period: string; readonly because: null }
	| { readonly period: null; readonly because: 'break'; readonly at: SeriesBreak }
	| { readonly period: null; readonly because: 'absent'; readonly wanted: string };

/** The break between two periods: their difference would compare two different things. */
export const breakBetween = (
	{ breaks }: Pick<Dataset, 'breaks'>,
	before: string,
	after: string
): SeriesBreak | undefined => breaks.find(({ at }) => before < at && at <= after);

export const isBroken = (dataset: Pick<Dataset, 'breaks'>, one: string, other: string): boolean =>
	breakBetween(dataset, one, other) !== undefined ||
	breakBetween(dataset, other, one) !== undefined;

/** The same period of the year before, if it is among those known and of the same definition. */
export function earlier(
	dataset: Pick<Dataset, 'breaks'>,
	known: readonly string[],
	at: string
): Earlier {
	const before = periodCode(yearBefore(period(at)));
	const crossed = breakBetween(dataset, before, at);
	if (crossed) return { period: null, because: 'break', at: crossed };
	if (!known.includes(before)) return { period: null, because: 'absent', wanted: before };
	return { period: before, because: null };
}

/**
 * The edition of a series that is rewritten as a whole once a year: values of two editions were
 * computed with other factors, and their difference is no change. Null where nothing is rewritten.
 */
export function vintageOf({ rewritten }: Dataset, row: Row | undefined): string | null {
	const isOf =
		rewritten && row && Object.entries(rewritten.where).every(([key, code]) => row[key] === code);
	if (!isOf || typeof row['time_period'] !== 'string') return null;
	if (rewritten.whole === 'all') return rewritten.whole;
	const source = row['source'];
	if (typeof source === 'string' && rewritten.whole.includes(source)) return source;
	const { index } = period(row['time_period']);
	// The figures of the month that brings new factors belong to the edition that begins with them.
	return String(Math.floor((index + 13 - rewritten.withFiguresOf) / 12));
}

/** Two values of one series whose difference is a change: no break and no rewriting lies between. */
export const isComparable = (
	dataset: Dataset,
	before: Row | undefined,
	after: Row | undefined
): boolean =>
	before !== undefined &&
	after !== undefined &&
	!isBroken(dataset, String(before['time_period']), String(after['time_period'])) &&
	![before, after].some((row) => row['obs_status'] === 'D') &&
	isSameMonth(dataset, before, after) &&
	vintageOf(dataset, before) === vintageOf(dataset, after);

/** Always so where a dataset does not ask for it. */
const isSameMonth = ({ comparable }: Dataset, before: Row, after: Row): boolean =>
	comparable !== 'same-month' ||
	String(before['time_period']).slice(4) === String(after['time_period']).slice(4);

/** How the change of a measure is told. */
export interface ChangeKind {
	readonly as: 'difference' | 'rate';
	readonly unit: UnitId;
	readonly decimals: number;
}

/** Points of a ratio, the difference of what is a difference already, per cent of all else. */
export function changeKind(measure: Measure, chosen: Chosen): ChangeKind {
	if (measure.unit === 'times')
		return { as: 'difference', unit: 'points', decimals: measure.decimals };
	if (measure.unit === 'percent')
		return { as: 'difference', unit: 'percentage_points', decimals: measure.decimals };
	if (measure.aggregate.kind === 'difference')
		return { as: 'difference', unit: unitOf(measure, chosen), decimals: measure.decimals };
	return { as: 'rate', unit: 'percent', decimals: 1 };
}

/** The difference of what is printed, so that a reader who subtracts gets the same. */
export const difference = (
	now: number | null,
	before: number | null,
	decimals: number
): number | null =>
	now === null || before === null
		? null
		: roundHalfUp(roundHalfUp(now, decimals) - roundHalfUp(before, decimals), decimals);

/** Per cent; null where nothing can be divided by. */
export const rate = (now: number | null, before: number | null): number | null =>
	now === null || before === null || before === 0 ? null : (now / before - 1) * 100;

/** The change as it is printed. */
export function changeOf(
	{ as, decimals }: ChangeKind,
	measure: Pick<Measure, 'decimals'>,
	now: number | null,
	before: number | null
): number | null {
	if (as === 'difference') return difference(now, before, measure.decimals);
	const found = rate(now, before);
	return found === null ? null : roundHalfUp(found, decimals);
}
