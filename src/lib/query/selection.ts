import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { isDerived, partsOf } from '#lib/catalogue/measure.ts';
import type { GroupingId } from '#lib/catalogue/grouping.ts';

/**
 * A question to one dataset: the values asked for, dimension by dimension. A dimension that is
 * not named keeps all its values. The answer has one row for each key of the dataset, with all
 * its measures or those named, so nothing is added or averaged by accident.
 */
export interface Selection {
	readonly dataset: string;
	readonly where: Readonly<Partial<Record<DimensionId, readonly string[]>>>;
	/** The stored measures asked for, and what is computed from them; all unless said. */
	readonly measures?: readonly string[];
	/** Asks for declared groups of codes, and for nothing else. */
	readonly grouping?: GroupingId;
}

/**
 * The same text for the same question, fit for a file name: the dimensions in the order of the
 * dataset, the values in the order given. Two figures with one key share one answer.
 */
export function selectionKey(dataset: Dataset, { where, measures, grouping }: Selection): string {
	const parts = dataset.dimensions.flatMap((dimension) => {
		const values = where[dimension];
		return values ? [`${dimension}.${values.join('.')}`] : [];
	});
	return (
		[
			...parts,
			...(measures ? [`measures.${measures.join('.')}`] : []),
			...(grouping ? [`grouping.${grouping}`] : [])
		].join('--') || 'all'
	);
}

/** How many parts of a computed sum have no value; null in a row that was published. */
export const PARTS_MISSING = 'parts_missing';

/** @throws RangeError for a dimension that the dataset does not have, or a sum of what is never added */
export function assertAnswerable(dataset: Dataset, { where, grouping }: Selection): void {
	for (const dimension of Object.keys(where) as DimensionId[])
		if (!dataset.dimensions.includes(dimension)) throw new RangeError(`no dimension ${dimension}`);
	if (
		grouping &&
		Object.values(dataset.measures).some(({ aggregate }) => aggregate.kind === 'published')
	)
		throw new RangeError(`${dataset.id} has values that are never added`);
}

/** The measures of an answer: those asked for, and what is computed from them. */
export function measuresOf(dataset: Dataset, { measures }: Selection): string[] {
	const asked = (id: string) => !measures || measures.includes(id);
	return Object.entries(dataset.measures).flatMap(([id, { aggregate }]) =>
		(isDerived(aggregate) ? partsOf(aggregate).every(asked) : asked(id)) ? [id] : []
	);
}
