/** One row of cells. Cells are text as it is stored; a blank cell is the empty text. */
export interface SheetRow {
	/** Where the row begins: the line of a text file, the row of a workbook, from 1. */
	readonly line: number;
	readonly cells: readonly string[];
}

/** A rectangle of cells: lines from 1, columns from 0, both ends included. */
export interface CellRange {
	readonly top: number;
	readonly bottom: number;
	readonly left: number;
	readonly right: number;
}

/** A table as it was handed in, before anything is normalised. */
export interface Sheet {
	readonly file: string;
	/** The name of the sheet; null in a text file. */
	readonly name: string | null;
	/** Its place in the workbook, from 1, empty and hidden sheets counted too. */
	readonly position: number;
	/** How many sheets the workbook has. */
	readonly count: number;
	readonly rows: readonly SheetRow[];
	readonly merges: readonly CellRange[];
	readonly hidden: boolean;
	readonly hiddenLines: ReadonlySet<number>;
	readonly hiddenColumns: ReadonlySet<number>;
	/**
	 * What Excel shows where that is another number than the cell holds, and of every decimal that
	 * a formula gave; by `shownKey`.
	 */
	readonly shown: ReadonlyMap<string, string>;
}

export const shownKey = (line: number, column: number): string => `${line} ${column}`;

export const plainSheet = (file: string, rows: readonly SheetRow[]): Sheet => ({
	file,
	name: null,
	position: 1,
	count: 1,
	rows,
	merges: [],
	hidden: false,
	hiddenLines: new Set(),
	hiddenColumns: new Set(),
	shown: new Map()
});

export const isBlank = (cell: string | undefined): boolean => !cell || cell.trim() === '';

export const isBlankRow = ({ cells }: SheetRow): boolean => cells.every(isBlank);

/**
 * The most frequent number of columns among the rows that are not blank; the wider on a tie. Lines
 * of one or two cells may be a long preamble, where others are wider.
 */
export function usualWidth(rows: readonly SheetRow[]): number {
	const counts = new Map<number, number>();
	for (const row of rows)
		if (!isBlankRow(row)) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1);
	const sorted = [...counts].sort(([a, often], [b, oftener]) => oftener - often || b - a);
	const table = sorted.find(([width, count]) => width > 3 && count > 2);
	return (table ?? sorted[0])?.[0] ?? 0;
}
