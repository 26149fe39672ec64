import type { Dataset } from '#lib/catalogue/dataset.ts';

export type Value = string | number | null;

/** An answer: rows under named columns, as the engine returns them. */
export interface Table {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly Value[])[];
}

export type Row = Readonly<Record<string, Value>>;

/**
 * A table as pages and files carry it: columns of a single value are said once, and ratios are
 * left out, since the quotient of two whole numbers is the same double wherever it is computed.
 */
export interface PackedTable extends Table {
	readonly constants: Row;
}

const isRatio = (dataset: Dataset, column: string): boolean =>
	dataset.measures[column]?.aggregate.kind === 'ratio';

export function pack(dataset: Dataset, { columns, rows }: Table): PackedTable {
	const [first, ...rest] = rows;
	const constant = columns.map(
		(_, index) => first !== undefined && rest.every((row) => row[index] === first[index])
	);
	const carried = columns.map((name, index) => !constant[index] && !isRatio(dataset, name));
	const varying = <T>(values: readonly T[]) => values.filter((_, index) => carried[index]);
	return {
		columns: varying(columns),
		rows: rows.map(varying),
		constants: Object.fromEntries(
			columns.flatMap((name, index) =>
				constant[index] && !isRatio(dataset, name) ? [[name, first?.[index] ?? null]] : []
			)
		)
	};
}

/** The rows of a packed table, with the dataset's ratios. */
export function unpack(dataset: Dataset, { columns, rows, constants }: PackedTable): Row[] {
	const ratios = Object.entries(dataset.measures).flatMap(([id, { aggregate }]) =>
		aggregate.kind === 'ratio' ? [{ id, ...aggregate }] : []
	);
	return rows.map((cells) => {
		const row: Record<string, Value> = { ...constants };
		for (const [index, name] of columns.entries()) row[name] = cells[index] ?? null;
		for (const { id, numerator, denominator } of ratios)
			row[id] = quotient(row[numerator], row[denominator]);
		return row;
	});
}

/** Null where a part is not published, or the denominator is 0. */
const quotient = (numerator: Value | undefined, denominator: Value | undefined): number | null =>
	typeof numerator === 'number' && typeof denominator === 'number' && denominator !== 0
		? numerator / denominator
		: null;

/** The rows of an answer as the engine returned it. */
export const rowsOf = ({ columns, rows }: Table): Row[] =>
	rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null])));
