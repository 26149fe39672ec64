import { finding, type Finding } from '../finding.ts';
import type { CsvRow } from '../csv.ts';
import { CORRECTION_RULES } from './rules.ts';
import { cell, place, type CheckedTable } from './table.ts';

/**
 * A correction speaks of a listing that stands in its issue, says how far that listing may be
 * shown, and gives the value that the issue holds now.
 */
export function correctionFindings(
	corrections: readonly CheckedTable[],
	issues: readonly CheckedTable[]
): Finding[] {
	const listings = new Map(
		issues.flatMap((table) => table.csv.rows.map((row) => [keyOf(table, row), { table, row }]))
	);
	return corrections.flatMap((table) =>
		table.csv.rows.flatMap((row) => {
			const found = listings.get(keyOf(table, row));
			if (!found) return [finding(CORRECTION_RULES.absent, place(table, row, 'listing_number'))];
			const now = (column: string) => cell(found.table, found.row, column);
			const said = (column: string) => cell(table, row, column);
			return [
				...(said('disclosure') === now('disclosure')
					? []
					: [finding(CORRECTION_RULES.disclosure, place(table, row, 'disclosure'))]),
				...(said('new_value') === now(said('field')) || later(table, row)
					? []
					: [finding(CORRECTION_RULES.stale, place(table, row, 'new_value'))]),
				...(said('field') === 'employer' && now('disclosure') !== 'named'
					? [finding(CORRECTION_RULES.withheld, place(table, row, 'field'))]
					: [])
			];
		})
	);
}

const keyOf = (table: CheckedTable, row: CsvRow): string =>
	`${cell(table, row, 'time_period')} ${cell(table, row, 'listing_number')}`;

/** The same cell was corrected again: only the last correction must hold now. */
const later = (table: CheckedTable, row: CsvRow): boolean =>
	table.csv.rows.some(
		(other) =>
			keyOf(table, other) === keyOf(table, row) &&
			cell(table, other, 'field') === cell(table, row, 'field') &&
			cell(table, other, 'corrected_on') > cell(table, row, 'corrected_on')
	);
