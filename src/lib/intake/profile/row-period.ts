import { period, periodCode } from '#lib/base/period.ts';
import { readPeriod, type PeriodAbove } from '../normalise/period.ts';
import { isRefused, type Reading } from '../normalise/reading.ts';
import { PERIOD_RULES } from '../normalise/rules.ts';
import { readYearPair } from '../normalise/year-pair.ts';
import type { Plan } from './plan.ts';

const FOLLOWING: ReadonlySet<unknown> = new Set([PERIOD_RULES.noYear, PERIOD_RULES.backwards]);

/** The period of each row: that of the table, of a cell (the year perhaps above), of two years. */
export class RowPeriods {
	#above: PeriodAbove | null = null;
	/** Whether a row above was refused, so that rows which take its year over have none. */
	#isLost = false;

	/** @param table the period of the whole table; null where the rows have their own */
	constructor(
		private readonly plan: Plan,
		private readonly table: string | null
	) {}

	/**
	 * The next row's period and the column that says it; undefined where the table's holds.
	 * @param isLeft whether the row is left out: what is none in it is no fault that others follow from
	 */
	next(
		cells: readonly string[],
		isLeft = false
	): { readonly reading: Reading<string>; readonly column: number } | undefined {
		if (this.plan.years) {
			const { western, japanese } = this.plan.years;
			const reading = readYearPair(cells[western] ?? '', cells[japanese] ?? '');
			return { reading, column: western };
		}
		if (this.plan.period === null) return undefined;
		const reading = readPeriod(cells[this.plan.period] ?? '', this.#above);
		// 令和7年度 below 令和8年3月 is the sum of what stands above: 4月 below it is of the next year.
		if (!this.#endsWithMonthAbove(reading.value)) this.#above = reading.above;
		const isFollowing = this.#isLost && reading.faults.some(({ rule }) => FOLLOWING.has(rule));
		if (!isLeft) this.#isLost = isRefused(reading);
		// What follows from the row above was told there.
		const told = isFollowing ? { ...reading, faults: [] } : reading;
		return { reading: told, column: this.plan.period };
	}

	/** Whether a row is the year, or fiscal year, of which the month above it is the last. */
	#endsWithMonthAbove(code: string | null): boolean {
		const { year = 0, month = null } = this.#above ?? {};
		if (code === null || month === null) return false;
		return (month === 12 && code === String(year)) || (month === 3 && code === `${year - 1}FY`);
	}

	/** @param month 1–12 where the row is a year and the column a month of it */
	of(row: string | null, month: number | null): string | null {
		const own = row ?? this.table;
		if (own === null || month === null) return own;
		return periodCode({ frequency: 'month', index: period(own).index * 12 + month - 1 });
	}
}
