import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
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
