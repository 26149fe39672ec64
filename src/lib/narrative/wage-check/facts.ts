import { dataset } from '#lib/catalogue/list.ts';
import { unpack, type Row } from '#lib/query/table.ts';
import type { WageCase } from '#lib/query/wage-case.ts';
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
