import type { Label } from '#lib/base/language.ts';
import type { DimensionId } from './dimension.ts';
import type { GroupingId } from './grouping.ts';
import type { KindId } from './kind.ts';

/**
 * Who answers when a reader chooses another value of a dimension:
 * `path` another prerendered page, `page` the rows already in it, `file` a small prerendered
 * JSON where nothing else differs from the default, `rows` a loop over the dataset's rows.
 */
export type Answer = 'path' | 'page' | 'file' | 'rows';

export interface Choice {
	/** A code, or `latest` for the newest time period with data. */
	readonly default: string;
	readonly answer: Answer;
	/** The values offered, where these are fewer than the dataset holds. */
	readonly values?: readonly string[];
	/** A second value that is asked for with the chosen one, to compare with. */
	readonly beside?: string;
}

/** The measures of a scatter: where a bubble stands, its area, and what its dumbbell is sorted by. */
export interface ScatterAxes<M extends string = string> {
	readonly x: M;
	readonly y: M;
	readonly area: M;
	/** `area` less `x`. */
	readonly gap: M;
}

/** A count in another dataset that says on how many cases a value rests. */
export interface RestsOn {
	readonly dataset: string;
	readonly measure: string;
	/** A value on fewer is drawn hatched, and is not compared. */
	readonly threshold: number;
}

/** One declared picture (図) of a dataset. */
export interface Figure<D extends DimensionId = DimensionId, M extends string = string> {
	readonly id: string;
	readonly kind: KindId;
	/** What is drawn; the frame adds unit, period, area and scope. */
	readonly title: Label;
	/** Its title for the area that stands beside all others: that is held against nothing. */
	readonly alone?: Label;
	/** The dimension whose values are the marks; `time_period` in a series. */
	readonly across: D;
	/** The codes of `across` that are drawn, where these are fewer than the dataset holds. */
	readonly items?: readonly string[];
	/** What these items have in common, for the title. */
	readonly part?: Label;
	/** Declared groups take the place of a dimension's codes, each computed as the sum of its members. */
	readonly grouping?: GroupingId;
	/** In the order of the table; the first is drawn (a band draws the first three). */
	readonly measures: readonly M[];
	/** Of a scatter, which is drawn in two forms: bubbles by two measures, or the gap of two as a dumbbell. */
	readonly axes?: ScatterAxes<M>;
	/** Of these the reader may choose the one that is drawn. */
	readonly drawn?: readonly M[];
	/** How every other dimension is decided. */
	readonly choices: Readonly<Partial<Record<D, Choice>>>;
	/** A series draws one line, and dots one mark, for each value of this dimension; or a line for each measure. */
	readonly lines?: D | 'measures';
	/**
	 * A series of months that are not seasonally adjusted, or that a reader may choose so: years can
	 * be laid over one another, the same months of each above each other.
	 */
	readonly seasonal?: true;
	/** Its items are those that were found, not all there are: sentences say so of the set. */
	readonly found?: true;
	/** The first period shown at first; the reader may widen it. */
	readonly from?: string;
	/** The item exists in some editions of a classification only: other periods are not drawn. */
	readonly periods?: 'of-item';
	/** In a ranking of ratios: the measure that is the base, and the base below which a bar is hatched. */
	readonly base?: { readonly measure: M; readonly threshold: number };
	/** In a ranking of means: what they are means of. A value without a count is taken to rest on few. */
	readonly restsOn?: RestsOn;
	/** Draw the same period of the year before as a tick, and offer the change since then. */
	readonly comparison?: 'year-before';
	/** Where each item has a page: its address below the language, before the item's code. */
	readonly itemPage?: string;
	/** The series figure that shows one item of this ranking over time. */
	readonly drill?: string;
	/** In a heatmap: where the tones of each measure change, ascending; the second cut is its middle. */
	readonly steps?: Readonly<Partial<Record<M, readonly number[]>>>;
	/** A value with a meaning of its own, drawn as a line (1.00倍). */
	readonly reference?: number;
}
