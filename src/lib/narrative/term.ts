import { roundHalfUp } from '#lib/base/number.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { GroupingId } from '#lib/catalogue/grouping.ts';
import type { Row } from '#lib/query/table.ts';
import type { Term } from './claim.ts';
import { vintageOf } from './compare.ts';
import { numberIn, textIn, type Ground } from './scene.ts';

/** What a claim calls a measure: a mean of months by the stock of which it is the mean. */
export function claimedMeasure(
	{ measures }: Dataset,
	measure: string
): { readonly measure: string; readonly per?: 'month' } {
	const aggregate = measures[measure]?.aggregate;
	if (aggregate?.kind === 'monthly-mean') return { measure: aggregate.of, per: 'month' };
	return aggregate?.kind === 'difference' && aggregate.months
		? { measure, per: 'month' }
		: { measure };
}

interface Place {
	readonly dataset: Dataset;
	readonly grouping?: GroupingId | undefined;
}

/** The value of a row as a claim names it; null where there is none. */
export function termIn(
	{ dataset, grouping }: Place,
	measure: string,
	row: Row | undefined
): Term | null {
	const value = numberIn(row, measure);
	if (!row || value === null) return null;
	const decimals = dataset.measures[measure]?.decimals ?? 0;
	const vintage = vintageOf(dataset, row);
	return {
		dataset: dataset.id,
		...claimedMeasure(dataset, measure),
		where: Object.fromEntries(
			dataset.dimensions.map((dimension: DimensionId) => [dimension, textIn(row, dimension)])
		),
		...(grouping && { grouping }),
		value: roundHalfUp(value, decimals),
		decimals,
		...(vintage !== null && { vintage })
	};
}

/** The same in a scene. */
export const termOf = (scene: Ground, measure: string, row: Row | undefined): Term | null =>
	termIn({ dataset: scene.dataset, grouping: scene.figure.grouping }, measure, row);
