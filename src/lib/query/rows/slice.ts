import { columnsOf, storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import { csvText, parseCsv } from '#lib/contract/csv.ts';
import { pack, type PackedTable, type Value } from '../table.ts';

/** The columns of a dataset that hold numbers. */
const numeric = (dataset: Dataset): ReadonlySet<string> =>
	new Set([
		...storedMeasures(dataset),
		...Object.entries(dataset.attributes).flatMap(([name, { type }]) =>
			type === 'integer' ? [name] : []
		)
	]);

/** Rows of a published CSV, without its header, as a packed table: an empty cell is null. */
export function packCells(dataset: Dataset, rows: readonly (readonly string[])[]): PackedTable {
	const columns = columnsOf(dataset);
	const numbers = numeric(dataset);
	const isNumber = columns.map((name) => numbers.has(name));
	const value = (cell: string, column: number): Value =>
		cell === '' ? null : isNumber[column] ? Number(cell) : cell;
	return pack(dataset, {
		columns,
		rows: rows.map((cells) => columns.map((_, column) => value(cells[column] ?? '', column)))
	});
}

export const packCsv = (dataset: Dataset, csv: string): PackedTable =>
	packCells(
		dataset,
		parseCsv(csv).rows.map(({ cells }) => cells)
	);

/** The values of a column, one for each row. */
export const columnOf = (
	{ columns, values, constants, length }: PackedTable,
	name: string
): readonly Value[] =>
	values[columns.indexOf(name)] ?? Array.from({ length }, () => constants[name] ?? null);

/** What the engine reads: the same rows as one CSV text with the dataset's header. */
export function csvOf(dataset: Dataset, tables: readonly PackedTable[]): string {
	const header = columnsOf(dataset);
	const rows = tables.flatMap((table) => {
		const columns = header.map((name) => columnOf(table, name));
		return Array.from({ length: table.length }, (_, at) =>
			columns.map((values) => values[at] ?? null)
		);
	});
	return csvText(header, rows);
}
