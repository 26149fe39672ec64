import { TOTAL, type DimensionId } from '#lib/catalogue/dimension.ts';
import type { Names } from '../figure-data.ts';
import { codesOf } from './codes.ts';
import { fitting } from './address.ts';
import { axisCodes, fixedCode } from './default-view.ts';
import type { KnownDataset } from './known.ts';
import { placeOf, type CrossView, type Place } from './view.ts';

/*
 * What a reader's hand does to a table. Each gives a view that can be asked: what no longer fits is
 * gone from it.
 */

interface Board {
	readonly known: KnownDataset;
	readonly names: Names;
}

const without = (list: readonly DimensionId[], dimension: DimensionId): DimensionId[] =>
	list.filter((one) => one !== dimension);

/** Puts a dimension on an axis, as its last, or fixes it to one code. */
export function moved(
	view: CrossView,
	dimension: DimensionId,
	to: Place,
	{ known, names }: Board
): CrossView {
	const from = placeOf(view, dimension);
	if (from === to) return view;
	const rows = without(view.rows, dimension);
	const columns = without(view.columns, dimension);
	const specs = view.codes[dimension] ?? [];
	const codes =
		to === 'fixed'
			? [fixedAmong(view, dimension, { known, names })]
			: from === 'fixed'
				? axisCodes(known, names, dimension)
				: specs;
	return fitting(
		{
			...view,
			rows: to === 'rows' ? [...rows, dimension] : rows,
			columns: to === 'columns' ? [...columns, dimension] : columns,
			codes: { ...view.codes, [dimension]: codes }
		},
		known,
		names
	);
}

/** The code that stays when an axis is given up: the usual one if it was shown, else the last period or the total. */
function fixedAmong(view: CrossView, dimension: DimensionId, { known, names }: Board): string {
	const shown = codesOf({
		known,
		names,
		dimension,
		specs: view.codes[dimension] ?? [],
		totals: view.totals
	});
	const usual = fixedCode(known, dimension);
	if (shown.length === 0 || shown.includes(usual)) return usual;
	if (dimension === 'time_period') return shown.at(-1) ?? usual;
	return shown.find((code) => code === TOTAL) ?? shown[0] ?? usual;
}

/** Moves a dimension one place forward on its axis; where it is the first already, nothing changes. */
export function broughtForward(view: CrossView, dimension: DimensionId): CrossView {
	const ahead = (list: readonly DimensionId[]): readonly DimensionId[] => {
		const at = list.indexOf(dimension);
		const before = list[at - 1];
		if (before === undefined) return list;
		return [...list.slice(0, at - 1), dimension, before, ...list.slice(at + 1)];
	};
	return { ...view, rows: ahead(view.rows), columns: ahead(view.columns), sort: null };
}

/** Rows become columns, and columns rows. */
export const turned = (view: CrossView, { known, names }: Board): CrossView =>
	fitting({ ...view, rows: view.columns, columns: view.rows, sort: null }, known, names);

/** Chooses codes of a dimension; an axis keeps at least one. */
export const withCodes = (
	view: CrossView,
	dimension: DimensionId,
	specs: readonly string[],
	{ known, names }: Board
): CrossView =>
	specs.length === 0
		? view
		: fitting({ ...view, codes: { ...view.codes, [dimension]: specs } }, known, names);

/** Adds a measure or takes it away; one stays. */
export function withMeasure(view: CrossView, measure: string, { known, names }: Board): CrossView {
	const has = view.measures.includes(measure);
	const measures = has
		? view.measures.filter((one) => one !== measure)
		: [...view.measures, measure];
	return measures.length === 0 ? view : fitting({ ...view, measures }, known, names);
}

/** By this column from the highest, then from the lowest, then in the order of the list again. */
export function sortedBy(view: CrossView, column: string): CrossView {
	if (view.sort?.column !== column) return { ...view, sort: { column, ascending: false } };
	return { ...view, sort: view.sort.ascending ? null : { column, ascending: true } };
}
