import type { DataCell, DataColumn, DataRow, DataTable } from './data-table.ts';

/** A value of a table by what it is, which no other order changes: its row's code, its column's title. */
export interface Place {
	row: string;
	column: string;
}

export interface PlacedCell {
	readonly row: DataRow;
	readonly column: DataColumn;
	readonly cell: DataCell;
}

/** What stands at a place; null where the table does not have it, or no longer. */
export function cellAt({ columns, rows }: DataTable, place: Place): PlacedCell | null {
	const index = columns.findIndex(({ title }) => title === place.column);
	const [column, row] = [columns[index], rows.find(({ code }) => code === place.row)];
	const cell = row?.cells[index];
	return column && row && cell ? { row, column, cell } : null;
}

/** The place of the cell that is drawn in a row and a column, counted from 0 as they stand now. */
export function placeAt({ columns, rows }: DataTable, row: number, column: number): Place | null {
	const [at, of] = [rows[row], columns[column]];
	return at && of ? { row: at.code, column: of.title } : null;
}
