import { covers, parsePeriod, periodCode, type Period } from '#lib/base/period.ts';
import { cellOf } from '#lib/contract/csv.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { IntakeRow } from '../profile/record.ts';
import type { RealFiles } from '../published.ts';
import { TIME_RULES } from './rules.ts';

/** A table comes each month; two may be missed before somebody is asked. */
const GAP = 3;

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
	const told = [...first.values()].flatMap((row) => {
		const period = parsePeriod(row.key['time_period'] ?? '');
		if (!period) return [];
		const words = { period: periodCode(period), today };
		const at = { ...row.spot, value: periodCode(period) };
		if (startOf(period) > today) return [sighting(TIME_RULES.future, at, words)];
		if (period.frequency === 'fiscal-year' && startOf(next(period)) > today)
			return [sighting(TIME_RULES.unfinished, at, words)];
		return distance(period, row, real);
	});
	// The years of a table follow one another: what is wrong with the first is with the others too.
	const place = ({ rule, file, sheet }: Sighting) => JSON.stringify([rule, file, sheet]);
	return [...new Map(told.toReversed().map((one) => [place(one), one])).values()].reverse();
}

const next = ({ frequency, index }: Period): Period => ({ frequency, index: index + 1 });

/** The first day of a period. */
function startOf({ frequency, index }: Period): string {
	if (frequency === 'month') return `${periodCode({ frequency, index })}-01`;
	return `${String(index).padStart(4, '0')}-${frequency === 'fiscal-year' ? '04' : '01'}-01`;
}

function distance(period: Period, row: IntakeRow, real: RealFiles): Sighting[] {
	const known = publishedPeriods(row.dataset, period, real);
	const [first] = known;
	const last = known.at(-1);
	if (first === undefined || last === undefined || known.includes(period.index)) return [];
	const code = (index: number) => periodCode({ frequency: period.frequency, index });
	const at = { ...row.spot, value: code(period.index) };
	const usual = Math.max(...known.map((one, place) => one - (known[place - 1] ?? one)));
	if (period.index - last > Math.max(GAP, usual))
		return [sighting(TIME_RULES.gap, at, { last: code(last), period: code(period.index) })];
	const early = period.frequency === 'month' ? EARLY.month : EARLY.year;
	return first - period.index > early
		? [sighting(TIME_RULES.early, at, { first: code(first), period: code(period.index) })]
		: [];
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
