import { csvRows, type CsvFault } from '#lib/contract/csv-rows.ts';
import { sighting, stops, type Sighting } from '#lib/contract/sighting.ts';
import { delimiterOf, separatorLine, type Delimiter } from './delimiter.ts';
import { limitSightings } from './limits.ts';
import { lineBreaks, lineBreakSightings, withLf } from './line-breaks.ts';
import { READ_RULES } from './rules.ts';
import { splitNumbers } from './split-numbers.ts';
import { strayQuotes } from './stray-quotes.ts';
import { isBlank, isBlankRow, plainSheet, usualWidth, type Sheet, type SheetRow } from './sheet.ts';

export interface CsvSheet {
	/** Null where an error leaves the columns uncertain. */
	readonly sheet: Sheet | null;
	readonly delimiter: Delimiter | null;
	readonly sightings: readonly Sighting[];
}

/**
 * Delimited text → rows with their lines. Cells are kept as written: neither trimmed nor typed.
 * @param chosen the delimiter where somebody has decided; otherwise the rules of `delimiterOf` do
 */
export function csvSheet(file: string, text: string, chosen?: Delimiter): CsvSheet {
	const lines = withLf(text);
	const named = separatorLine(lines);
	const delimiter = chosen ?? (named ? named.delimiter : delimiterOf(lines));
	if (!delimiter)
		return {
			sheet: null,
			delimiter,
			sightings: [sighting(READ_RULES.delimiter, { file, line: 1 })]
		};
	const { rows: data, faults } = csvRows(lines, { delimiter, newline: '\n' });
	const rows = numbered(data, lines.endsWith('\n')).slice(named ? 1 : 0);
	if (rows.every(isBlankRow))
		return { sheet: null, delimiter, sightings: [sighting(READ_RULES.noRows, { file })] };
	const broken = [...limitSightings(file, null, rows), ...quoteSightings(file, lines, faults)];
	const stray = broken.length > 0 ? [] : strayQuotes(lines, delimiter, LISTED);
	const lost = new Set(stray.map(({ line }) => line));
	const sightings = [
		...lineBreakSightings(file, lineBreaks(text), breaksWithin(data)),
		...broken,
		...(named ? [sighting(READ_RULES.separatorLine, { file, line: 1, value: named.text })] : []),
		...stray.map((one) => sighting(READ_RULES.strayQuote, { file, ...one })),
		...(broken.length > 0
			? []
			: widthSightings(file, rows).filter(({ line }) => !lost.has(line ?? 0))),
		...countSightings(file, rows, lines)
	];
	return { sheet: stops(sightings) ? null : plainSheet(file, rows), delimiter, sightings };
}

const breaksIn = (cell: string): number => (cell.includes('\n') ? cell.split('\n').length - 1 : 0);

const breaksWithin = (data: readonly (readonly string[])[]): number =>
	data.reduce((total, cells) => cells.reduce((sum, cell) => sum + breaksIn(cell), total), 0);

function numbered(data: readonly (readonly string[])[], endsWithBreak: boolean): SheetRow[] {
	let line = 1;
	const rows = data.map((cells): SheetRow => {
		const row = { line, cells };
		line += 1 + cells.reduce((total, cell) => total + breaksIn(cell), 0);
		return row;
	});
	if (endsWithBreak && rows.at(-1)?.cells.join('') === '') rows.pop();
	return rows;
}

function quoteSightings(file: string, text: string, faults: readonly CsvFault[]): Sighting[] {
	const starts = new Map<number, boolean>();
	for (const { type, code, index } of faults.slice(0, LISTED)) {
		const isOpen = code === 'MissingQuotes' && starts.get(index) !== false;
		if (type === 'Quotes') starts.set(index, isOpen);
	}
	return [...starts].map(([index, isOpen]) => {
		const line = text.slice(0, index).split('\n').length;
		const value = text.slice(index, index + 200).split('\n', 1)[0] ?? '';
		return sighting(isOpen ? READ_RULES.openQuote : READ_RULES.badQuote, { file, line, value });
	});
}

/** Once columns are uncertain every later row may be wrong: so many are enough to see it. */
const LISTED = 20;

/** Rows of another width than most. A title, a note, a line of a preamble are left to the rules. */
function widthSightings(file: string, rows: readonly SheetRow[]): Sighting[] {
	const filled = rows.filter((row) => !isBlankRow(row));
	const header = filled.find(({ cells }) => cells.length > NARROW)?.cells.length ?? 0;
	const split = splitNumbers(filled, header);
	if (split) {
		const { row, column, count } = split;
		const spot = { file, line: row.line, column, value: row.cells.join(',') };
		return [sighting(READ_RULES.splitNumbers, spot, { count })];
	}
	const usual = usualWidth(rows);
	const table = rows.filter(({ cells }) => cells.length === usual);
	const [first, last] = [table[0]?.line ?? 0, table.at(-1)?.line ?? 0];
	const isAside = (row: SheetRow) =>
		row.line < first ? isPreamble(row, usual) : row.line > last && isNote(row, usual);
	return rows.flatMap((row) => {
		const { line, cells } = row;
		if (cells.length === usual || isBlankRow(row) || isAside(row)) return [];
		const spot = { file, line, column: Math.min(cells.length, usual) - 1, value: cells.join(',') };
		return [sighting(READ_RULES.width, spot, { count: cells.length, usual })];
	});
}

/** So few cells a line of a preamble has. */
const NARROW = 2;

/**
 * One cell, or two above a table of many columns: 「統計名：」 and what it is, as e-Stat has it; more
 * where the colon says it.
 */
const isPreamble = ({ cells }: SheetRow, usual: number): boolean =>
	!isBlank(cells[0]) &&
	(cells.length === 1 ||
		(cells.length === NARROW && usual > 3) ||
		(cells.length < usual && /[:：]\s*$/.test(cells[0] ?? '')));

/** The same below, but never with a figure: that is a row which was cut off. */
const isNote = (row: SheetRow, usual: number): boolean =>
	isPreamble(row, usual) && !row.cells.slice(1).some((cell) => /^\s*[\d０-９]/.test(cell));

function countSightings(file: string, rows: readonly SheetRow[], text: string): Sighting[] {
	const filled = rows.filter((row) => !isBlankRow(row));
	const [only] = filled;
	if (filled.length === 1 && only)
		return [
			sighting(READ_RULES.onlyHeader, { file, line: only.line, value: only.cells.join(',') })
		];
	const last = rows.at(-1);
	if (text.endsWith('\n') || !last) return [];
	const spot = { file, line: last.line, value: last.cells.join(',') };
	const rule = isShort(filled) ? READ_RULES.lastCellShort : READ_RULES.noLastBreak;
	return [sighting(rule, spot)];
}

/** Whether the very last cell has fewer decimals than all those above it: 1.5 below 1.30 and 1.47. */
function isShort(rows: readonly SheetRow[]): boolean {
	const last = rows.at(-1)?.cells ?? [];
	const decimals = (cell: string | undefined) =>
		/^\s*-?\d+\.(\d+)\s*$/.exec(cell ?? '')?.[1]?.length;
	const above = rows
		.slice(0, -1)
		.flatMap(({ cells }) => (cells.length === last.length ? (decimals(cells.at(-1)) ?? []) : []));
	const [usual = 0] = above;
	const cell = last.at(-1) ?? '';
	const own = decimals(cell) ?? (/^\s*-?\d+\.?\s*$/.test(cell) ? 0 : usual);
	return above.length >= 2 && above.every((one) => one === usual) && own < usual;
}
