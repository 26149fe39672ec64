import type { Row, RowListOptions, RowListWords } from '../rows/row.ts';

export interface BarRow extends Row {
	/** Null where not published. */
	readonly value: number | null;
	/** The value as it is printed. */
	readonly label: string;
	/** The value rests on few cases: hatched, and said in words. */
	readonly small?: boolean;
	/** The same measure elsewhere or before, drawn as a tick on the bar. */
	readonly comparison?: number | null;
	/** What marks the value, a key of `words.statuses`. */
	readonly status?: string;
}

export interface RankedBarsWords extends RowListWords {
	/** What a small base is called. */
	readonly small: string;
	/** What the tick on a bar stands for. */
	readonly comparison?: string;
}

export interface RankedBarsOptions extends RowListOptions {
	readonly words: RankedBarsWords;
	/** False where the rows have an order of their own: then no rank is written. */
	readonly ranked?: boolean;
}
