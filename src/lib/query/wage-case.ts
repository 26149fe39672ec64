import type { PackedTable } from './table.ts';

/**
 * What a wage is held against: one occupation in one area, full-time and part-time. Made-up and
 * published values stand in tables of their own.
 */
export interface WageCase {
	readonly area: string;
	readonly occupation: string;
	/** The last months, of this area. */
	readonly months: PackedTable;
	/** Openings and applicants of the last month, of this area. */
	readonly balance: PackedTable;
	/** The last month in every area. */
	readonly areas: PackedTable;
	/** The last published fiscal year: not every job has a value in it. */
	readonly year: string;
	/** The published fiscal years of the home area and the nation. */
	readonly years: PackedTable;
	/** The last of them in the other prefectures of the home area's region. */
	readonly region: PackedTable;
}

/** Where a prerendered case lies below the site's base. */
export const wageCasePath = (area: string, occupation: string): string =>
	`data/wage-check/${area}/${occupation}.json`;

/** Machine maintenance and repair: the technicians for whom suppliers of the plants set pay. */
export const DEFAULT_OCCUPATION = '55';

/** How many months a case goes back. */
export const MONTHS_SHOWN = 24;
