import { readNumber } from '../normalise/number.ts';
import { isRefused } from '../normalise/reading.ts';
import { halfWidth } from '../normalise/width.ts';
import { isBlank } from '../read/sheet.ts';

/** Marks that stand before a footnote, and before a figure that somebody marked: ※ * ( . */
const MARKS = /^[※*(]+|\)$/g;

/** Days and spans of wages are figures too: the rows of a list of vacancies have little else. */
const DAY_OR_SPAN = /^[\d.,/年月日円~〜・:-]*\d[\d.,/年月日円~〜・:-]*$/;

/** Whether a cell holds a number, a day or a span, in whatever usual writing. */
export function isFigure(cell: string): boolean {
	if (isBlank(cell)) return false;
	const plain = halfWidth(cell).replaceAll(/\s/g, '').replace(MARKS, '');
	if (DAY_OR_SPAN.test(plain)) return true;
	const reading = readNumber(plain);
	return !isRefused(reading) && reading.value?.decimal != null;
}

/** The number of a note (1, 12) with its text beside it is no figure. */
const NOTE_NUMBER = /^\d{1,2}[.)]?$/;

/**
 * Whether a row that begins as a footnote does is one of the table all the same: figures stand
 * behind its first cell, or most of the columns are filled.
 * @param cells those of the table's columns
 */
export function holdsFigures(cells: readonly string[]): boolean {
	const filled = cells.filter((cell) => !isBlank(cell));
	const [first = '', ...others] = filled;
	// A label is missing where the first column is blank: then the first filled cell is a value.
	const values = isBlank(cells[0]) ? [first, ...others] : others;
	const figures = values.filter(isFigure);
	const isNumbered =
		figures.length === 1 &&
		values.length > 1 &&
		NOTE_NUMBER.test(halfWidth(figures[0] ?? '').trim());
	return (figures.length > 0 && !isNumbered) || filled.length * 2 > Math.max(cells.length, 3);
}
