import { period, periodCode, shift, yearBefore } from '#lib/base/period.ts';
import { storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import { isDerived, partsOf } from '#lib/catalogue/measure.ts';
import type { Selection } from '../selection.ts';
import { ALL } from './codes.ts';
import type { AxisCodes } from './keys.ts';
import { wholeOf } from './offers.ts';
import type { CrossView } from './view.ts';

/**
 * What a view has to ask: the codes that it shows, and those that its transformation holds them
 * against. A dimension of which all codes are wanted is not named.
 */
export function crossSelection(dataset: Dataset, view: CrossView, axes: AxisCodes): Selection {
	const where: Partial<Record<DimensionId, readonly string[]>> = {};
	for (const dimension of dataset.dimensions) {
		const specs = view.codes[dimension] ?? [];
		if (axes[dimension] && specs.includes(ALL) && view.totals) continue;
		const shown = axes[dimension] ?? specs;
		where[dimension] = [...new Set([...companions(dataset, view, dimension, shown), ...shown])];
	}
	return { dataset: dataset.id, where, measures: storedFor(dataset, view.measures) };
}

/** The stored measures from which others are computed, in the order of their declaration. */
export function storedFor(dataset: Dataset, measures: readonly string[]): string[] {
	const needed = new Set(
		measures.flatMap((id) => {
			const aggregate = dataset.measures[id]?.aggregate;
			return aggregate && isDerived(aggregate) ? partsOf(aggregate) : [id];
		})
	);
	return storedMeasures(dataset).filter((id) => needed.has(id));
}

/** Codes that are not shown, and needed for what is. */
function companions(
	dataset: Dataset,
	{ transformation, measures }: CrossView,
	dimension: DimensionId,
	shown: readonly string[]
): string[] {
	const { kind, across } = transformation;
	if (kind === 'share' && across === dimension)
		return measures.flatMap((id) => wholeOf(dataset, id, dimension) ?? []);
	if (dimension !== 'time_period') return [];
	if (kind === 'change') return shown.map((code) => periodCode(yearBefore(period(code)))).sort();
	if (kind === 'sum-12') return shown.flatMap(twelveTo).sort();
	return [];
}

/** The twelve months that end with one. */
export const twelveTo = (month: string): string[] =>
	Array.from({ length: 12 }, (_, index) => periodCode(shift(period(month), index - 11)));
