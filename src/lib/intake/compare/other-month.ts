import { periodCode, shift, type Period } from '#lib/base/period.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { Incoming } from './incoming.ts';
import type { History, Points } from './points.ts';
import { COMPARE_RULES } from './rules.ts';

/** Small counts and ratios repeat by chance, larger ones do not. */
const LEAST_VALUE = 10;
const LEAST_COUNT = 20;
const MOST_SHARE = 0.9;
const MONTHS = 25;

/**
 * A table whose values are those of another month: it is that month's file.
 * @param beside what the files of the same intake give for other months
 */
export function otherMonthSightings(
	{ when, rows }: Incoming,
	history: History,
	beside: readonly Incoming[]
): Sighting[] {
	const [first] = rows;
	if (when.frequency !== 'month' || !first?.row.source) return [];
	const { source } = first.row;
	// What is sent again for its own month may resemble another as it did before.
	const own = shareOf(rows, history.at(when));
	for (let step = 1; step <= MONTHS; step++)
		for (const other of [shift(when, -step), shift(when, step)]) {
			const found = [history.at(other), pointsOf(other, beside)]
				.filter(({ size }) => size > 0)
				.map((points) => shareOf(rows, points))
				.find(({ count, share }) => count >= LEAST_COUNT && share >= MOST_SHARE);
			if (!found || (own.count >= LEAST_COUNT && own.share >= found.share)) continue;
			const words = {
				period: periodCode(when),
				other: periodCode(other),
				count: found.count,
				share: Math.floor(found.share * 100)
			};
			return [sighting(COMPARE_RULES.otherMonth, { ...source.spot, line: null }, words)];
		}
	return [];
}

const pointsOf = (when: Period, beside: readonly Incoming[]): Points =>
	new Map(
		beside
			.filter((one) => one.when.index === when.index)
			.flatMap(({ rows }) => rows.map(({ series, values }) => [series, values] as const))
	);

/** How many values are as large as to tell something, and the share of them that are equal. */
function shareOf(rows: Incoming['rows'], points: Points): { count: number; share: number } {
	let count = 0;
	let equal = 0;
	for (const { series, values } of points.size > 0 ? rows : []) {
		const then = points.get(series);
		if (!then) continue;
		for (const [measure, now] of values) {
			const before = then.get(measure);
			if (before === undefined || now < LEAST_VALUE) continue;
			count += 1;
			if (now === before) equal += 1;
		}
	}
	return { count, share: equal / Math.max(count, 1) };
}
