import { storedMeasures } from '#lib/catalogue/dataset.ts';
import { finding, type Finding } from '../finding.ts';
import { ROW_RULES } from './rules.ts';
import { cell, place, type CheckedTable } from './table.ts';

/** Where rows have their own source, a row with a value says which, and how reliable it is. */
export function rowSourceFindings(table: CheckedTable): Finding[] {
	const columns = ['source', 'reliability'].filter((name) => name in table.dataset.attributes);
	if (!columns.includes('source')) return [];
	const stored = storedMeasures(table.dataset);
	return table.csv.rows.flatMap((row) => {
		if (stored.every((measure) => cell(table, row, measure) === '')) return [];
		return columns
			.filter((column) => cell(table, row, column) === '')
			.map((column) => finding(ROW_RULES.noSource, place(table, row, column)));
	});
}
