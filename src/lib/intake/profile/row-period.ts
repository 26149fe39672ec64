import { period, periodCode } from '#lib/base/period.ts';
import { readPeriod, type PeriodAbove } from '../normalise/period.ts';
import type { Reading } from '../normalise/reading.ts';
import { readYearPair } from '../normalise/year-pair.ts';
import type { Plan } from './plan.ts';

/** The period of each row: that of the table, of a cell (the year perhaps above), of two years. */
export class RowPeriods {
	#above: PeriodAbove | null = null;

	/** @param table the period of the whole table; null where the rows have their own */
	constructor(
		private readonly plan: Plan,
		private readonly table: string | null
	) {}

	/** The next row's period and the column that says it; undefined where the table's holds. */
	next(
		cells: readonly string[]
	): { readonly reading: Reading<string>; readonly column: number } | undefined {
		if (this.plan.years) {
			const { western, japanese } = this.plan.years;
			const reading = readYearPair(cells[western] ?? '', cells[japanese] ?? '');
			return { reading, column: western };
		}
		if (this.plan.period === null) return undefined;
		const reading = readPeriod(cells[this.plan.period] ?? '', this.#above);
		this.#above = reading.above;
		return { reading, column: this.plan.period };
	}

	/** @param month 1–12 where the row is a year and the column a month of it */
	of(row: string | null, month: number | null): string | null {
		const own = row ?? this.table;
		if (own === null || month === null) return own;
		return periodCode({ frequency: 'month', index: period(own).index * 12 + month - 1 });
	}
}
