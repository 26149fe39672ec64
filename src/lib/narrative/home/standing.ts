import { roundHalfUp } from '#lib/base/number.ts';
import { period, periodCode, shift } from '#lib/base/period.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { Row } from '#lib/query/table.ts';
import { numberIn, textIn } from '../scene.ts';
import type { Known } from './facts.ts';

/** The place of a value among areas in its month, the highest first; those that share a place share its number. */
export interface Standing {
	/** The region or the nation whose areas are compared. */
	readonly among: string;
	readonly areas: readonly string[];
	readonly rank: number;
	readonly isShared: boolean;
	readonly compared: number;
	/** The first month of the run of months, without a gap, that all have this place; null where only this one has. */
	readonly since: string | null;
	/** Its place in the month before, where that was another. */
	readonly before: number | null;
}

interface Place {
	readonly rank: number;
	readonly isShared: boolean;
	readonly compared: number;
}

/**
 * @param rows all months of one series: one adjustment, one row an area and month
 * @param decimals as printed: what prints alike shares a place
 */
export function standing(
	rows: readonly Row[],
	{ measure, period: at }: Known,
	{ among, areas }: Pick<Standing, 'among' | 'areas'>,
	decimals: number
): Standing | null {
	const months = placesByMonth(rows, measure, areas, decimals);
	const now = months.get(at);
	if (!now) return null;
	let first = at;
	for (
		let month = monthBefore(at);
		months.get(month)?.rank === now.rank;
		month = monthBefore(month)
	)
		first = month;
	const before = months.get(monthBefore(at))?.rank ?? null;
	return {
		among,
		areas,
		...now,
		since: first === at ? null : first,
		before: before === now.rank ? null : before
	};
}

const monthBefore = (month: string): string => periodCode(shift(period(month), -1));

function placesByMonth(
	rows: readonly Row[],
	measure: string,
	areas: readonly string[],
	decimals: number
): ReadonlyMap<string, Place> {
	const values = new Map<string, Map<string, number>>();
	for (const row of rows) {
		const [area, month] = [textIn(row, 'ref_area'), textIn(row, 'time_period')];
		const value = numberIn(row, measure);
		if (value === null || !areas.includes(area)) continue;
		const of = values.get(month) ?? new Map<string, number>();
		values.set(month, of.set(area, roundHalfUp(value, decimals)));
	}
	return new Map(
		[...values].flatMap(([month, of]) => {
			const own = of.get(SITE.area);
			if (own === undefined) return [];
			const all = [...of.values()];
			const place: Place = {
				rank: all.filter((value) => value > own).length + 1,
				isShared: all.filter((value) => value === own).length > 1,
				compared: all.length
			};
			return [[month, place] as const];
		})
	);
}
