import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { Figure } from '#lib/catalogue/figure.ts';
import { dataset as declared } from '#lib/catalogue/list.ts';
import type { Chosen } from './question.ts';
import type { Selection } from './selection.ts';
import { rowsOf, type Row, type Table } from './table.ts';

/**
 * Counts that are below the threshold of a figure's `restsOn`, by the place of the rows that rest on
 * them; null where the place has no count. A place that is not named has enough.
 */
export type Few = Readonly<Record<string, number | null>>;

interface Source {
	answer(dataset: Dataset, selection: Selection): Promise<Table>;
	/** Another dataset of the same months; absent where only one is at hand. */
	counts?(dataset: Dataset, selection: Selection): Promise<Table>;
}

/** The dimensions by which rows of the figure find their count. */
const shared = (dataset: Dataset, counts: Dataset): DimensionId[] =>
	dataset.dimensions.filter((dimension) => counts.dimensions.includes(dimension));

const key = (dimensions: readonly DimensionId[], row: Row): string =>
	dimensions.map((dimension) => String(row[dimension])).join(' ');

/** Where a row of a figure stands in its `few`. */
export function placeOf(dataset: Dataset, counts: string, row: Row): string {
	return key(shared(dataset, declared(counts)), row);
}

/**
 * None where the figure rests on nothing, or the counts are not to be had.
 *
 * @param chosen what pages fix by their path; empty where an address may name any of it
 */
export async function fewOf(
	figure: Figure,
	dataset: Dataset,
	chosen: Chosen,
	source: Source
): Promise<{ few?: Few }> {
	if (!figure.restsOn || !source.counts) return {};
	const { threshold, measure } = figure.restsOn;
	const beside = declared(figure.restsOn.dataset);
	const choice = figure.choices.ref_area;
	const areas = [chosen.ref_area, choice?.beside].filter((one) => one !== undefined);
	const where = choice?.answer === 'path' && chosen.ref_area ? { ref_area: areas } : {};
	const dimensions = shared(dataset, beside);
	const counts = new Map(
		rowsOf(await source.counts(beside, { dataset: beside.id, where })).map((row) => [
			key(dimensions, row),
			row[measure]
		])
	);
	if (counts.size === 0) return {};
	const few: Record<string, number | null> = {};
	for (const row of rowsOf(await source.answer(dataset, { dataset: dataset.id, where }))) {
		if (figure.measures.every((one) => row[one] === null)) continue;
		const place = key(dimensions, row);
		const count = counts.get(place);
		if (typeof count !== 'number') few[place] = null;
		else if (count < threshold) few[place] = count;
	}
	return { few };
}
