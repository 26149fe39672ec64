/** The part of a figure's table that a file needs: named rows of numbers, null where unpublished. */
export interface SheetTable {
	readonly first: string;
	readonly columns: readonly { readonly title: string; readonly unit: string }[];
	/** The header of the last column, which says what qualifies a row and why a cell is empty. */
	readonly note: string;
	readonly rows: readonly {
		readonly name: string;
		readonly note: string;
		/** The number as it is, and as it is printed. */
		readonly cells: readonly { readonly value: number | null; readonly text: string }[];
	}[];
}

/** Every column named, with its unit. */
export const sheetHeader = ({ first, columns, note }: SheetTable): string[] => [
	first,
	...columns.map(({ title, unit }) => (unit ? `${title}（${unit}）` : title)),
	note
];
