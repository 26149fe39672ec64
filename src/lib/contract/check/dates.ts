import { finding, type Finding } from '../finding.ts';
import { ROW_RULES } from './rules.ts';
import { cell, place, type CheckedTable } from './table.ts';

/** A listing does not expire before it was received. */
export function dateOrderFindings(table: CheckedTable): Finding[] {
	if (!('expires_on' in table.dataset.attributes)) return [];
	return table.csv.rows.flatMap((row) => {
		const received = cell(table, row, 'received_on');
		const expires = cell(table, row, 'expires_on');
		if (received === '' || expires === '' || expires >= received) return [];
		return [finding(ROW_RULES.expired, place(table, row, 'expires_on'), { received })];
	});
}
