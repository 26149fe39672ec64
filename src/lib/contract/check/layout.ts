import type { Csv, CsvRow } from '../csv.ts';
import { finding, say, type Finding } from '../finding.ts';

/** What the parser could not read. */
export const syntaxFindings = (file: string, { faults }: Csv): Finding[] =>
	faults.map(({ line, reason }) =>
		finding(
			'csv-syntax',
			{ file, line },
			say(
				`CSVとして読めません（${reason}）`,
				`not readable as CSV (${reason})`,
				`無法以CSV讀取（${reason}）`
			),
			say(
				'引用符（"）の対応を確かめてください',
				'check that every quotation mark is closed',
				'請確認引號（"）是否成對'
			)
		)
	);

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
		return [
			finding(
				'header',
				at,
				say(
					`${index + 1}列目の見出しが宣言と違います`,
					`the header of column ${index + 1} is not the declared one`,
					`第${index + 1}欄的標題與宣告不同`
				),
				say(
					`1行目を「${columns.join(',')}」にしてください`,
					`let line 1 read "${columns.join(',')}"`,
					`請將第1行改為「${columns.join(',')}」`
				)
			)
		];
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
					'row-width',
					{ file, line, value: cells.join(',').slice(0, 80) },
					say(
						`列の数が${cells.length}で、見出しの${csv.header.length}と違います`,
						`${cells.length} cells under ${csv.header.length} headers`,
						`欄數為${cells.length}，與標題的${csv.header.length}不同`
					),
					say(
						'空行を消し、コンマを含む値は " で囲んでください',
						'remove empty lines, quote values that hold commas',
						'請刪除空行，含逗號的值請以 " 括住'
					)
				)
			)
	};
}
