import { readNumber } from '../normalise/number.ts';
import { isRefused, refusal, type Change, type Fault } from '../normalise/reading.ts';
import { visible } from '../normalise/invisible.ts';
import { halfWidth } from '../normalise/width.ts';
import { PROFILE_RULES } from './rules.ts';

export interface WageRange {
	/** Yen; null where the text is no wage. */
	readonly value: { readonly lower: string; readonly upper: string } | null;
	readonly changes: readonly Change[];
	readonly faults: readonly Fault[];
}

/** `200,000円〜250,000円`, `1,100円` (both limits), empty. */
export function readWageRange(text: string): WageRange {
	const plain = halfWidth(visible(text)).trim();
	if (plain === '') return { value: { lower: '', upper: '' }, changes: [], faults: [] };
	const parts = plain.split(/\s*[~〜～]\s*/);
	const column = { unit: { of: 'yen', power: 0 } as const, decimals: 0 };
	const readings = parts.map((part) => readNumber(part, column));
	const [first, second = first] = readings.map((one) =>
		isRefused(one) ? null : (one.value?.decimal ?? null)
	);
	if (parts.length > 2 || first == null || second == null)
		return refusal(PROFILE_RULES.wages, { value: text });
	return {
		value: { lower: first, upper: second },
		changes: readings.flatMap(({ changes }) => changes),
		faults: []
	};
}
