import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { Rule } from '#lib/contract/rule.ts';
import { isBlank, isBlankRow, type Sheet, type SheetRow } from '../read/sheet.ts';
import { filledCount, headerOf, type Outline } from './outline.ts';
import { READABILITY_RULES } from './rules.ts';

type Check = (sheet: Sheet, outline: Outline) => Sighting[];

const at = ({ file, name }: Sheet, line: number | null, column: number | null, value?: string) => ({
	file,
	sheet: name,
	line,
	column,
	value: value ?? null
});

/** L1-04: titles, notes and units beside the table. */
export const outsideSightings: Check = (sheet, { before, after }) => {
	const told = (rule: Rule) => (row: SheetRow) => {
		const column = row.cells.findIndex((cell) => !isBlank(cell));
		return sighting(rule, at(sheet, row.line, column, row.cells[column]));
	};
	return [
		...before.map(told(READABILITY_RULES.before)),
		...after.map(told(READABILITY_RULES.after))
	];
};

/** L1-03, L1-02: a blank row; what stands behind it without a number is another header. */
export const blankRowSightings: Check = (sheet, { body, numbers }) =>
	body.flatMap((row, index) => {
		if (!isBlankRow(row)) return [];
		const next = body[index + 1];
		const isHeader =
			next !== undefined &&
			filledCount(next) > 1 &&
			![...numbers].some((column) => /^[-△▲]?[\d０-９]/.test(next.cells[column] ?? ''));
		const blank = sighting(READABILITY_RULES.blankRow, at(sheet, row.line, null));
		if (!isHeader) return [blank];
		const value = next.cells.find((cell) => !isBlank(cell));
		return [blank, sighting(READABILITY_RULES.tables, at(sheet, next.line, null, value))];
	});

/** L1-03, L1-05, L2-03: columns without cells, without a name, or with another's name. */
export const columnSightings: Check = (sheet, outline) => {
	const { header, body, width } = outline;
	const line = header.at(-1)?.line ?? null;
	const rows = [...header, ...body];
	const isEmpty = (column: number) => rows.every(({ cells }) => isBlank(cells[column]));
	const seen = new Set<string>();
	const found: Sighting[] = [];
	for (let column = 0; column < width; column++) {
		const name = headerOf(outline, column);
		if (isEmpty(column))
			found.push(sighting(READABILITY_RULES.blankColumn, at(sheet, line, column)));
		else if (name === '') found.push(sighting(READABILITY_RULES.unnamed, at(sheet, line, column)));
		else if (seen.has(name))
			found.push(sighting(READABILITY_RULES.repeatedHeader, at(sheet, line, column, name)));
		seen.add(name);
	}
	return found;
};

/** L3-01: a header that begins lower than line 1, or that takes several lines. */
export const headerSightings: Check = (sheet, { header }) => {
	const [first] = header;
	if (!first) return [];
	const words = { line: first.line, count: header.length };
	return [
		...(first.line > 1
			? [sighting(READABILITY_RULES.headerLine, at(sheet, first.line, null), words)]
			: []),
		...(header.length > 1
			? [sighting(READABILITY_RULES.headerLines, at(sheet, first.line, null), words)]
			: [])
	];
};

/** L1-14: a row within the table that is a heading for those below. */
export const headingSightings: Check = (sheet, { body, width }) =>
	width < 3
		? []
		: body.flatMap((row) => {
				const column = row.cells.findIndex((cell) => !isBlank(cell));
				return filledCount(row) === 1
					? [sighting(READABILITY_RULES.heading, at(sheet, row.line, column, row.cells[column]))]
					: [];
			});
