import type { CellRange } from '../sheet.ts';

/** `B12` → line 12, column 1. Null for anything else. */
export function cellAt(reference: string): { line: number; column: number } | null {
	const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference);
	if (!match) return null;
	let column = 0;
	for (const letter of match[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
	return { line: Number(match[2]), column: column - 1 };
}

/** `A1:C2`, or one cell. */
export function rangeAt(reference: string): CellRange | null {
	const [first = '', last = first] = reference.split(':');
	const [start, end] = [cellAt(first), cellAt(last)];
	if (!start || !end) return null;
	return { top: start.line, bottom: end.line, left: start.column, right: end.column };
}
