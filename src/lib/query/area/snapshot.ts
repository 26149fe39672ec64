import type { Frequency } from '#lib/base/period.ts';
import { storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import { TOTAL, UNCLASSIFIED } from '#lib/catalogue/dimension.ts';
import { dataset } from '#lib/catalogue/list.ts';
import { derive, isDerived, partsOf } from '#lib/catalogue/measure.ts';
import type { Row } from '../table.ts';
import { areaTables, balanceOrigin } from './tables.ts';

/** What is kept of a row: its stored measures, and the status that says why one is missing. */
export type Held = Row;

export interface AreaItem {
	readonly code: string;
	/** A major is the sum of its parts. */
	readonly level: 'total' | 'major' | 'middle' | 'unclassified';
	/** How many parts of a sum have no value. */
	readonly missing: number;
	readonly now: Held;
	readonly before: Held;
	/** Offered and desired wages, full-time: a band by the month, one mean by the fiscal year. */
	readonly wages: Held;
}

/** All that is known of an area at one period: what a profile prints and a comparison compares. */
export interface AreaSnapshot {
	readonly area: string;
	readonly frequency: Frequency;
	readonly period: string;
	/** The same period of the year before; null where nothing of it is known or compared. */
	readonly before: string | null;
	readonly sample: boolean;
	readonly items: readonly AreaItem[];
}

/** The snapshots of one area, the newest kind first: what its small JSON file holds. */
export type AreaBook = readonly AreaSnapshot[];

const held = (of: Dataset, row: Row | undefined): Held =>
	row
		? Object.fromEntries(
				[...storedMeasures(of), 'obs_status'].map((column) => [column, row[column] ?? null])
			)
		: {};

function levelOf(row: Row): AreaItem['level'] {
	if (row['occupation'] === TOTAL) return 'total';
	if (row['occupation'] === UNCLASSIFIED) return 'unclassified';
	return typeof row['parts_missing'] === 'number' ? 'major' : 'middle';
}

type Head = Omit<AreaSnapshot, 'items'>;

/** Rows of openings and applicants in two periods and of wages in one → a snapshot. */
export function areaSnapshot(
	head: Head,
	balance: readonly Row[],
	wages: readonly Row[]
): AreaSnapshot {
	const tables = areaTables(head.frequency);
	const [counted, paid] = [dataset(tables.balance), dataset(tables.wages)];
	const at = (period: string | null) => balance.filter((row) => row['time_period'] === period);
	const earlier = new Map(at(head.before).map((row) => [row['occupation'], row]));
	const pay = new Map(wages.map((row) => [row['occupation'], row]));
	return {
		...head,
		items: at(head.period).map((row): AreaItem => {
			const code = row['occupation'] ?? null;
			return {
				code: String(code),
				level: levelOf(row),
				missing: typeof row['parts_missing'] === 'number' ? row['parts_missing'] : 0,
				now: held(counted, row),
				before: held(counted, earlier.get(code)),
				wages: held(paid, pay.get(code))
			};
		})
	};
}

/** A measure of what is kept, stored or computed; null where a part has no value. */
export function valueOf({ measures }: Dataset, kept: Held, measure: string): number | null {
	const aggregate = measures[measure]?.aggregate;
	const stored = (id: string) => (typeof kept[id] === 'number' ? kept[id] : null);
	return aggregate && isDerived(aggregate)
		? derive(aggregate, partsOf(aggregate).map(stored))
		: stored(measure);
}

/** The row of an item as the dataset's answer would hold it; undefined where nothing is known. */
export function rowOf(
	snapshot: AreaSnapshot,
	{ code, now, before }: Pick<AreaItem, 'code' | 'now' | 'before'>,
	at: 'now' | 'before' = 'now'
): Row | undefined {
	const period = at === 'now' ? snapshot.period : snapshot.before;
	if (period === null) return undefined;
	const of = dataset(areaTables(snapshot.frequency).balance);
	const kept = at === 'now' ? now : before;
	return {
		...balanceOrigin(snapshot).where,
		time_period: period,
		occupation: code,
		...kept,
		...Object.fromEntries(Object.keys(of.measures).map((id) => [id, valueOf(of, kept, id)]))
	};
}

/** The counts of several items together, and how many of these have a value missing. */
export function together(items: readonly AreaItem[]): Pick<AreaItem, 'now' | 'before' | 'missing'> {
	const columns = [...new Set(items.flatMap(({ now }) => Object.keys(now)))].filter(
		(column) => column !== 'obs_status'
	);
	const sum = (of: 'now' | 'before', column: string): number | null => {
		const known = items.flatMap((item) => {
			const value = item[of][column];
			return typeof value === 'number' ? [value] : [];
		});
		return known.length > 0 ? known.reduce((a, b) => a + b) : null;
	};
	const sums = (of: 'now' | 'before') =>
		Object.fromEntries(columns.map((column) => [column, sum(of, column)]));
	return {
		now: sums('now'),
		before: sums('before'),
		missing: items.filter(({ now }) => columns.some((column) => now[column] === null)).length
	};
}

const isOfKind = (a: AreaSnapshot, b: AreaSnapshot): boolean =>
	a.frequency === b.frequency && a.period === b.period && a.sample === b.sample;

/** The snapshots of one kind and period that areas have in common, in their order; null where none. */
export function commonSnapshots<Books extends readonly AreaBook[]>(
	books: Books
): { readonly [Index in keyof Books]: AreaSnapshot } | null {
	const [first = [], ...others] = books;
	for (const one of first) {
		const found = others.map((book) => book.find((other) => isOfKind(other, one)));
		const all = [one, ...found].filter((snapshot) => snapshot !== undefined);
		if (all.length === books.length) return all as { [Index in keyof Books]: AreaSnapshot };
	}
	return null;
}

/**
 * The snapshots of the kind and period that most of the areas have, published before made up.
 * @returns in the order of the areas, null where an area has none of this kind
 */
export function mostCommonSnapshots(books: readonly AreaBook[]): readonly (AreaSnapshot | null)[] {
	const kinds = books
		.flat()
		.filter((one, index, all) => all.findIndex((other) => isOfKind(other, one)) === index);
	const byKind = kinds.map((kind) =>
		books.map((book) => book.find((one) => isOfKind(one, kind)) ?? null)
	);
	const counted = byKind.map((snapshots) => ({
		snapshots,
		count: snapshots.filter((one) => one !== null).length,
		sample: snapshots.some((one) => one?.sample)
	}));
	counted.sort((a, b) => b.count - a.count || Number(a.sample) - Number(b.sample));
	return counted[0]?.snapshots ?? books.map(() => null);
}
