import Papa from 'papaparse';

export const DELIMITERS = [',', '\t', ';'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** So many rows decide; whether the rest agrees is checked row by row afterwards. */
const ROWS_LOOKED_AT = 1000;

interface Trial {
	readonly delimiter: Delimiter;
	/** How many columns most rows have. */
	readonly usual: number;
	readonly even: boolean;
}

function trial(text: string, delimiter: Delimiter): Trial {
	const { data } = Papa.parse<string[]>(text, {
		delimiter,
		newline: '\n',
		preview: ROWS_LOOKED_AT,
		skipEmptyLines: true
	});
	const counts = new Map<number, number>();
	for (const cells of data) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
	const [most] = [...counts].sort(([, a], [, b]) => b - a);
	return { delimiter, usual: most?.[0] ?? 1, even: counts.size === 1 };
}

/**
 * What separates the columns; null where the rules below leave it open.
 * 1. Tabs that give every row the same columns: nobody types tabs into a cell.
 * 2. The one sign that gives every row the same columns, more than one.
 * 3. The one sign with which most rows have more than one column.
 * 4. Where most rows have one column whatever the sign: commas.
 * @param text with LF alone as line break
 */
export function delimiterOf(text: string): Delimiter | null {
	const trials = DELIMITERS.map((delimiter) => trial(text, delimiter));
	const even = trials.filter(({ even, usual }) => even && usual > 1);
	if (even.some(({ delimiter }) => delimiter === '\t')) return '\t';
	if (even.length > 0) return only(even);
	const several = trials.filter(({ usual }) => usual > 1);
	return several.length > 0 ? only(several) : ',';
}

const only = ([first, second]: readonly Trial[]): Delimiter | null =>
	first && !second ? first.delimiter : null;

/**
 * The line `sep=;` by which Excel is told the delimiter; it is no row of the table.
 * @param text with LF alone as line break
 */
export function separatorLine(
	text: string
): { readonly text: string; readonly delimiter: Delimiter | null } | null {
	const [line, quoted, bare] = /^(?:"sep=(.)"|sep=(.))[,;\t]*(?=\n|$)/i.exec(text) ?? [];
	if (line === undefined) return null;
	const delimiter = DELIMITERS.find((one) => one === (quoted ?? bare)) ?? null;
	return { text: line.trim(), delimiter };
}
