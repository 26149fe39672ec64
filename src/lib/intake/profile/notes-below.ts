import { nearEntries } from '../normalise/nearness.ts';
import type { CodeBook } from '../normalise/code-book.ts';
import { readCode } from '../normalise/code.ts';
import { readPeriod } from '../normalise/period.ts';
import { isRefused } from '../normalise/reading.ts';
import { halfWidth, matchKey } from '../normalise/width.ts';
import type { Sheet } from '../read/sheet.ts';
import { holdsFigures } from './figures.ts';
import type { Region } from './region.ts';

/**
 * The first row, as an index of the sheet, below all that hold figures: what stands from there on
 * with a label alone may be a note, however it begins (以上, 担当：職業安定課).
 */
export function belowFigures({ rows }: Sheet, { table, header, bottom, columns }: Region): number {
	const from = header + table.headerRows;
	const own = rows.slice(from, bottom);
	const last = own.findLastIndex(({ cells }) =>
		holdsFigures(columns.map(({ column }) => cells[column] ?? ''))
	);
	// A table without a figure has lost them: nothing in it is a note for that.
	return last < 0 ? bottom : from + last + 1;
}

/** A day with words beside it is when something was done: 令和8年11月27日発表, 更新日 2026/11/27. */
const DAY =
	/(?:明治|大正|昭和|平成|令和|[mtshr])?\s*(?:元|\d{1,4})\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|\d{4}([/.-])\d{1,2}\1\d{1,2}/gi;
const PERIOD_FIRST =
	/^[^\p{L}\p{N}]*(?:明治|大正|昭和|平成|令和|[mtshr]\s*\d|(?:19|20)\d\d(?!\d)|\d{1,2}(?:\s*[年月/-]|\.\d|$)|[元〇一二三四五六七八九十]+[年月]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/iu;
const MONTH = /[\d〇一二三四五六七八九十]\s*(?:月|年度|年平均)/;

/** Whether a label is that of a month, or may be one that was typed wrongly. */
export function isLikePeriod(label: string): boolean {
	if (!isRefused(readPeriod(label))) return true;
	const text = halfWidth(label).trim();
	const left = text.replace(DAY, '');
	return left === '' || PERIOD_FIRST.test(left) || MONTH.test(left);
}

const CODE_FIRST = /^(?:[A-Z]{1,2}|\d{1,5})(?![A-Za-z\d])/;
/** ２．文部科学省の…, ２）…: the number of a note. */
const NUMBERED = /^\d{1,2}[.)]\s*\D/;

/** Whether a label is that of an entry of a list, or may be one that was typed wrongly. */
export function isLikeName(label: string, book: CodeBook): boolean {
	if (!isRefused(readCode(book, label))) return true;
	const text = halfWidth(label).trim();
	const [code = ''] = CODE_FIRST.exec(text) ?? [];
	if (book.byCode.has(code) && !NUMBERED.test(text)) return true;
	const { length } = matchKey(text);
	return nearEntries(book, text).some(({ name }) => matchKey(name).length * 2 > length);
}
