import type { SheetRow } from './sheet.ts';

/** 28,995 without its quotation marks, as two cells. */
const HEAD = /^\s*[-−△▲]?\d{1,3}$/;
const GROUP = /^\d{3}(?:\.\d+)?\s*$/;

/** A row whose cells with numbers were split at their thousands commas, as it was. */
function joined(cells: readonly string[]): { width: number; at: number } {
	let [width, at] = [0, -1];
	for (let index = 0; index < cells.length; width++) {
		const start = index++;
		if (!HEAD.test(cells[start] ?? '')) continue;
		while (GROUP.test(cells[index] ?? '')) {
			if (at < 0) at = start;
			index++;
		}
	}
	return { width, at };
}

/**
 * The first of the rows that are too wide for the header because thousands commas stand in them
 * unquoted, and how many they are; null where most are wide for another reason.
 */
export function splitNumbers(
	rows: readonly SheetRow[],
	header: number
): { readonly row: SheetRow; readonly column: number; readonly count: number } | null {
	const wide = rows.filter(({ cells }) => cells.length > header);
	const split = wide.filter(({ cells }) => joined(cells).width === header);
	const [row] = split;
	if (!row || split.length * 2 <= rows.length || split.length < wide.length * 0.8) return null;
	return { row, column: joined(row.cells).at, count: split.length };
}
