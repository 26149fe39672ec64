import type { Label } from '#lib/base/language.ts';
import type { DimensionId } from './dimension.ts';
import type { UnitId } from './unit.ts';

/**
 * A measure is its aggregate: what may be done with its values when rows are brought together.
 * - `count`: added up. An empty part leaves a sum that says how many parts it lacks.
 * - `ratio`: the sum of one measure over the sum of another, never a mean of ratios; not stored.
 * - `difference`: the sum of one measure less the sum of another; not stored.
 * - `published`: as the source printed it; never added or averaged.
 */
export type Aggregate<M extends string = string> =
	| { readonly kind: 'count' }
	| { readonly kind: 'ratio'; readonly numerator: M; readonly denominator: M }
	| { readonly kind: 'difference'; readonly minuend: M; readonly subtrahend: M }
	| { readonly kind: 'published' };

/** The aggregates that are computed from two stored measures, and so have no column. */
export type Derived = Extract<Aggregate, { readonly kind: 'ratio' | 'difference' }>;

export const isDerived = (aggregate: Aggregate): aggregate is Derived =>
	aggregate.kind === 'ratio' || aggregate.kind === 'difference';

/** The two measures from which a derived one is computed. */
export const partsOf = (aggregate: Derived): readonly [string, string] =>
	aggregate.kind === 'ratio'
		? [aggregate.numerator, aggregate.denominator]
		: [aggregate.minuend, aggregate.subtrahend];

/** The value of a derived measure; null where a part is not published, or it would divide by 0. */
export function derive(
	{ kind }: Derived,
	first: number | null,
	second: number | null
): number | null {
	if (first === null || second === null) return null;
	if (kind === 'difference') return first - second;
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
