import type { Series } from '../series.ts';
import type { TimeSeriesOptions } from '../time-series/options.ts';

/** One small chart: a series whose name may lead somewhere. */
export interface Panel extends Series {
	readonly href?: string;
	/** A quiet line beneath the name. */
	readonly note?: string;
}

/** As of a time series; all panels share the axis of time. */
export interface SmallMultiplesOptions extends Axes {
	/** Each panel has a scale of its own, and says its lowest and highest value so; else all share one. */
	readonly ownRange?: (low: string, high: string) => string;
}

type Axes = Pick<
	TimeSeriesOptions,
	| 'frequency'
	| 'language'
	| 'words'
	| 'formatValue'
	| 'formatTick'
	| 'unit'
	| 'zero'
	| 'breaks'
	| 'references'
>;
