import { period } from '#lib/base/period.ts';
import type { Series } from '#lib/charts/series.ts';
import type { TimeSeriesOptions } from '#lib/charts/time-series/options.ts';

export const month = (text: string): number => period(text).index;

/** A series of neighbouring periods from `start`; null is a period not published. */
export const series = (
	start: number,
	values: readonly (number | null)[],
	more: Partial<Series> = {}
): Series => ({
	id: 'home',
	name: '見本県',
	emphasis: 'main',
	scope: 'active_ratio, seasonally adjusted',
	points: values.map((y, index) => ({ x: start + index, y })),
	...more
});

export const options: TimeSeriesOptions = {
	frequency: 'month',
	language: 'ja',
	formatValue: (value) => value.toFixed(2),
	words: { reading: '月を選ぶ', missing: '値なし', statuses: { P: '速報' } }
};
