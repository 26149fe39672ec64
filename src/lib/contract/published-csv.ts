import { csvText, parseCsv, type Csv } from './csv.ts';
import { defused, restored } from './spreadsheet.ts';

/** Numbers are what they are: a minus before digits alone runs nothing. */
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A CSV with every cell changed; to the byte as it was where none is. */
function mapped(text: string, change: (cell: string) => string): string {
	const { header, rows } = parseCsv(text);
	const all = [header, ...rows.map(({ cells }) => cells)];
	if (all.every((cells) => cells.every((cell) => change(cell) === cell))) return text;
	const [first = [], ...others] = all.map((cells) => cells.map(change));
	return csvText(first, others);
}

/**
 * The text of a CSV of data/ as it leaves the house. Somebody will open it in a spreadsheet: no
 * cell of it is a formula. All else is as it was, and programs get every value back exactly.
 */
export const publishedText = (text: string): string =>
	mapped(text, (cell) => (NUMBER.test(cell) ? cell : defused(cell)));

/** A published CSV as the text of data/ that it was. */
export const restoredText = (text: string): string => mapped(text, restored);

/** A published CSV with the values of data/, each on the line on which it was published. */
export function parsePublished(text: string): Csv {
	const csv = parseCsv(text);
	return {
		...csv,
		header: csv.header.map(restored),
		rows: csv.rows.map(({ line, cells }) => ({ line, cells: cells.map(restored) }))
	};
}
