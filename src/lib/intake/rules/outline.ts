import { readNumber } from '../normalise/number.ts';
import { isRefused } from '../normalise/reading.ts';
import { isBlank, isBlankRow, type Sheet, type SheetRow } from '../read/sheet.ts';

/** Where the parts of a table lie within its sheet, as far as the raw cells show it. */
export interface Outline {
	/** Words above and below, each alone in its row. */
	readonly before: readonly SheetRow[];
	readonly after: readonly SheetRow[];
	/** One row or more, none of which has a number but perhaps the first. */
	readonly header: readonly SheetRow[];
	/** Rows behind the header, blank rows and headings among them. */
	readonly body: readonly SheetRow[];
	readonly width: number;
	/** Columns most of whose cells are numbers or signs for a missing one. */
	readonly numbers: ReadonlySet<number>;
}

export const filledCount = ({ cells }: SheetRow): number =>
	cells.reduce((count, cell) => count + (isBlank(cell) ? 0 : 1), 0);

/** Digits as most tables have them: no need to take them apart. */
export const isPlainNumber = (cell: string): boolean =>
	/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,2})?$/.test(cell);

const isNumeric = (cell: string): boolean =>
	isPlainNumber(cell) || (!isBlank(cell) && !isRefused(readNumber(cell)));
const hasNumber = ({ cells }: SheetRow): boolean =>
	cells.some((cell, at) => at > 0 && isNumeric(cell));

/**
 * The table reaches from the first to the last row that fills two cells and has a number, or
 * fills a quarter of the columns: titles and notes may stand side by side above wide tables.
 */
export function outline({ rows }: Sheet): Outline {
	const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
	const least = Math.min(2, width);
	const isOfTable = (row: SheetRow) => {
		const count = filledCount(row);
		return count >= least && (count * 4 >= width || hasNumber(row));
	};
	const [first, last] = [rows.findIndex(isOfTable), rows.findLastIndex(isOfTable)];
	const table = first < 0 ? [] : rows.slice(first, last + 1);
	const count = headerCount(table);
	const body = table.slice(count);
	return {
		before: rows.slice(0, Math.max(first, 0)).filter((row) => !isBlankRow(row)),
		after: rows.slice(last + 1).filter((row) => !isBlankRow(row)),
		header: table.slice(0, count),
		body,
		width,
		numbers: numberColumns(body, width)
	};
}

/** Up to the first row with a number; one where no row has any, as in a list of texts. */
function headerCount(table: readonly SheetRow[]): number {
	const first = table.findIndex((row, index) => index > 0 && hasNumber(row));
	const blank = table.findIndex(isBlankRow);
	return Math.min(table.length, first < 0 || (blank > 0 && blank < first) ? 1 : first);
}

function numberColumns(body: readonly SheetRow[], width: number): Set<number> {
	const found = new Set<number>();
	for (let column = 0; column < width; column++) {
		// Labels repeat: each is looked at once.
		const known = new Map<string, boolean>();
		let [filled, numeric] = [0, 0];
		for (const { cells } of body) {
			const cell = cells[column] ?? '';
			if (isBlank(cell)) continue;
			filled++;
			if (!isPlainNumber(cell) && !known.has(cell)) known.set(cell, isNumeric(cell));
			if (known.get(cell) ?? true) numeric++;
		}
		if (numeric * 2 > filled) found.add(column);
	}
	return found;
}

/** The words above one column, from the top. */
export const headerOf = ({ header }: Outline, column: number): string =>
	header
		.map(({ cells }) => (cells[column] ?? '').replace(/\s+/g, ''))
		.filter((cell) => cell !== '')
		.join(' ');
