import type { Row, RowListOptions, RowListWords } from '../rows/row.ts';

/** The ends of a band and the mark beside it, by the names under which a row holds them. */
export const BAND_LINES = ['lower', 'upper', 'mark'] as const;

/** A band between two means and a mark to hold against it; null where not published. */
export interface BandRow extends Row {
	readonly lower: number | null;
	readonly upper: number | null;
	readonly mark: number | null;
	/** What marks the values, a key of `words.statuses`. */
	readonly status?: string;
	/** The values as they are printed. */
	readonly labels: { readonly lower: string; readonly upper: string; readonly mark: string };
}

export interface WageBandWords extends RowListWords {
	/** What the band and the mark stand for. */
	readonly band: string;
	readonly mark: string;
	/** Says where the axis begins, as it need not be 0. */
	readonly start: (tick: string) => string;
}

export interface WageBandOptions extends RowListOptions {
	readonly words: WageBandWords;
}
