import { period, periodCode, yearBefore } from '#lib/base/period.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { Row } from '#lib/query/table.ts';
import type { Origin } from '../origin.ts';
import { numberIn, textIn } from '../scene.ts';

/** A value and the month for which it is the newest one known. */
export interface Known {
	readonly value: number;
	readonly period: string;
	/** How sure the source is; empty where it does not say. */
	readonly reliability: string;
	readonly origin: Origin;
}

/** What is known of a month: everything but the month itself may be missing. */
export interface MonthFacts {
	readonly period: string;
	readonly ratio: Known | null;
	/** As published with the ratio. */
	readonly change: number | null;
	readonly yearBefore: Known | null;
	readonly nation: Known | null;
	readonly kyushu: Known | null;
	readonly openings: Known | null;
	readonly applicants: Known | null;
	/** Not seasonally adjusted, as everything below. */
	readonly newOpenings: Known | null;
	readonly newOpeningsYear: Known | null;
	readonly newApplications: Known | null;
}

const REGION = 'KYU';

/** The newest month for which the ratio of the home area is known; null where there is none. */
export function monthFacts(rows: readonly Row[]): MonthFacts | null {
	const known = (area: string, adjustment: string, measure: string, at?: string): Known | null => {
		const found = rows
			.filter(
				(row) =>
					row['ref_area'] === area &&
					row['adjustment'] === adjustment &&
					numberIn(row, measure) !== null &&
					(at === undefined || row['time_period'] === at)
			)
			.sort((a, b) => (textIn(a, 'time_period') < textIn(b, 'time_period') ? 1 : -1))[0];
		const value = numberIn(found, measure);
		return !found || value === null
			? null
			: {
					value,
					period: textIn(found, 'time_period'),
					reliability: textIn(found, 'reliability'),
					origin: {
						dataset: 'headline',
						measure,
						where: { time_period: textIn(found, 'time_period'), ref_area: area, adjustment }
					}
				};
	};
	const { area, nation } = SITE;
	const ratio = known(area, 'sa', 'active_ratio');
	if (!ratio) return null;
	const at = ratio.period;
	return {
		period: at,
		ratio,
		change: known(area, 'sa', 'active_ratio_change', at)?.value ?? null,
		yearBefore: known(area, 'sa', 'active_ratio', periodCode(yearBefore(period(at)))),
		nation: known(nation, 'sa', 'active_ratio'),
		kyushu: known(REGION, 'sa', 'active_ratio'),
		openings: known(area, 'sa', 'active_openings'),
		applicants: known(area, 'sa', 'active_applicants'),
		newOpenings: known(area, 'nsa', 'new_openings'),
		newOpeningsYear: known(area, 'nsa', 'new_openings_change'),
		newApplications: known(area, 'nsa', 'new_applications')
	};
}
