import { refusal, type Reading } from './reading.ts';
import { DITTO_RULES } from './rules.ts';

const SIGN = /^\s*(〃|″|ʺ|"|“|”|''|々|仝|同上|同)\s*$/;

export const isDitto = (text: string): boolean => SIGN.test(text);

/**
 * The cells of one column from the top, every 〃 replaced by the value above it: one reading a
 * cell. A blank above is nothing to repeat.
 */
export function withoutDitto(cells: readonly string[]): Reading<string>[] {
	let above: string | null = null;
	return cells.map((value): Reading<string> => {
		if (!isDitto(value)) {
			above = value.trim() === '' ? null : value;
			return { value, changes: [], faults: [] };
		}
		if (above === null) return refusal(DITTO_RULES.nothingAbove, { value });
		return {
			value: above,
			changes: [{ kind: 'ditto', from: value, to: above }],
			faults: [{ rule: DITTO_RULES.repeated, words: { value, above } }]
		};
	});
}
