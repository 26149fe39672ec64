import { fiscalYear, placeInYear } from './months.ts';
import { period } from '#lib/base/period.ts';
import { published } from './real.ts';
import { LAST_REAL_YEAR, type Employment } from './years.ts';

/** The level of pay of one kind of work in a month, in yen a month or yen an hour; null unknown. */
export type Level = (month: string, code: string, employment: Employment) => number | null;

/** The middle of a fiscal year, counted in months from April. */
const MIDDLE = 5.5;

/**
 * Draws a line through the middles of the published fiscal years, by place of reception. A month
 * of a year in which nothing was published has no level either.
 */
export function wageLevel(dataset: string, dimension: string, firstYear: number): Level {
	const years = new Map(
		Array.from({ length: LAST_REAL_YEAR - firstYear + 1 }, (_, index) => {
			const year = firstYear + index;
			return [year, published(dataset, year, [dimension, 'employment', 'basis'])];
		})
	);
	const real = (year: number, code: string, employment: Employment) => {
		const printed = years.get(year)?.([code, employment, 'reception'], 'offered_wage') ?? null;
		return printed === null || employment === 'part_time' ? printed : printed * 1000;
	};
	const yearly = (year: number, code: string, employment: Employment): number | null => {
		if (year < firstYear) return null;
		if (year <= LAST_REAL_YEAR) return real(year, code, employment);
		const last = real(LAST_REAL_YEAR, code, employment);
		const before = real(LAST_REAL_YEAR - 1, code, employment) ?? last;
		if (last === null || before === null) return last;
		return last * Math.min(1.05, Math.max(1, (last / before) ** 0.7));
	};
	return (month, code, employment) => {
		const year = fiscalYear(month);
		const own = yearly(year, code, employment);
		if (own === null) return null;
		const place = placeInYear(period(month)) - MIDDLE;
		const neighbour = yearly(year + Math.sign(place), code, employment) ?? own;
		return own + ((neighbour - own) * Math.abs(place)) / 12;
	};
}
