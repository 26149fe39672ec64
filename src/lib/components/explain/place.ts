import type { DataTable } from '#lib/narrative/data-table.ts';
import { placeAt, type Place } from '#lib/narrative/place.ts';

/** A table whose values can be asked about; real and made-up ones may stand on one page. */
export interface ExplainedTable {
	/** Its name where a page has several. */
	readonly caption: string;
	readonly table: DataTable;
}

/** A value of one of several tables, counted as they stand on the page: no choice puts them otherwise. */
export interface TablePlace extends Place {
	table: number;
}

/** The value that was clicked in a table; null for a header or an empty place. */
export function placeInTable(table: DataTable, target: EventTarget | null): Place | null {
	const cell = target instanceof Element ? target.closest('td') : null;
	const row = cell?.closest('tr');
	return cell && row ? placeAt(table, row.sectionRowIndex, cell.cellIndex - 1) : null;
}

/** The value that was clicked in one of several tables. */
export function placeAmong(
	tables: readonly ExplainedTable[],
	clicked: DataTable,
	target: EventTarget | null
): TablePlace | null {
	const at = placeInTable(clicked, target);
	const index = tables.findIndex(({ table }) => table === clicked);
	return at && index >= 0 ? { ...at, table: index } : null;
}

/** The first value of a table: what is explained where nothing was pointed at. */
export function firstOf(tables: readonly ExplainedTable[], table = 0): TablePlace | null {
	const at = tables[table] && placeAt(tables[table].table, 0, 0);
	return at ? { ...at, table } : null;
}
