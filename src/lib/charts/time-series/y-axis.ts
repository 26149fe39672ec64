import { extent, precisionFixed, scaleLinear, tickStep } from 'd3';
import { formatNumber } from '#lib/base/number.ts';
import { position } from '../position.ts';
import type { TimeSeriesOptions } from './options.ts';

export interface YTick {
	readonly y: number;
	readonly value: number;
	readonly label: string;
}

export interface YAxis {
	/** Value → per cent from the top. */
	readonly scale: (value: number) => number;
	readonly ticks: readonly YTick[];
}

/** A nice axis that holds all `values`; no ticks where there are none. */
export function yAxis(
	values: readonly number[],
	options: Pick<TimeSeriesOptions, 'zero' | 'ticks' | 'formatTick' | 'language'>
): YAxis {
	const [low, high] = extent(options.zero && values.length > 0 ? [0, ...values] : values);
	if (low === undefined) return { scale: () => 50, ticks: [] };
	const count = options.ticks ?? 5;
	const room = low === high ? Math.abs(low) * 0.1 || 1 : (high - low) * 0.04;
	const domain = [low === 0 ? 0 : low - room, high === 0 && low < 0 ? 0 : high + room];
	const scale = scaleLinear(domain, [100, 0]).nice(count);
	const [start = 0, end = 1] = scale.domain();
	const decimals = precisionFixed(tickStep(start, end, count));
	const label =
		options.formatTick ?? ((value: number) => formatNumber(value, options.language, decimals));
	return {
		scale: (value) => position(scale(value)),
		ticks: scale.ticks(count).map((value) => ({
			y: position(scale(value)),
			value,
			label: label(value)
		}))
	};
}
