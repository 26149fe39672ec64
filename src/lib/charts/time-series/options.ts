import type { Language } from '#lib/base/language.ts';
import type { Frequency } from '#lib/base/period.ts';

/** Where one definition ends and the next begins: no line is drawn into period `x`. */
export interface Break {
	readonly x: number;
	readonly label: string;
	/** The id of the one line that it cuts; all unless said. */
	readonly line?: string;
}

/**
 * Something dated. With a `value` it is a level that holds from the start of period `x` until
 * the next such mark, in the unit of the axis.
 */
export interface Mark {
	readonly x: number;
	readonly label: string;
	readonly value?: number;
}

/** A level that holds throughout, such as a ratio of 1. */
export interface Reference {
	readonly value: number;
	readonly label: string;
}

export interface TimeSeriesWords {
	/** Names the reading control and says how to use it. */
	readonly reading: string;
	/** Stands for a value that was not published. */
	readonly missing: string;
	/** Says what the short strokes below stand for: periods without a value. */
	readonly gap?: string;
	/** Words for point statuses worth reading out, such as provisional. */
	readonly statuses?: Readonly<Record<string, string>>;
}

export interface TimeSeriesOptions {
	readonly frequency: Frequency;
	readonly language: Language;
	readonly words: TimeSeriesWords;
	readonly formatValue: (value: number) => string;
	/** Tick labels; without it, plain numbers with the decimals the ticks need. */
	readonly formatTick?: (value: number) => string;
	/** Printed once above the axis. */
	readonly unit?: string;
	/** Names a period where it stands for more than itself: a month of several years. */
	readonly named?: (x: number) => string;
	/** Of periods behind the last point of a line nothing is read: they have not come yet. */
	readonly openEnded?: true;
	/** Where monthly axes put their years: January unless said. */
	readonly yearStart?: 'january' | 'april';
	/** The vertical axis includes 0. */
	readonly zero?: boolean;
	/** About how many vertical ticks; 5 unless said. */
	readonly ticks?: number;
	/** First and last period index; those of the points unless said. */
	readonly xDomain?: readonly [number, number];
	readonly breaks?: readonly Break[];
	readonly marks?: readonly Mark[];
	readonly references?: readonly Reference[];
}
