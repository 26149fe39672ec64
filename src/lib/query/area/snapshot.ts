import { TOTAL, UNCLASSIFIED } from '#lib/catalogue/dimension.ts';
import type { Frequency } from '#lib/base/period.ts';
import type { Row } from '../table.ts';

/** What is counted of an occupation in one area and period; null where not published. */
export interface Counts {
	readonly openings: number | null;
	readonly applicants: number | null;
	readonly newOpenings: number | null;
	readonly newApplications: number | null;
}

/** Offered and desired wages, full-time: a band by the month, one mean by the fiscal year. */
export interface Wages {
	readonly lower: number | null;
	readonly upper: number | null;
	readonly desired: number | null;
	readonly offered: number | null;
}

export interface AreaItem {
	readonly code: string;
	/** A major is the sum of its parts. */
	readonly level: 'total' | 'major' | 'middle' | 'unclassified';
	/** How many parts of a sum were not published in full. */
	readonly missing: number;
	readonly now: Counts;
	readonly before: Counts;
	readonly wages: Wages;
}

/** All that is known of an area at one period: what a profile prints and a comparison compares. */
export interface AreaSnapshot {
	readonly area: string;
	readonly frequency: Frequency;
	readonly period: string;
	/** The same period of the year before; null where nothing of it was published. */
	readonly before: string | null;
	readonly sample: boolean;
	readonly items: readonly AreaItem[];
}

/** The snapshots of one area, the newest kind first: what its small JSON file holds. */
export type AreaBook = readonly AreaSnapshot[];

const value = (row: Row | undefined, column: string): number | null => {
	const cell = row?.[column];
	return typeof cell === 'number' ? cell : null;
};

const counts = (row: Row | undefined): Counts => ({
	openings: value(row, 'active_openings'),
	applicants: value(row, 'active_applicants'),
	newOpenings: value(row, 'new_openings'),
	newApplications: value(row, 'new_applications')
});

function levelOf(row: Row): AreaItem['level'] {
	if (row['occupation'] === TOTAL) return 'total';
	if (row['occupation'] === UNCLASSIFIED) return 'unclassified';
	return value(row, 'parts_missing') === null ? 'middle' : 'major';
}

type Head = Omit<AreaSnapshot, 'items'>;

/** Rows of openings and applicants in two periods and of wages in one → a snapshot. */
export function areaSnapshot(
	head: Head,
	balance: readonly Row[],
	wages: readonly Row[]
): AreaSnapshot {
	const at = (period: string | null) => balance.filter((row) => row['time_period'] === period);
	const earlier = new Map(at(head.before).map((row) => [row['occupation'], row]));
	const paid = new Map(wages.map((row) => [row['occupation'], row]));
	return {
		...head,
		items: at(head.period).map((row): AreaItem => {
			const wage = paid.get(row['occupation'] ?? null);
			return {
				code: String(row['occupation']),
				level: levelOf(row),
				missing: value(row, 'parts_missing') ?? 0,
				now: counts(row),
				before: counts(earlier.get(row['occupation'] ?? null)),
				wages: {
					lower: value(wage, 'offered_wage_lower'),
					upper: value(wage, 'offered_wage_upper'),
					desired: value(wage, 'desired_wage'),
					offered: value(wage, 'offered_wage')
				}
			};
		})
	};
}

/** Null where a part is not published, or the denominator is 0. */
export const ratio = (numerator: number | null, denominator: number | null): number | null =>
	numerator === null || denominator === null || denominator === 0 ? null : numerator / denominator;

export const activeRatio = ({ openings, applicants }: Counts): number | null =>
	ratio(openings, applicants);

export const newRatio = ({ newOpenings, newApplications }: Counts): number | null =>
	ratio(newOpenings, newApplications);

/** The counts of several items together, and how many of these were not published in full. */
export function together(items: readonly AreaItem[]): { now: Counts; missing: number } {
	const sum = (of: keyof Counts): number | null => {
		const known = items.flatMap(({ now }) => now[of] ?? []);
		return known.length > 0 ? known.reduce((a, b) => a + b) : null;
	};
	return {
		now: {
			openings: sum('openings'),
			applicants: sum('applicants'),
			newOpenings: sum('newOpenings'),
			newApplications: sum('newApplications')
		},
		missing: items.filter(({ now }) => Object.values(now).some((one) => one === null)).length
	};
}

/** The two snapshots of one kind and period that two areas have in common; null where none. */
export function commonSnapshots(
	a: AreaBook,
	b: AreaBook
): readonly [AreaSnapshot, AreaSnapshot] | null {
	for (const one of a) {
		const other = b.find(
			({ frequency, period, sample }) =>
				frequency === one.frequency && period === one.period && sample === one.sample
		);
		if (other) return [one, other];
	}
	return null;
}
