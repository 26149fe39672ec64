import { sighting, type Sighting, type Spot } from '#lib/contract/sighting.ts';
import { readPeriod } from '../normalise/period.ts';
import { PROFILE_RULES } from './rules.ts';

interface Waiting {
	readonly spot: Spot;
	readonly text: string;
}

/**
 * Rows that are left out as the mean of a year and stand where the next month would: 平成19年 below
 * 平成19年11月. A mean of that year stands before its months, or below the last of them.
 */
export class YearsForMonths {
	/** The last month that was read, as 2007-11. */
	#month: string | null = null;
	#waiting: Waiting[] = [];
	readonly #told: Sighting[] = [];

	/** A month was read. */
	month(code: string): void {
		if (this.#month !== null && code !== after(this.#month)) this.#tell(after(this.#month));
		this.#waiting = [];
		this.#month = code;
	}

	/** A row was left out. */
	left(text: string, spot: Spot): void {
		if (this.#month === null) return;
		const [year = '', month = ''] = this.#month.split('-');
		const code = readPeriod(text.replace(/[\s平均計]+$/, '')).value;
		const isEarlier = code !== null && code < year;
		const isEnded = month === (/年度/.test(text) ? '03' : '12');
		if (!isEarlier && !isEnded) this.#waiting.push({ spot, text });
	}

	told(): readonly Sighting[] {
		if (this.#month !== null) this.#tell(after(this.#month));
		this.#waiting = [];
		return this.#told;
	}

	#tell(month: string): void {
		for (const { spot, text } of this.#waiting)
			this.#told.push(sighting(PROFILE_RULES.yearForMonth, { ...spot, value: text }, { month }));
	}
}

function after(code: string): string {
	const [year = 0, month = 0] = code.split('-').map(Number);
	return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}
