/** The part of a figure's table that a file needs: named rows of numbers, null where unpublished. */
export interface SheetTable {
	readonly first: string;
	/** Each with its unit, written as the language of the file does. */
	readonly columns: readonly string[];
	/** The header of the last column, which says what qualifies a row and why a cell is empty. */
	readonly note: string;
	readonly rows: readonly {
		readonly name: string;
		readonly note: string;
		/** The number as it is, and as it is printed. */
		readonly cells: readonly { readonly value: number | null; readonly text: string }[];
	}[];
}

/** Every column named. */
export const sheetHeader = ({ first, columns, note }: SheetTable): string[] => [
	first,
	...columns,
	note
];
