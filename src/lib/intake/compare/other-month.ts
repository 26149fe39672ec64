import { periodCode, shift } from '#lib/base/period.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { Incoming } from './incoming.ts';
import type { History } from './points.ts';
import { COMPARE_RULES } from './rules.ts';

/** Small counts and ratios repeat by chance, larger ones do not. */
const LEAST_VALUE = 10;
const LEAST_COUNT = 20;
const MOST_SHARE = 0.9;
const MONTHS = 25;

/** A table whose values are those of another published month: it is that month's file. */
export function otherMonthSightings({ when, rows }: Incoming, history: History): Sighting[] {
	const [first] = rows;
	if (when.frequency !== 'month' || !first?.row.source) return [];
	const published = history.at(when);
	// What is sent again for its own month may resemble another as it did before.
	if (rows.some(({ series }) => published.has(series))) return [];
	for (let step = 1; step <= MONTHS; step++)
		for (const other of [shift(when, -step), shift(when, step)]) {
			const points = history.at(other);
			if (points.size === 0) continue;
			const pairs = rows.flatMap(({ series, values }) =>
				[...values].flatMap(([measure, now]) => {
					const then = points.get(series)?.get(measure);
					return then === undefined || now < LEAST_VALUE ? [] : [now === then];
				})
			);
			const share = pairs.filter(Boolean).length / pairs.length;
			if (pairs.length < LEAST_COUNT || share < MOST_SHARE) continue;
			const { spot } = first.row.source;
			return [
				sighting(
					COMPARE_RULES.otherMonth,
					{ ...spot, line: null },
					{
						period: periodCode(when),
						other: periodCode(other),
						count: pairs.length,
						share: Math.floor(share * 100)
					}
				)
			];
		}
	return [];
}
