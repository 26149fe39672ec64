import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import { limitSightings } from '../limits.ts';
import { READ_RULES } from '../rules.ts';
import { shownKey, type Sheet, type SheetRow } from '../sheet.ts';
import type { Directory } from '../zip/directory.ts';
import { readCell } from './cell.ts';
import { ColumnQuestions } from './column-questions.ts';
import { layoutSightings } from './layout-sightings.ts';
import { readPackage, type SheetPart, type WorkbookPackage } from './package.ts';
import { partReader, type PartReader } from './part.ts';
import { WORKBOOK_RULES } from './rules.ts';
import { MOST_CELLS, readSheetXml } from './sheet-xml.ts';

export interface WorkbookRead {
	readonly sheets: readonly Sheet[];
	readonly sightings: readonly Sighting[];
}

/**
 * Every sheet of an .xlsx as text, as a CSV export would have it, and all that a CSV export hides:
 * formulas, hidden rows, merged cells, values that look other than they are.
 * @param directory of the archive, its sizes already within bounds
 * @param onsheet hears how many sheets are read, and of how many
 */
export function readWorkbook(
	file: string,
	bytes: Uint8Array,
	directory: Directory,
	onsheet: (done: number, total: number) => void
): WorkbookRead {
	const sightings: Sighting[] = [...directory.sightings];
	const sheets: Sheet[] = [];
	const part = partReader(file, bytes, directory, sightings);
	try {
		const book = readPackage(part);
		for (const [index, sheetPart] of book.sheets.entries()) {
			const { sheet, sightings: found } = readSheet(file, sheetPart, index + 1, book, part);
			// Excel once gave every new book three sheets; the empty ones say nothing.
			if (sheet.rows.length > 0) sheets.push(sheet);
			sightings.push(...found);
			onsheet(index + 1, book.sheets.length);
		}
		sightings.push(...otherSightings(file, book));
		const words = { count: sheets.length, value: sheets.map(({ name }) => name).join('、') };
		if (sheets.length > 1) sightings.push(sighting(WORKBOOK_RULES.sheets, { file }, words));
		if (sheets.length === 0) sightings.push(sighting(READ_RULES.noRows, { file }));
		return { sheets, sightings };
	} catch (error) {
		if (error instanceof RangeError)
			sightings.push(sighting(WORKBOOK_RULES.tooLarge, { file }, { limit: MOST_CELLS }));
		else if (error instanceof SyntaxError)
			sightings.push(sighting(WORKBOOK_RULES.broken, { file, value: error.message }));
		else throw error;
		return { sheets: [], sightings };
	}
}

/** What is in a workbook beside its tables: sheets that are none, and programs. */
const otherSightings = (file: string, { others, hasMacros }: WorkbookPackage): Sighting[] => [
	...others.map(({ name, kind }) => {
		const rule = { chart: 'chartSheet', macro: 'macroSheet', dialog: 'dialogSheet' } as const;
		return sighting(WORKBOOK_RULES[rule[kind]], { file, sheet: name, value: name });
	}),
	...(hasMacros ? [sighting(WORKBOOK_RULES.macros, { file })] : [])
];

function readSheet(
	file: string,
	{ name, isHidden, path }: SheetPart,
	position: number,
	{ sheets, strings, styles, is1904 }: WorkbookPackage,
	part: PartReader
): { sheet: Sheet; sightings: Sighting[] } {
	const stored = readSheetXml(part(path), styles);
	const questions = new ColumnQuestions();
	const shown = new Map<string, string>();
	const at = { file, sheet: name };
	const grid = new Map<number, string[]>();
	for (const cell of stored.cells) {
		const read = readCell(cell, strings, is1904);
		const { text } = read;
		const { line, column } = cell;
		for (const { rule, words } of read.told)
			questions.add(rule, { ...at, line, column, value: text }, words);
		if (read.shown !== undefined) shown.set(shownKey(line, column), read.shown);
		const row = grid.get(line) ?? [];
		// Excel repairs such a sheet by its own lights: which of the two is meant, nobody knows.
		if (row[column] !== undefined)
			questions.add(WORKBOOK_RULES.broken, { ...at, line, column, value: text }, { value: text });
		row[column] = text;
		grid.set(line, row);
	}
	const rows = rectangle(grid);
	const width = rows[0]?.cells.length ?? 0;
	const hiddenColumns = new Set(
		stored.hiddenColumns.flatMap(({ first, last }) =>
			Array.from(
				{ length: Math.max(0, Math.min(last, width - 1) - first + 1) },
				(_, index) => first + index
			)
		)
	);
	const hiddenLines = new Set([...stored.hiddenLines].filter((line) => line <= rows.length));
	const sheet = {
		file,
		name,
		position,
		count: sheets.length,
		rows,
		merges: stored.merges,
		hidden: isHidden,
		hiddenLines,
		hiddenColumns,
		shown
	};
	return {
		sheet,
		sightings: [
			...layoutSightings(sheet, stored),
			...limitSightings(file, name, rows),
			...questions.told()
		]
	};
}

/** Rows from the first to the last with a value, all as wide as the widest. */
function rectangle(grid: ReadonlyMap<number, string[]>): SheetRow[] {
	let [last, width] = [0, 0];
	for (const [line, cells] of grid)
		cells.forEach((cell, column) => {
			if (cell === '') return;
			last = Math.max(last, line);
			width = Math.max(width, column + 1);
		});
	if (last * width > MOST_CELLS * 4) throw new RangeError('too many cells');
	const blank = Array.from({ length: width }, () => '');
	return Array.from({ length: last }, (_, index): SheetRow => {
		const cells = grid.get(index + 1);
		return {
			line: index + 1,
			cells: cells ? blank.map((_, column) => cells[column] ?? '') : blank
		};
	});
}
