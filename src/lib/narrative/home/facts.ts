import { period, periodCode, shift, yearBefore } from '#lib/base/period.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { Row } from '#lib/query/table.ts';
import { numberIn, textIn } from '../scene.ts';

/** A value, and where it stands. */
export interface Known {
	readonly value: number;
	readonly period: string;
	readonly measure: string;
	readonly row: Row;
}

/** What is known of a month in the newest edition of the ratios: everything but the ratio may be missing. */
export interface MonthFacts {
	readonly period: string;
	readonly ratio: Known;
	readonly monthBefore: Known | null;
	readonly yearBefore: Known | null;
	/** The nation in the very same month. */
	readonly nation: Known | null;
	readonly newRatio: Known | null;
}

/** The first-published counts of the newest month that has any: each may be missing. */
export interface CountFacts {
	readonly period: string;
	readonly openings: Known | null;
	readonly applicants: Known | null;
	/** Not seasonally adjusted, as everything below. */
	readonly newOpenings: Known | null;
	readonly newOpeningsYear: Known | null;
	readonly newApplications: Known | null;
}

type Find = (ref_area: string, adjustment: string, measure: string, month: string) => Known | null;

const finder =
	(rows: readonly Row[]): Find =>
	(ref_area, adjustment, measure, month) => {
		const row = rows.find(
			(one) =>
				one['ref_area'] === ref_area &&
				one['adjustment'] === adjustment &&
				one['time_period'] === month
		);
		const value = numberIn(row, measure);
		return row && value !== null ? { value, period: month, measure, row } : null;
	};

const monthsOf = (rows: readonly Row[]): string[] =>
	[...new Set(rows.map((row) => textIn(row, 'time_period')))].sort();

/** The newest month for which the ratio of the home area is known; null where there is none. */
export function monthFacts(rows: readonly Row[]): MonthFacts | null {
	const { area, nation } = SITE;
	const at = finder(rows);
	const ratioAt = (ref_area: string, month: string) => at(ref_area, 'sa', 'active_ratio', month);
	const month = monthsOf(rows).findLast((one) => ratioAt(area, one));
	const ratio = month === undefined ? null : ratioAt(area, month);
	if (month === undefined || !ratio) return null;
	return {
		period: month,
		ratio,
		monthBefore: ratioAt(area, periodCode(shift(period(month), -1))),
		yearBefore: ratioAt(area, periodCode(yearBefore(period(month)))),
		nation: ratioAt(nation, month),
		newRatio: at(area, 'sa', 'new_ratio', month)
	};
}

/** The newest month with a count of the home area; null where there is none. */
export function countFacts(rows: readonly Row[]): CountFacts | null {
	const at = finder(rows);
	const of = (adjustment: string, measure: string, month: string) =>
		at(SITE.area, adjustment, measure, month);
	const month = monthsOf(rows).findLast(
		(one) => of('sa', 'active_openings', one) ?? of('nsa', 'new_openings', one)
	);
	if (month === undefined) return null;
	return {
		period: month,
		openings: of('sa', 'active_openings', month),
		applicants: of('sa', 'active_applicants', month),
		newOpenings: of('nsa', 'new_openings', month),
		newOpeningsYear: of('nsa', 'new_openings_change', month),
		newApplications: of('nsa', 'new_applications', month)
	};
}
