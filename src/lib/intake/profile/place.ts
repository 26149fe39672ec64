import type { CodeBook } from '../normalise/code-book.ts';
import type { Reading } from '../normalise/reading.ts';
import { matchKey } from '../normalise/width.ts';
import { PROFILE_RULES } from './rules.ts';

/**
 * 熊本県菊池郡菊陽町大字津久礼… → the municipality, by the longest name that stands in the
 * address. A place that names none is left empty and told.
 */
export function readPlace(text: string, book: CodeBook): Reading<string> {
	const key = matchKey(text);
	if (key === '') return { value: '', changes: [], faults: [] };
	const [found] = book.entries
		.filter(({ code, name }) => !code.endsWith('000') && key.includes(matchKey(name)))
		.sort((a, b) => b.name.length - a.name.length);
	if (!found)
		return {
			value: '',
			changes: [],
			faults: [{ rule: PROFILE_RULES.place, words: { value: text } }]
		};
	return {
		value: found.code,
		changes: [{ kind: 'code', from: text, to: found.code }],
		faults: []
	};
}
