import { DECIMAL, roundDecimal } from '../normalise/decimal.ts';
import { sighting, type Sighting, type Spot } from '#lib/contract/sighting.ts';
import { PROFILE_RULES } from './rules.ts';

/** Nobody prints six decimals of a ratio: such a text is the result of a calculation. */
const CALCULATED = /^\d+\.\d{6,}$/;

/**
 * A ratio as a reader of the table sees it; it is compared, never stored.
 * @param shown what Excel shows of a calculated one
 */
export function asPrinted(text: string, shown: string | null, decimals: number): string {
	const plain = (shown ?? text).trim();
	const isCalculated = shown === null ? CALCULATED.test(plain) : DECIMAL.test(plain);
	return isCalculated ? roundDecimal(plain, decimals) : plain;
}

/**
 * Calculated cells of stored columns that have more digits than the source publishes: which of
 * them are the published value is asked once a column.
 */
export class ShownQuestions {
	readonly #columns = new Map<number, { spot: Spot; shown: string; count: number }>();

	get size(): number {
		return [...this.#columns.values()].reduce((sum, { count }) => sum + count, 0);
	}

	add(spot: Spot & { readonly column: number }, shown: string): void {
		const before = this.#columns.get(spot.column);
		if (before) before.count++;
		else this.#columns.set(spot.column, { spot, shown, count: 1 });
	}

	told(): Sighting[] {
		return [...this.#columns.values()].map(({ spot, shown, count }) =>
			sighting(PROFILE_RULES.shownStored, spot, { shown, count })
		);
	}
}
