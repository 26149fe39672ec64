import type { Row, RowListOptions, RowListWords } from '../rows/row.ts';

/** How a mark looks: its colour and size say one thing, its shape (disc, stroke, ring or diamond) another. */
export type DotLook =
	| 'disc-main'
	| 'stroke-main'
	| 'disc-comparison'
	| 'stroke-comparison'
	| 'ring-comparison'
	| 'diamond-comparison';

/** One of the values that every row has. */
export interface DotSeries {
	readonly id: string;
	readonly name: string;
	/** Its name in the value column; null where its values stand in the table alone. */
	readonly short: string | null;
	readonly look: DotLook;
}

/** Values of one item, in the order of the series; null where not published. */
export interface DotRow extends Row {
	readonly dots: readonly {
		readonly value: number | null;
		/** As printed; what stands there says why where there is none. */
		readonly label: string;
		/** What marks the value, a key of `words.statuses`. */
		readonly status?: string | undefined;
	}[];
}

export interface DotPlotWords extends RowListWords {
	/** Says where the axis begins, as it need not be 0. */
	readonly start: (tick: string) => string;
}

export interface DotPlotOptions extends RowListOptions {
	readonly series: readonly DotSeries[];
	readonly words: DotPlotWords;
}
