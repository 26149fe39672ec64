import type { DataTable, Place } from '#lib/narrative/data-table.ts';

/** A table whose values can be asked about; real and made-up ones may stand on one page. */
export interface ExplainedTable {
	/** Its name where a page has several. */
	readonly caption: string;
	readonly table: DataTable;
	readonly sample: boolean;
}

/** A cell of one of several tables. */
export interface TablePlace extends Place {
	table: number;
}

/** The cell whose value was clicked in a table; null for a header or an empty place. */
export function placeInTable(target: EventTarget | null): Place | null {
	const cell = target instanceof Element ? target.closest('td') : null;
	const row = cell?.closest('tr');
	return cell && row ? { row: row.sectionRowIndex, column: cell.cellIndex - 1 } : null;
}

/** The value that was clicked in one of several tables. */
export function placeAmong(
	tables: readonly ExplainedTable[],
	clicked: DataTable,
	target: EventTarget | null
): TablePlace | null {
	const at = placeInTable(target);
	const table = tables.findIndex((one) => one.table === clicked);
	return at && table >= 0 ? { ...at, table } : null;
}
