import { fiscalYearOf, period, periodCode } from '#lib/base/period.ts';
import { cellOf, parseCsv, type Csv, type CsvRow } from '#lib/contract/csv.ts';
import type { PeriodRows } from './period-rows.ts';

/** What the published months of a fiscal year withhold. */
export interface MonthsOfYear {
	readonly isComplete: boolean;
	/** Keys of rows: the codes of all dimensions but the period, with a space between. */
	readonly withheld: ReadonlySet<string>;
}

/** What is published beside a table, and adds up with it. */
export interface Beside {
	/** By `2025FY`, the months that this table's fiscal years are the sums of. */
	readonly months?: ReadonlyMap<string, MonthsOfYear>;
	/** By `2025FY`, the keys of rows whose sum over the months of this table is told by another. */
	readonly years?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Published months, as CSV of the whole dataset → what each fiscal year's withhold. */
export function monthsOfYears(
	text: string,
	dimensions: readonly string[]
): Map<string, MonthsOfYear> {
	const found = new Map<string, { periods: Set<string>; withheld: Set<string> }>();
	const csv = parseCsv(text);
	for (const row of csv.rows) {
		const month = cellOf(csv, row, 'time_period');
		const year = periodCode(fiscalYearOf(period(month)));
		const one = found.get(year) ?? { periods: new Set(), withheld: new Set() };
		found.set(year, one);
		one.periods.add(month);
		if (cellOf(csv, row, 'obs_status') === 'Q') one.withheld.add(keyOf(csv, row, dimensions));
	}
	return new Map(
		[...found].map(([year, { periods, withheld }]) => [
			year,
			{ isComplete: periods.size === 12, withheld }
		])
	);
}

/** Published fiscal years, as CSV of the whole dataset → the keys of the rows that have a value. */
export function keysOfYears(
	text: string,
	dimensions: readonly string[]
): Map<string, ReadonlySet<string>> {
	const found = new Map<string, Set<string>>();
	const csv = parseCsv(text);
	for (const row of csv.rows) {
		if (cellOf(csv, row, 'obs_status') === 'Q') continue;
		const year = cellOf(csv, row, 'time_period');
		found.set(year, (found.get(year) ?? new Set()).add(keyOf(csv, row, dimensions)));
	}
	return found;
}

const keyOf = (csv: Csv, row: CsvRow, dimensions: readonly string[]): string =>
	dimensions
		.filter((dimension) => dimension !== 'time_period')
		.map((dimension) => cellOf(csv, row, dimension))
		.join(' ');

/** Withheld cells whose year another table tells: the other months are or may become public. */
export function addedUp(
	{ name, keys }: PeriodRows,
	withheld: ReadonlySet<number>,
	{ years }: Beside
): number[] {
	if (!years) return [];
	const told = years.get(periodCode(fiscalYearOf(period(name))));
	return [...withheld].filter((cell) => told?.has(keys.get(cell) ?? ''));
}
