import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { Figure } from '#lib/catalogue/figure.ts';
import { dataset as declared } from '#lib/catalogue/list.ts';
import type { Chosen } from './question.ts';
import type { Selection } from './selection.ts';
import { rowsOf, type Row, type Table } from './table.ts';

/**
 * Counts that are below the threshold of a figure's `restsOn`: by all dimensions but the figure's
 * `across`, then by its codes; null where there is no count. What is not named has enough.
 */
export type Few = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

interface Source {
	answer(dataset: Dataset, selection: Selection): Promise<Table>;
	/** Another dataset of the same months; absent where only one is at hand. */
	counts?(dataset: Dataset, selection: Selection): Promise<Table>;
}

/** Where a row finds its count. */
interface Place {
	readonly set: string;
	readonly item: string;
}

/** By the dimensions that both datasets have. */
export const placing =
	(dataset: Dataset, counts: Dataset, across: DimensionId) =>
	(row: Row): Place => ({
		set: dataset.dimensions
			.filter((dimension) => dimension !== across && counts.dimensions.includes(dimension))
			.map((dimension) => String(row[dimension]))
			.join(' '),
		item: String(row[across])
	});

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
	const placeOf = placing(dataset, beside, figure.across);
	const key = ({ set, item }: Place) => `${set} ${item}`;
	const counts = new Map(
		rowsOf(await source.counts(beside, { dataset: beside.id, where })).map((row) => [
			key(placeOf(row)),
			row[measure]
		])
	);
	if (counts.size === 0) return {};
	const few: Record<string, Record<string, number | null>> = {};
	for (const row of rowsOf(await source.answer(dataset, { dataset: dataset.id, where }))) {
		if (figure.measures.every((one) => row[one] === null)) continue;
		const place = placeOf(row);
		const count = counts.get(key(place));
		if (typeof count === 'number' && count >= threshold) continue;
		(few[place.set] ??= {})[place.item] = typeof count === 'number' ? count : null;
	}
	return { few };
}
