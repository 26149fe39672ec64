import { TOTAL, UNCLASSIFIED } from '#lib/catalogue/dimension.ts';
import { OCCUPATIONS } from './occupations.ts';
import { published, type Figures } from './real.ts';

export const EMPLOYMENTS = ['full_time', 'part_time'] as const;
export type Employment = (typeof EMPLOYMENTS)[number];

export const MEASURES = [
	'active_openings',
	'active_applicants',
	'new_openings',
	'new_applications'
] as const;
export type Measure = (typeof MEASURES)[number];

export const REAL_YEARS = [2023, 2024, 2025] as const;
export const LAST_REAL_YEAR = 2025;

const figures = new Map<number, Figures>(
	REAL_YEARS.map((year) => [
		year,
		published('occupation-balance', year, ['occupation', 'employment'])
	])
);

const realYear = (year: number): number => Math.min(year, LAST_REAL_YEAR);

/** What was published; the year after the last real one is as silent as that one. */
export const isPublished = (year: number, row: readonly string[], measure: Measure): boolean =>
	figures.get(realYear(year))?.(row, measure) != null;

function real(year: number, occupation: string, employment: Employment, measure: Measure): number {
	const figure = (code: string) => figures.get(year)?.([code, employment], measure) ?? 0;
	if (occupation !== UNCLASSIFIED) return figure(occupation);
	// New applicants without an occupation are not printed, only what the total has too many.
	return OCCUPATIONS.reduce((rest, code) => rest - figure(code), figure(TOTAL));
}

/** The change from the year before the last real one, halved, and weak where there are few people. */
function continued(last: number, before: number): number {
	const trend = Math.sqrt((last + 30) / (before + 30));
	return Math.round(last * Math.min(1.15, Math.max(0.87, trend)));
}

/** The sum of a fiscal year's twelve months: the published one, or a mild continuation. */
export function yearSum(
	year: number,
	occupation: string,
	employment: Employment,
	measure: Measure
): number {
	if (year <= LAST_REAL_YEAR) return real(year, occupation, employment, measure);
	const [last, before] = [LAST_REAL_YEAR, LAST_REAL_YEAR - 1].map((one) =>
		real(one, occupation, employment, measure)
	);
	return continued(last ?? 0, before ?? 0);
}
