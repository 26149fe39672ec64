import Papa from 'papaparse';

/**
 * Texts that a spreadsheet may run as a formula: they begin, after blanks, with = + - @ or with
 * the full-width signs that Excel takes for the same ones, or with a tab or a line break.
 */
const FORMULA = /^(?:\s*(?:[=+\-@]|[＝＋－＠].)|[\t\r\n])/s;

export const isFormula = (text: string): boolean => FORMULA.test(text);

const GUARDED = new RegExp(`^'*(?:${FORMULA.source.slice(1)})`, 's');

/**
 * A text that no spreadsheet runs: what begins like a formula gets a ' before it. What begins like
 * one behind a ' gets another, so that `restored` always gives the text back.
 */
export const defused = (text: string): string => (GUARDED.test(text) ? `'${text}` : text);

/** The text that was defused. */
export const restored = (text: string): string =>
	text.startsWith("'") && GUARDED.test(text) ? text.slice(1) : text;

export type SpreadsheetCell = string | number | boolean | null;

/**
 * Rows as CSV that a reader opens in a spreadsheet: UTF-8 with BOM (Excel would read it as CP932),
 * texts defused. What programs read is written by csvText, and published by publishedText.
 * @param lineBreak LF where the file is kept in data/
 */
export function spreadsheetCsv(
	rows: readonly (readonly SpreadsheetCell[])[],
	lineBreak: '\r\n' | '\n' = '\r\n'
): string {
	const safe = rows.map((row) =>
		row.map((cell) => (typeof cell === 'string' ? defused(cell) : cell))
	);
	return `\uFEFF${Papa.unparse(safe as unknown[][], { newline: lineBreak })}${lineBreak}`;
}
