import { cellOf, parseCsv } from '../csv.ts';
import type { DataFile } from '../data-file.ts';
import { finding, type Finding } from '../finding.ts';
import { HISTORY_FOLDER, historyPath, INTAKE_COLUMNS, INTAKE_FILE } from '../record.ts';
import { headerFindings } from './layout.ts';
import { RECORD_RULES } from './rules.ts';

/** Where an intake stages its files; it is gone when the intake has ended. */
export const STAGE_FOLDER = '.intake';

/** The record of intakes and the contents that it names: none missing, none changed. */
export function historyFindings(
	record: DataFile | undefined,
	history: readonly DataFile[]
): Finding[] {
	const altered = history
		.filter(({ path, sha256 }) => path !== historyPath(sha256))
		.map(({ path }) => finding(RECORD_RULES.altered, { file: path }, FOLDER));
	if (!record) return altered;
	const csv = parseCsv(new TextDecoder().decode(record.bytes));
	const header = headerFindings(INTAKE_FILE, csv, INTAKE_COLUMNS);
	if (header.length > 0) return [...altered, ...header];
	const kept = new Set(history.map(({ path }) => path));
	const missing = csv.rows.flatMap((row) =>
		(['findings', 'before'] as const).flatMap((column) => {
			const value = cellOf(csv, row, column);
			if (value === '' || kept.has(historyPath(value))) return [];
			return [
				finding(RECORD_RULES.gone, { file: INTAKE_FILE, line: row.line, column, value }, FOLDER)
			];
		})
	);
	return [...altered, ...missing];
}

/** An intake was killed before it ended. */
export const unfinished = (): Finding => finding(RECORD_RULES.unfinished, { file: STAGE_FOLDER });

const FOLDER = { folder: HISTORY_FOLDER };
