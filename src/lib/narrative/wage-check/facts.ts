import { dataset } from '#lib/catalogue/list.ts';
import { unpack, type Row } from '#lib/query/table.ts';
import type { WageCase } from '#lib/query/wage-case.ts';
import type { Origin } from '../origin.ts';
import { numberIn } from '../scene.ts';

/** What is known of one job in one area in the last month; null where not published. */
export interface WageFacts {
	readonly lower: number | null;
	readonly upper: number | null;
	readonly desired: number | null;
	/** Desired less lower mean. */
	readonly gap: number | null;
	readonly openings: number | null;
	readonly applicants: number | null;
}

/** Which job in which area and month the facts are of. */
export interface WageAt {
	readonly month: string;
	readonly employment: WageEmployment;
	readonly area: string;
	readonly occupation: string;
}

const MEASURES = {
	lower: ['occupation-wages-monthly', 'offered_wage_lower'],
	upper: ['occupation-wages-monthly', 'offered_wage_upper'],
	desired: ['occupation-wages-monthly', 'desired_wage'],
	openings: ['occupation-balance-monthly', 'active_openings'],
	applicants: ['occupation-balance-monthly', 'active_applicants']
} as const;

/** Where a fact stands. */
export function factOrigin(
	id: keyof typeof MEASURES,
	{ month, employment, area, occupation }: WageAt
): Origin {
	const [dataset, measure] = MEASURES[id];
	return {
		dataset,
		measure,
		where: { time_period: month, ref_area: area, occupation, employment }
	};
}

export type WageEmployment = 'full_time' | 'part_time';

export const WAGE_EMPLOYMENTS: readonly WageEmployment[] = ['full_time', 'part_time'];

export function wageFacts(
	{ area, areas, balance }: WageCase,
	employment: WageEmployment
): WageFacts {
	const find = (rows: readonly Row[]) =>
		rows.find((row) => row['ref_area'] === area && row['employment'] === employment);
	const wages = find(unpack(dataset('occupation-wages-monthly'), areas));
	const counts = find(unpack(dataset('occupation-balance-monthly'), balance));
	const [lower, upper, desired] = ['offered_wage_lower', 'offered_wage_upper', 'desired_wage'].map(
		(measure) => numberIn(wages, measure)
	) as [number | null, number | null, number | null];
	return {
		lower,
		upper,
		desired,
		gap: lower === null || desired === null ? null : desired - lower,
		openings: numberIn(counts, 'active_openings'),
		applicants: numberIn(counts, 'active_applicants')
	};
}
