import type { Csv, CsvRow } from '../csv.ts';
import { finding, type Finding } from '../finding.ts';
import { FILE_RULES } from './rules.ts';

/** What the parser could not read. */
export const syntaxFindings = (file: string, { faults }: Csv): Finding[] =>
	faults.map(({ line, reason }) => finding(FILE_RULES.syntax, { file, line }, { reason }));

/** The header must be the declared columns, in their order: the first that differs is reported. */
export function headerFindings(
	file: string,
	{ header }: Csv,
	columns: readonly string[]
): Finding[] {
	const count = Math.max(header.length, columns.length);
	for (let index = 0; index < count; index++) {
		const [found, wanted] = [header[index], columns[index]];
		if (found === wanted) continue;
		const at = { file, line: 1, column: wanted ?? null, value: found ?? null };
		return [finding(FILE_RULES.header, at, { position: index + 1, columns: columns.join(',') })];
	}
	return [];
}

/** Rows that have as many cells as the header; the others are reported and looked at no further. */
export function evenRows(file: string, csv: Csv): { rows: CsvRow[]; findings: Finding[] } {
	const even = (row: CsvRow) => row.cells.length === csv.header.length;
	return {
		rows: csv.rows.filter(even),
		findings: csv.rows
			.filter((row) => !even(row))
			.map(({ line, cells }) =>
				finding(
					FILE_RULES.width,
					{ file, line, value: cells.join(',').slice(0, 80) },
					{ cells: cells.length, headers: csv.header.length }
				)
			)
	};
}
