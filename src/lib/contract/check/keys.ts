import { primaryKeyOf } from '#lib/catalogue/dataset.ts';
import { finding, type Finding } from '../finding.ts';
import { ROW_RULES } from './rules.ts';
import { cell, place, type CheckedTable } from './table.ts';

/** No two rows of a dataset may have the same key, in one file or in several. */
export function keyFindings(tables: readonly CheckedTable[]): Finding[] {
	const first = new Map<string, string>();
	return tables.flatMap((table) => {
		const key = primaryKeyOf(table.dataset);
		const last = key.at(-1) ?? '';
		return table.csv.rows.flatMap((row) => {
			const values = key.map((column) => cell(table, row, column));
			const name = values.join('\u0000');
			const before = first.get(name);
			if (before === undefined) first.set(name, `${table.file}:${row.line}`);
			if (before === undefined) return [];
			const at = { ...place(table, row, last), column: key.join(','), value: values.join(',') };
			return [finding(ROW_RULES.repeated, at, { before })];
		});
	});
}
