import type { Delimiter } from './delimiter.ts';

export interface StrayQuote {
	/** The line of the text, from 1. */
	readonly line: number;
	/** The cell, from 0. */
	readonly column: number;
	/** The rest of the line from the cell on. */
	readonly value: string;
}

const QUOTE = 34;
const BREAK = 10;

/**
 * Quotation marks within cells that do not begin with one: `事務"1,234"` has lost its comma, and
 * the columns behind it are others than they seem. The first of each line is enough.
 * @param text with LF alone as line break
 */
export function strayQuotes(text: string, delimiter: Delimiter, most: number): StrayQuote[] {
	const found: StrayQuote[] = [];
	if (!text.includes('"')) return found;
	const between = delimiter.charCodeAt(0);
	let [line, column, start] = [1, 0, 0];
	for (let at = 0; at < text.length && found.length < most; at++) {
		const code = text.charCodeAt(at);
		if (code === between) [column, start] = [column + 1, at + 1];
		else if (code === BREAK) [line, column, start] = [line + 1, 0, at + 1];
		else if (code === QUOTE && at === start) {
			const end = closing(text, at);
			for (let within = at; within < end; within++) if (text.charCodeAt(within) === BREAK) line++;
			at = end;
		} else if (code === QUOTE) {
			const end = text.indexOf('\n', at);
			const rest = text.slice(start, end < 0 ? undefined : end);
			// What stands behind a closed cell is told as such by the parser.
			if (text.charCodeAt(start) !== QUOTE) found.push({ line, column, value: rest });
			if (end < 0) break;
			at = end - 1;
		}
	}
	return found;
}

/** Where the quoted cell that begins at `at` is closed; the text's end where it is not. */
function closing(text: string, at: number): number {
	for (let next = at + 1; ; next++) {
		next = text.indexOf('"', next);
		if (next < 0) return text.length;
		if (text.charCodeAt(next + 1) !== QUOTE) return next;
		next++;
	}
}
