import type { Frequency } from '#lib/base/period.ts';
import { TOTAL } from '#lib/catalogue/dimension.ts';
import { dataset } from '#lib/catalogue/list.ts';
import type { AreaSnapshot } from './snapshot.ts';

/** The datasets of which the snapshots of a frequency are made. */
export const areaTables = (frequency: Frequency) =>
	frequency === 'month'
		? ({ balance: 'occupation-balance-monthly', wages: 'occupation-wages-monthly' } as const)
		: ({ balance: 'occupation-balance', wages: 'occupation-wages' } as const);

/** The measures of the wages of a snapshot. */
export const WAGE_MEASURES = {
	lower: 'offered_wage_lower',
	upper: 'offered_wage_upper',
	desired: 'desired_wage',
	offered: 'offered_wage'
} as const;

type At = Pick<AreaSnapshot, 'area' | 'frequency' | 'period'>;

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

/** Where the full-time wages of an area stand, by occupation. */
export function wageOrigin({ area, frequency, period }: At, id: keyof typeof WAGE_MEASURES) {
	const { wages } = areaTables(frequency);
	return {
		dataset: wages,
		measure: WAGE_MEASURES[id],
		where: {
			time_period: period,
			ref_area: area,
			employment: 'full_time',
			...(dataset(wages).dimensions.includes('basis') && { basis: 'reception' })
		},
		across: 'occupation' as const
	};
}
