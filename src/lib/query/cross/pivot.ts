import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { Chosen } from '../question.ts';
import type { Row } from '../table.ts';
import { columnKeys, rowKeys, type AxisCodes, type Key } from './keys.ts';
import type { CrossView } from './view.ts';

/** The rows of an answer under the heads of a table. Nothing is added: a cell is a row, or none. */
export interface Pivot {
	readonly rows: readonly Key[];
	readonly columns: readonly Key[];
	/** How many rows and columns were left out, since no row of the answer stands in them. */
	readonly leftOut: { readonly rows: number; readonly columns: number };
	/** The row of the answer with these codes; those that are not named are the view's own. */
	readonly rowOf: (...codes: readonly Chosen[]) => Row | undefined;
}

export function pivot(
	dataset: Dataset,
	view: CrossView,
	axes: AxisCodes,
	rows: readonly Row[]
): Pivot {
	const { dimensions } = dataset;
	const keyOf = (code: (dimension: DimensionId) => unknown) =>
		dimensions.map((dimension) => String(code(dimension))).join(' ');
	const index = new Map(rows.map((row) => [keyOf((dimension) => row[dimension]), row]));
	const fixed: Chosen = Object.fromEntries(
		dimensions.flatMap((dimension) => {
			const code = view.codes[dimension]?.[0];
			return axes[dimension] || code === undefined ? [] : [[dimension, code]];
		})
	);
	const rowOf = (...codes: readonly Chosen[]): Row | undefined => {
		const all: Chosen = Object.assign({}, fixed, ...codes);
		return index.get(keyOf((dimension) => all[dimension]));
	};
	const [allRows, allColumns] = [rowKeys(view, axes), columnKeys(view, axes)];
	const shownColumns = allColumns.filter(({ codes }) =>
		allRows.some((row) => rowOf(row.codes, codes))
	);
	const shownRows = allRows.filter((row) =>
		shownColumns.some(({ codes }) => rowOf(row.codes, codes))
	);
	return {
		rows: shownRows,
		columns: shownColumns,
		leftOut: {
			rows: allRows.length - shownRows.length,
			columns: allColumns.length - shownColumns.length
		},
		rowOf
	};
}
