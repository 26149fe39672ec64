import { isBlank, type SheetRow } from '../read/sheet.ts';

/** So many are told with their first words; all are told by their lines. */
const WORDED = 10;
const LONGEST = 16;

/** 5, 6, 7, 12 → `5–7、12`: every line, in little room. */
export function lineRanges(rows: readonly SheetRow[]): string {
	const runs: [number, number][] = [];
	for (const { line } of rows) {
		const run = runs.at(-1);
		if (run && run[1] === line - 1) run[1] = line;
		else runs.push([line, line]);
	}
	return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join('、');
}

/** Which rows: their lines, and the first words of the first of them. */
export function rowsNamed(rows: readonly SheetRow[]): string {
	const words = rows.slice(0, WORDED).map(({ cells }) => {
		const first = (cells.find((cell) => !isBlank(cell)) ?? '').trim();
		return `「${first.length > LONGEST ? `${first.slice(0, LONGEST)}…` : first}」`;
	});
	return `${lineRanges(rows)}: ${words.join('')}${rows.length > WORDED ? '…' : ''}`;
}
