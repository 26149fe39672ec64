import { occupationBalanceMonthly } from '#lib/catalogue/datasets/occupation-balance-monthly.ts';
import { TOTAL, UNCLASSIFIED } from '#lib/catalogue/dimension.ts';
import { flowOfYear } from './counts.ts';
import { fiscalYear, SAMPLE_MONTHS } from './months.ts';
import { HOME, OFFICES } from './offices.ts';
import { OCCUPATIONS } from './occupations.ts';
import { EMPLOYMENTS, isPublished, MEASURES, type Employment, type Measure } from './years.ts';

/** How many, whether it is printed or not: summed over offices, occupations and employments. */
export type Balance = (
	month: string,
	area: string,
	occupation: string,
	employment: string,
	measure: Measure
) => number;

/** Draws every month of every office; the totals are nothing but sums of these. */
export function drawBalance(): Balance {
	const sums = new Map<string, number>();
	const add = (key: string, value: number) => sums.set(key, (sums.get(key) ?? 0) + value);
	const years = [...new Set(SAMPLE_MONTHS.map(fiscalYear))];
	const record = (year: number, occupation: string, employment: Employment) => {
		for (const flow of ['openings', 'applicants'] as const)
			for (const [measure, cells] of Object.entries(flowOfYear(flow, year, occupation, employment)))
				for (const [cell, value] of cells) {
					const [office, month] = cell.split(' ');
					for (const area of [office, HOME])
						for (const code of [occupation, TOTAL])
							for (const kind of [employment, 'regular'])
								add([month, area, code, kind, measure].join(' '), value);
				}
	};
	for (const year of years)
		for (const occupation of [...OCCUPATIONS, UNCLASSIFIED])
			for (const employment of EMPLOYMENTS) record(year, occupation, employment);
	return (...key) => sums.get(key.join(' ')) ?? 0;
}

/** The rows of one month, in the column order of the declaration; empty where nothing is published. */
export function balanceRows(balance: Balance, month: string): (string | number | null)[][] {
	const year = fiscalYear(month);
	const cells = (area: string, occupation: string, employment: string) =>
		MEASURES.map((measure) =>
			isPublished(year, [occupation, employment], measure)
				? balance(month, area, occupation, employment, measure)
				: null
		);
	return [HOME, ...OFFICES].flatMap((area) =>
		[TOTAL, ...OCCUPATIONS, UNCLASSIFIED].flatMap((occupation) =>
			(occupationBalanceMonthly.codes.employment ?? []).map((employment) => {
				const values = cells(area, occupation, employment);
				return [month, area, occupation, employment, ...values, values.includes(null) ? 'O' : 'A'];
			})
		)
	);
}
