import { fiscalYearOf, period, periodCode, shift, type Period } from '#lib/base/period.ts';

/** The months from the first to the last, both included, as they stand in columns. */
export function monthsBetween(first: string, last: string): string[] {
	const months: string[] = [];
	for (let month = period(first); month.index <= period(last).index; month = shift(month, 1))
		months.push(periodCode(month));
	return months;
}

export const SAMPLE_MONTHS = monthsBetween('2023-04', '2026-10');

/** 0 for April … 11 for March. */
export const placeInYear = (month: Period): number => (month.index + 9) % 12;

/** The twelve months of a fiscal year. */
export const monthsOf = (fiscalYear: number): string[] =>
	monthsBetween(`${fiscalYear}-04`, `${fiscalYear + 1}-03`);

export const fiscalYear = (month: string): number => fiscalYearOf(period(month)).index;
