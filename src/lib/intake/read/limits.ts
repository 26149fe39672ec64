import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import { READ_RULES } from './rules.ts';
import type { SheetRow } from './sheet.ts';

/** What Excel itself can hold. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LONGEST_CELL = 32_767;

/** Where a sheet is larger than any workbook can be: such a file is not a table of statistics. */
export function limitSightings(
	file: string,
	sheet: string | null,
	rows: readonly SheetRow[]
): Sighting[] {
	if (rows.length > MOST_ROWS) {
		const line = rows[MOST_ROWS]?.line ?? null;
		return [sighting(READ_RULES.rows, { file, sheet, line }, { limit: MOST_ROWS })];
	}
	const wide = rows.find(({ cells }) => cells.length > MOST_COLUMNS);
	if (wide) {
		const words = { count: wide.cells.length, limit: MOST_COLUMNS };
		return [sighting(READ_RULES.columns, { file, sheet, line: wide.line }, words)];
	}
	const found: Sighting[] = [];
	for (const { line, cells } of rows)
		for (const [column, value] of cells.entries()) {
			if (value.length <= LONGEST_CELL) continue;
			const words = { count: value.length, limit: LONGEST_CELL };
			found.push(sighting(READ_RULES.cell, { file, sheet, line, column, value }, words));
		}
	return found;
}
