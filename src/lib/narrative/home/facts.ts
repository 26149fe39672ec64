import { period, periodCode, shift, yearBefore } from '#lib/base/period.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { Row } from '#lib/query/table.ts';
import { numberIn, textIn } from '../scene.ts';

/** A value of the month spoken of; of the month before where that of the month is not yet there. */
export interface Known {
	readonly value: number;
	readonly period: string;
	readonly measure: string;
	readonly row: Row;
}

/** What is known of a month: everything but its ratio may be missing. */
export interface MonthFacts {
	readonly period: string;
	readonly ratio: Known;
	/** As published with the ratio. */
	readonly change: Known | null;
	readonly yearBefore: Known | null;
	/** The wider areas in the very same month, the nation first. */
	readonly others: readonly Known[];
	readonly openings: Known | null;
	readonly applicants: Known | null;
	/** Not seasonally adjusted, as everything below. */
	readonly newOpenings: Known | null;
	/** Of the same month as `newOpenings`. */
	readonly newOpeningsYear: Known | null;
	readonly newApplications: Known | null;
}

const REGION = 'KYU';

/** The newest month for which the ratio of the home area is known; null where there is none. */
export function monthFacts(rows: readonly Row[]): MonthFacts | null {
	const { area, nation } = SITE;
	const at = (ref_area: string, adjustment: string, measure: string, month: string) => {
		const row = rows.find(
			(one) =>
				one['ref_area'] === ref_area &&
				one['adjustment'] === adjustment &&
				one['time_period'] === month
		);
		const value = numberIn(row, measure);
		return row && value !== null ? { value, period: month, measure, row } : null;
	};
	const months = [...new Set(rows.map((row) => textIn(row, 'time_period')))].sort();
	const month = months.findLast((one) => at(area, 'sa', 'active_ratio', one));
	const ratio = month === undefined ? null : at(area, 'sa', 'active_ratio', month);
	if (month === undefined || !ratio) return null;
	const before = periodCode(shift(period(month), -1));
	/** Not every figure comes out with the ratio: the month before is the oldest that is told. */
	const newest = (adjustment: string, measure: string): Known | null =>
		at(area, adjustment, measure, month) ?? at(area, adjustment, measure, before);
	const newOpenings = newest('nsa', 'new_openings');
	return {
		period: month,
		ratio,
		change: at(area, 'sa', 'active_ratio_change', month),
		yearBefore: at(area, 'sa', 'active_ratio', periodCode(yearBefore(period(month)))),
		others: [nation, REGION].flatMap((one) => at(one, 'sa', 'active_ratio', month) ?? []),
		openings: newest('sa', 'active_openings'),
		applicants: newest('sa', 'active_applicants'),
		newOpenings,
		newOpeningsYear: newOpenings && at(area, 'nsa', 'new_openings_change', newOpenings.period),
		newApplications: newest('nsa', 'new_applications')
	};
}
