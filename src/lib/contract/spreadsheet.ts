import Papa from 'papaparse';

/**
 * Texts that a spreadsheet may run as a formula: they begin, after blanks, with = + - @ or with
 * the full-width signs that Excel takes for the same ones, or with a tab or a line break.
 */
const FORMULA = /^(?:\s*(?:[=+\-@]|[＝＋－＠].)|[\t\r\n])/s;

export const isFormula = (text: string): boolean => FORMULA.test(text);

export type SpreadsheetCell = string | number | boolean | null;

/**
 * Rows as CSV that a reader opens in a spreadsheet: UTF-8 with BOM (Excel would read it as CP932),
 * texts that begin like a formula defused with '. What programs read is written by csvText.
 * @param lineBreak LF where the file is kept in data/
 */
export const spreadsheetCsv = (
	rows: readonly (readonly SpreadsheetCell[])[],
	lineBreak: '\r\n' | '\n' = '\r\n'
): string =>
	`\uFEFF${Papa.unparse(rows as unknown[][], { newline: lineBreak, escapeFormulae: FORMULA })}${lineBreak}`;
