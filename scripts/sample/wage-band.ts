import { minimumWage } from './minimum-wage.ts';
import { factor, stream } from './random.ts';
import type { Employment } from './years.ts';

/** Means in yen, not yet rounded; null where nobody offers or nobody asks. */
export interface Pay {
	readonly lower: number | null;
	readonly upper: number | null;
	readonly desired: number | null;
}

/** What the rows of one office are drawn from. */
export interface Cell {
	readonly month: string;
	readonly area: string;
	readonly code: string;
	readonly employment: Employment;
	/** The level of pay in the office; null where unknown. */
	readonly level: number | null;
	readonly openings: number;
	readonly applicants: number;
}

/** Few full-time contracts have less. */
const HOURS_A_MONTH = 160;

/** A mean of few openings wanders more than a mean of many. */
const wander = (people: number): number => Math.min(0.06, 0.008 + 0.07 / Math.sqrt(people));

/** The band of offered pay around the level, with the minimum wage as its floor, and what is asked for. */
export function pay({ month, area, code, employment, level, openings, applicants }: Cell): Pay {
	if (level === null) return { lower: null, upper: null, desired: null };
	const width = factor(stream(`width ${code} ${employment}`), 0.2);
	const source = stream(`pay ${month} ${area} ${code} ${employment}`);
	const offered = level * factor(source, wander(openings || 1));
	const asked = level * factor(source, wander(applicants || 1));
	// Not one opening may pay less, so their mean stays a little above.
	const hours = employment === 'part_time' ? 1 : HOURS_A_MONTH;
	const floor = minimumWage(month) * hours * (1 + 0.012 * source());
	const lower = Math.max(offered * (1 - 0.08 * width), floor);
	const upper = Math.max(offered * (1 + 0.12 * width), lower * 1.015);
	return {
		lower: openings > 0 ? lower : null,
		upper: openings > 0 ? upper : null,
		desired: applicants > 0 ? Math.max(asked * 0.955, floor) : null
	};
}

export interface Weighted {
	readonly pay: Pay;
	readonly openings: number;
	readonly applicants: number;
}

/** The mean of several cells: offers weigh by openings, wishes by applicants. */
export function meanPay(cells: readonly Weighted[]): Pay {
	const mean = (value: (pay: Pay) => number | null, people: (cell: Weighted) => number) => {
		const known = cells.flatMap((cell) => {
			const one = value(cell.pay);
			return one === null || people(cell) === 0 ? [] : [[one, people(cell)] as const];
		});
		const all = known.reduce((total, [, weight]) => total + weight, 0);
		return all > 0 ? known.reduce((total, [one, weight]) => total + one * weight, 0) / all : null;
	};
	return {
		lower: mean(
			({ lower }) => lower,
			({ openings }) => openings
		),
		upper: mean(
			({ upper }) => upper,
			({ openings }) => openings
		),
		desired: mean(
			({ desired }) => desired,
			({ applicants }) => applicants
		)
	};
}
