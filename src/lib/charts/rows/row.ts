import type { Snippet } from 'svelte';

/** What every row of a list chart has, whatever is drawn in it. */
export interface Row {
	readonly id: string;
	readonly name: string;
	/** A quiet line beneath the name. */
	readonly note?: string;
	/** Rows of one group stand together beneath its name. */
	readonly group?: string;
	/** The chosen one; the others then recede. */
	readonly emphasis?: boolean;
	/** Why it has no value, where that is known: withheld, over nobody. */
	readonly absent?: string;
}

/** The main colour belongs to emphasised rows; where no row is, to all. */
export type Tone = 'main' | 'comparison';

export function toneOf(row: Row, rows: readonly Row[]): Tone {
	return row.emphasis || !rows.some(({ emphasis }) => emphasis) ? 'main' : 'comparison';
}

export interface RowListWords {
	/** Stands for a value that was not published. */
	readonly missing: string;
	/** Words for the statuses of values, such as provisional. */
	readonly statuses?: Readonly<Record<string, string>>;
	/** Opens the rows after the first ones: says how many there are. */
	readonly rest?: string;
}

export interface RowListOptions {
	/** How many rows stand open; all unless said. */
	readonly first?: number;
	/** Tick labels on the shared axis. */
	readonly formatTick: (value: number) => string;
	readonly references?: readonly { readonly value: number; readonly label: string }[];
	/** Printed once above the axis. */
	readonly unit?: string;
}

/** What a kind of chart puts into each row, and what a reader may do with its name. */
export interface RowParts<R extends Row> {
	readonly rank?: (row: R) => string;
	readonly drawing: Snippet<[R]>;
	readonly value: Snippet<[R]>;
	/** The id of the chosen row. */
	readonly selected: string | null;
	readonly onselect: ((id: string) => void) | undefined;
}
