import { covers, parsePeriod } from '#lib/base/period.ts';
import { finding, type Finding } from '../finding.ts';
import { FILE_RULES, ROW_RULES } from './rules.ts';
import { cell, place, type CheckedTable } from './table.ts';

const stem = (file: string): string => (file.split('/').at(-1) ?? '').replace(/\.csv$/, '');

/** A file is named by a period (2026-10, 2025FY, 2025) with .csv behind. */
export function nameFindings(file: string): Finding[] {
	if (file.endsWith('.csv') && parsePeriod(stem(file))) return [];
	return [finding(FILE_RULES.unnamed, { file })];
}

/** Every row lies in the period that the file's name says. */
export function periodFindings(table: CheckedTable): Finding[] {
	const outer = parsePeriod(stem(table.file));
	if (!outer) return [];
	return table.csv.rows.flatMap((row) => {
		const inner = parsePeriod(cell(table, row, 'time_period'));
		if (!inner || covers(outer, inner)) return [];
		const at = place(table, row, 'time_period');
		return [finding(ROW_RULES.otherPeriod, at, { period: stem(table.file) })];
	});
}
