import type { Label } from '#lib/base/language.ts';
import type { DimensionId } from './dimension.ts';
import type { UnitId } from './unit.ts';

/**
 * A measure is its aggregate: what may be done with its values when rows are brought together.
 * - `count`: added up. An empty part leaves a sum that says how many parts it lacks.
 * - `ratio`: the sum of one measure over the sum of another, never a mean of ratios; not stored.
 * - `published`: as the source printed it; never added or averaged.
 */
export type Aggregate<M extends string = string> =
	| { readonly kind: 'count' }
	| { readonly kind: 'ratio'; readonly numerator: M; readonly denominator: M }
	| { readonly kind: 'published' };

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
