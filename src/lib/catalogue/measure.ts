import type { Label } from '#lib/base/language.ts';
import type { DimensionId } from './dimension.ts';
import type { UnitId } from './unit.ts';

/**
 * A measure is its aggregate: what may be done with its values when rows are brought together.
 * - `count`: added up. An empty part leaves a sum that says how many parts it lacks.
 * - `ratio`: the sum of one measure over the sum of another, never a mean of ratios; not stored.
 * - `share`: one measure as per cent of the sum of others (`of` may be one of them); not stored.
 * - `difference`: the sum of one measure less the sum of another, spread over `months`; not stored.
 * - `monthly-mean`: the sum of a stock over the twelve months of a year, as the mean of them; not stored.
 * - `published`: as the source printed it; never added or averaged.
 */
export type Aggregate<M extends string = string> =
	| { readonly kind: 'count' }
	| { readonly kind: 'ratio'; readonly numerator: M; readonly denominator: M }
	| { readonly kind: 'share'; readonly of: M; readonly among: readonly M[] }
	| {
			readonly kind: 'difference';
			readonly minuend: M;
			readonly subtrahend: M;
			readonly months?: 12;
	  }
	| { readonly kind: 'monthly-mean'; readonly of: M; readonly months: 12 }
	| { readonly kind: 'published' };

/** The aggregates that are computed from stored measures, and so have no column. */
export type Derived = Extract<
	Aggregate,
	{ readonly kind: 'ratio' | 'share' | 'difference' | 'monthly-mean' }
>;

export const isDerived = (aggregate: Aggregate): aggregate is Derived =>
	aggregate.kind === 'ratio' ||
	aggregate.kind === 'share' ||
	aggregate.kind === 'difference' ||
	aggregate.kind === 'monthly-mean';

/**
 * The stored measures from which a derived one is computed: two, the one of a mean, or of a share
 * the part and then what it is a share of.
 */
export function partsOf(aggregate: Derived): readonly [string, ...string[]] {
	if (aggregate.kind === 'monthly-mean') return [aggregate.of];
	if (aggregate.kind === 'share') return [aggregate.of, ...aggregate.among];
	return aggregate.kind === 'ratio'
		? [aggregate.numerator, aggregate.denominator]
		: [aggregate.minuend, aggregate.subtrahend];
}

/** Over how many months a stock that was added up is spread again; 1 where nothing was. */
export const monthsOf = (aggregate: Derived): number =>
	aggregate.kind === 'ratio' || aggregate.kind === 'share' ? 1 : (aggregate.months ?? 1);

/**
 * The value of a derived measure out of those of its parts; null where one is not published, or it
 * would divide by 0.
 */
export function derive(
	aggregate: Derived,
	[first = null, ...rest]: readonly (number | null)[]
): number | null {
	if (first === null) return null;
	if (aggregate.kind === 'monthly-mean') return first / aggregate.months;
	if (aggregate.kind === 'share') {
		const whole = rest.reduce(
			(sum, part) => (sum === null || part === null ? null : sum + part),
			0
		);
		return whole ? (first * 100) / whole : null;
	}
	const [second = null] = rest;
	if (second === null) return null;
	if (aggregate.kind === 'difference') return (first - second) / monthsOf(aggregate);
	return second === 0 ? null : first / second;
}

/** One unit, or one that another dimension decides (monthly and hourly pay). */
export type MeasureUnit =
	UnitId | { readonly dimension: DimensionId; readonly units: Readonly<Record<string, UnitId>> };

export interface Measure<M extends string = string> {
	readonly title: Label;
	readonly definition: Label;
	readonly unit: MeasureUnit;
	readonly decimals: number;
	readonly aggregate: Aggregate<M>;
	/** Counts what came in during a period, so that twelve months may be added up; a stock may not. */
	readonly flow?: true;
	/** Lowest and highest value that can be true; the check refuses what lies outside. */
	readonly range?: readonly [number, number];
}

/** The unit of a measure where the other dimensions are known. Throws RangeError when undecided. */
export function unitOf(
	measure: Measure,
	values: Readonly<Partial<Record<DimensionId, string | undefined>>>
): UnitId {
	if (typeof measure.unit === 'string') return measure.unit;
	const value = values[measure.unit.dimension];
	const found = value === undefined ? undefined : measure.unit.units[value];
	if (!found) throw new RangeError(`the unit depends on ${measure.unit.dimension}: ${value}`);
	return found;
}
