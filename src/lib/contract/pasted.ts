import { isFormula } from './spreadsheet.ts';

/** A number as printed, with the sign that spreadsheets take for one. */
const NEGATIVE = /^−(?=\d[\d,]*(?:\.\d+)?[%％]?$)/;

/**
 * A text of a copied one, whose lines a spreadsheet takes for rows and whose tabs for the borders
 * of cells: one cell, defused as in a file.
 */
export function pastedText(text: string): string {
	const cell = text.replace(/[\t\r\n]+/g, ' ');
	return isFormula(cell) ? `'${cell}` : cell;
}

/** A printed number as a cell: it stays a number, since only our own program writes it. */
export const pastedNumber = (text: string): string => text.replace(NEGATIVE, '-');

/** Lines that are no table, as a reader pastes them. */
export const pastedLines = (text: string): string[] => text.split(/\r?\n/).map(pastedText);
