import { columnLetters, sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { Sheet } from '../sheet.ts';
import { WORKBOOK_RULES } from './rules.ts';
import type { StoredSheet } from './sheet-xml.ts';

/** L1-10 to L1-13: what a CSV export of the sheet would not show. */
export function layoutSightings(sheet: Sheet, { cells, hasObjects }: StoredSheet): Sighting[] {
	const { file, name, rows, merges, hidden, hiddenLines, hiddenColumns } = sheet;
	const at = { file, sheet: name };
	const found: Sighting[] = [];
	if (hidden) found.push(sighting(WORKBOOK_RULES.hiddenSheet, at));
	if (hasObjects) found.push(sighting(WORKBOOK_RULES.objects, at));
	const coloured = cells.find(
		({ isFilled, value, inline }) => isFilled && (value !== null || inline)
	);
	if (coloured) {
		const { line, column } = coloured;
		found.push(sighting(WORKBOOK_RULES.colours, { ...at, line, column }));
	}
	for (const { top, bottom, left, right } of merges) {
		const range = `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
		const value = rows[top - 1]?.cells[left] ?? '';
		found.push(
			sighting(WORKBOOK_RULES.merged, { ...at, line: top, column: left, value }, { range })
		);
	}
	for (const [first, last] of runs(hiddenLines))
		found.push(
			sighting(WORKBOOK_RULES.hiddenRow, { ...at, line: first, value: `${first}–${last}` })
		);
	for (const [first, last] of runs(hiddenColumns)) {
		const value = `${columnLetters(first)}–${columnLetters(last)}`;
		found.push(sighting(WORKBOOK_RULES.hiddenColumn, { ...at, column: first, value }));
	}
	return found;
}

/** 3, 4, 5, 9 → 3–5, 9–9. */
function runs(numbers: ReadonlySet<number>): [number, number][] {
	const found: [number, number][] = [];
	for (const number of [...numbers].sort((a, b) => a - b)) {
		const run = found.at(-1);
		if (run && run[1] === number - 1) run[1] = number;
		else found.push([number, number]);
	}
	return found;
}
