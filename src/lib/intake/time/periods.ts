import { group, median } from 'd3';
import { covers, parsePeriod, periodCode, type Period } from '#lib/base/period.ts';
import { cellOf } from '#lib/contract/csv.ts';
import { enumerated } from '#lib/contract/finding.ts';
import { sighting, type Sighting, type Spot } from '#lib/contract/sighting.ts';
import type { IntakeRow } from '../profile/record.ts';
import type { RealFiles } from '../published.ts';
import { TIME_RULES } from './rules.ts';

/** Older figures are added now and then; decades before the first are a slip of the era. */
const EARLY = { month: 120, year: 10 } as const;

/** Periods that have not come, or lie far from all that is published; each is told once a table. */
export function periodSightings(
	rows: readonly IntakeRow[],
	real: RealFiles,
	now: string
): Sighting[] {
	const today = now.slice(0, 10);
	const first = new Map<string, IntakeRow>();
	for (const row of rows) {
		const { file, sheet } = row.spot;
		const name = JSON.stringify([row.dataset, row.key['time_period'], file, sheet]);
		if (!first.has(name)) first.set(name, row);
	}
	const incoming = group(
		first.values(),
		(row) => row.dataset,
		(row) => parsePeriod(row.key['time_period'] ?? '')?.frequency
	);
	const told = [...first.values()].flatMap((row) => {
		const period = parsePeriod(row.key['time_period'] ?? '');
		if (!period) return [];
		const words = { period: periodCode(period), today };
		const at = { ...spotOf(row), value: periodCode(period) };
		if (startOf(period) > today) return [sighting(TIME_RULES.future, at, words)];
		if (period.frequency === 'fiscal-year' && startOf(next(period)) > today)
			return [sighting(TIME_RULES.unfinished, at, words)];
		const beside = incoming.get(row.dataset)?.get(period.frequency) ?? [];
		const indices = beside.flatMap(({ key }) => parsePeriod(key['time_period'] ?? '')?.index ?? []);
		return distance(period, row, real, indices, today);
	});
	// The years of a table follow one another: what is wrong with the first is with the others too.
	const place = ({ rule, file, sheet }: Sighting) => JSON.stringify([rule, file, sheet]);
	return [...new Map(told.toReversed().map((one) => [place(one), one])).values()].reverse();
}

/** Ten years before a day. */
const yearsBefore = (day: string): string => `${Number(day.slice(0, 4)) - 10}${day.slice(4)}`;

/** The cell that says the period; the row where none of it does. */
const spotOf = ({ keySpot, spot }: IntakeRow): Spot => keySpot?.('time_period') ?? spot;

const next = ({ frequency, index }: Period): Period => ({ frequency, index: index + 1 });

/** The first day of a period. */
function startOf({ frequency, index }: Period): string {
	if (frequency === 'month') return `${periodCode({ frequency, index })}-01`;
	return `${String(index).padStart(4, '0')}-${frequency === 'fiscal-year' ? '04' : '01'}-01`;
}

/** @param beside the periods that the same intake gives for this dataset */
function distance(
	period: Period,
	row: IntakeRow,
	real: RealFiles,
	beside: readonly number[],
	today: string
): Sighting[] {
	const known = publishedPeriods(row.dataset, period, real);
	const [first] = known;
	// With nothing to hold it against, decades ago is a slip of the era: 平成8年 for 令和8年.
	if (first === undefined && beside.length === 1 && startOf(period) < yearsBefore(today)) {
		const words = { period: periodCode(period), today };
		return [sighting(TIME_RULES.longAgo, { ...spotOf(row), value: periodCode(period) }, words)];
	}
	const last = known.at(-1);
	if (first === undefined || last === undefined || known.includes(period.index)) return [];
	const code = (index: number) => periodCode({ frequency: period.frequency, index });
	const at = { ...spotOf(row), value: code(period.index) };
	const lacking = missingAfter(known, beside).filter((index) => index < period.index);
	if (period.index > last && lacking.length > 0) {
		const missing = [
			...lacking.slice(0, NAMED).map(code),
			...(lacking.length > NAMED ? ['…'] : [])
		];
		const words = { last: code(last), missing: enumerated(missing), count: lacking.length };
		return [sighting(TIME_RULES.gap, at, words)];
	}
	const early = period.frequency === 'month' ? EARLY.month : EARLY.year;
	return first - period.index > early
		? [sighting(TIME_RULES.early, at, { first: code(first), period: code(period.index) })]
		: [];
}

/** So many of the missing periods are named. */
const NAMED = 12;

/**
 * The periods that neither are published nor come now, after the last that is published. Of a
 * dataset that comes each quarter, say, those between are none that lack.
 */
function missingAfter(known: readonly number[], beside: readonly number[]): number[] {
	const last = known.at(-1) ?? 0;
	const usual = median(known.slice(1), (one, place) => one - (known[place] ?? one)) ?? 1;
	const ends = [...new Set([last, ...beside.filter((index) => index > last)])].sort(
		(a, b) => a - b
	);
	return ends.flatMap((to, place) => {
		const from = ends[place - 1] ?? to;
		if (to - from <= usual) return [];
		return Array.from({ length: to - from - 1 }, (_, step) => from + step + 1);
	});
}

/** The published periods of a dataset that are of the same length, in their order. */
function publishedPeriods(dataset: string, { frequency }: Period, real: RealFiles): number[] {
	const files = real.of(dataset).toSorted((a, b) => (a.path < b.path ? -1 : 1));
	if (files.every((one) => one.period.frequency === frequency))
		return files.map((one) => one.period.index);
	// A file of a year holds several months: those of the first and the last tell the ends.
	const ends = [files[0], files.at(-1)].flatMap((one) => one ?? []);
	const inside = ends.flatMap((file) => {
		const csv = real.table(file.path);
		const periods = (csv?.rows ?? []).flatMap((row) =>
			csv ? (parsePeriod(cellOf(csv, row, 'time_period')) ?? []) : []
		);
		return periods.filter((one) => covers(file.period, one)).map(({ index }) => index);
	});
	const sorted = [...new Set(inside)].sort((a, b) => a - b);
	const [start, end] = [sorted[0], sorted.at(-1)];
	return start === undefined || end === undefined
		? []
		: Array.from({ length: end - start + 1 }, (_, step) => start + step);
}
