import { periodLabel } from '#lib/base/period.ts';
import type { TimeSeriesOptions } from './options.ts';

/** What the chart calls the period index `x`. */
export const nameOf = (
	x: number,
	{ frequency, language, named }: Pick<TimeSeriesOptions, 'frequency' | 'language' | 'named'>
): string => named?.(x) ?? periodLabel({ frequency, index: x }, language);
