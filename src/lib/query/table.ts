import type { Dataset } from '#lib/catalogue/dataset.ts';
import { derive, isDerived, partsOf } from '#lib/catalogue/measure.ts';

export type Value = string | number | null;

/** An answer: rows under named columns, as the engine returns them. */
export interface Table {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly Value[])[];
}

export type Row = Readonly<Record<string, Value>>;

/**
 * A table as pages and files carry it. Values stand column by column, since like beside like takes
 * half the bytes when it is compressed; columns of a single value are said once; ratios and
 * differences are left out, since that of two whole numbers is the same double wherever it is
 * computed.
 */
export interface PackedTable {
	readonly columns: readonly string[];
	/** For each column its values, one for each row. */
	readonly values: readonly (readonly Value[])[];
	/** How many rows there are. */
	readonly length: number;
	readonly constants: Row;
}

function isLeftOut(dataset: Dataset, column: string): boolean {
	const aggregate = dataset.measures[column]?.aggregate;
	return aggregate !== undefined && isDerived(aggregate);
}

export function pack(dataset: Dataset, { columns, rows }: Table): PackedTable {
	const [first, ...rest] = rows;
	const constant = columns.map(
		(_, index) => first !== undefined && rest.every((row) => row[index] === first[index])
	);
	const varying = [...columns.keys()].filter(
		(index) => !constant[index] && !isLeftOut(dataset, columns[index] ?? '')
	);
	return {
		columns: varying.map((index) => columns[index] ?? ''),
		values: varying.map((index) => rows.map((row) => row[index] ?? null)),
		length: rows.length,
		constants: Object.fromEntries(
			columns.flatMap((name, index) =>
				constant[index] && !isLeftOut(dataset, name) ? [[name, first?.[index] ?? null]] : []
			)
		)
	};
}

/** A row of a packed table as it stands there. */
export function rowAt(
	{ columns, values, constants }: PackedTable,
	at: number
): Record<string, Value> {
	const row: Record<string, Value> = { ...constants };
	for (let index = 0; index < columns.length; index += 1)
		row[columns[index] ?? ''] = values[index]?.[at] ?? null;
	return row;
}

/** Gives rows the ratios, shares and differences of the dataset whose parts they have. */
export function deriving(dataset: Dataset): (row: Record<string, Value>) => Row {
	const derived = Object.entries(dataset.measures).flatMap(([id, { aggregate }]) =>
		isDerived(aggregate) ? [{ id, aggregate, parts: partsOf(aggregate) }] : []
	);
	const number = (value: Value | undefined) => (typeof value === 'number' ? value : null);
	return (row) => {
		for (const { id, aggregate, parts } of derived)
			if (parts.every((part) => part in row))
				row[id] = derive(
					aggregate,
					parts.map((part) => number(row[part]))
				);
		return row;
	};
}

/** The rows of a packed table, with the dataset's ratios and differences. */
export function unpack(dataset: Dataset, table: PackedTable): Row[] {
	const derived = deriving(dataset);
	return Array.from({ length: table.length }, (_, at) => derived(rowAt(table, at)));
}

/** The rows of an answer as the engine returned it. */
export const rowsOf = ({ columns, rows }: Table): Row[] =>
	rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null])));
