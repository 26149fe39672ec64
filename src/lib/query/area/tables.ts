import type { Frequency } from '#lib/base/period.ts';
import { TOTAL } from '#lib/catalogue/dimension.ts';
import { dataset } from '#lib/catalogue/list.ts';

/** The datasets of which the snapshots of a frequency are made. */
export const areaTables = (frequency: Frequency) =>
	frequency === 'month'
		? ({ balance: 'occupation-balance-monthly', wages: 'occupation-wages-monthly' } as const)
		: ({ balance: 'occupation-balance', wages: 'occupation-wages' } as const);

/** What is told of an area in the order of its table: of a year a stock is the mean of its months. */
export const factsOf = (frequency: Frequency): readonly string[] => [
	...activeFactsOf(frequency),
	'new_ratio',
	'new_openings',
	'new_applications'
];

/** The ratio and the two counts of which it is made, which every table of occupations has. */
export const activeFactsOf = (frequency: Frequency): readonly [string, string, string] =>
	frequency === 'month'
		? ['active_ratio', 'active_openings', 'active_applicants']
		: ['active_ratio', 'active_openings_mean', 'active_applicants_mean'];

/** The full-time wages of a frequency: a band with the desired wage, or one mean. */
export const wagesOf = (frequency: Frequency): readonly string[] =>
	frequency === 'month'
		? ['offered_wage_lower', 'offered_wage_upper', 'desired_wage']
		: ['offered_wage'];

/** An area at a period. */
interface At {
	readonly area: string;
	readonly frequency: Frequency;
	readonly period: string;
}

/** Where the counts of an area stand: of all occupations together unless one is said. */
export const balanceOrigin = ({ area, frequency, period }: At, occupation?: typeof TOTAL) => ({
	dataset: areaTables(frequency).balance,
	where: {
		time_period: period,
		ref_area: area,
		employment: 'regular',
		...(occupation && { occupation })
	}
});

/** Where the full-time wages of an area stand. */
export function wagePlace({ area, frequency, period }: At) {
	const { wages } = areaTables(frequency);
	return {
		dataset: wages,
		where: {
			time_period: period,
			ref_area: area,
			employment: 'full_time',
			...(dataset(wages).dimensions.includes('basis') && { basis: 'reception' })
		}
	};
}

/** One of them, by occupation. */
export const wageOrigin = (at: At, measure: string) => ({
	...wagePlace(at),
	measure,
	across: 'occupation' as const
});
