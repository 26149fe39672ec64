import type { Language } from '#lib/base/language.ts';
import type { Frequency } from '#lib/base/period.ts';

/** One value of a row: null where not published, `small` where it rests on few cases. */
export interface HeatCell {
	readonly value: number | null;
	readonly small: boolean;
}

export interface HeatRow {
	readonly id: string;
	readonly name: string;
	/** Where the name leads; a plain name without it. */
	readonly href?: string;
	/** A group whose parts follow. */
	readonly heading: boolean;
	/** One for every period from the first, in order. */
	readonly cells: readonly HeatCell[];
}

export interface HeatmapWords {
	/** Names the reading control and says how to use it. */
	readonly reading: string;
	/** Stands for a value that was not published. */
	readonly missing: string;
	/** What a small base is called. */
	readonly small: string;
	/** The first and the last step of the scale, and one between. */
	readonly below: (cut: string) => string;
	readonly from: (cut: string) => string;
	readonly between: (low: string, high: string) => string;
}

export interface HeatmapOptions {
	readonly frequency: Frequency;
	readonly language: Language;
	/** The period index of the first column. */
	readonly first: number;
	/** Where one tone ends and the next begins, ascending, at most TONES − 1 of them. */
	readonly steps: readonly number[];
	readonly formatStep: (value: number) => string;
	/** What a cell says, with its unit. */
	readonly formatCell: (value: number) => string;
	readonly unit: string;
	readonly words: HeatmapWords;
}
