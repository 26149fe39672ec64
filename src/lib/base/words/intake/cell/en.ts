import type { CellRuleWords } from './ja.ts';

export const en: CellRuleWords = {
	required: {
		reason: 'the column must not be empty',
		mend: 'fill in the value'
	},
	notNumber: {
		reason: 'this is not a number',
		mend: 'use digits alone (no separators, units or signs); leave an unpublished value empty'
	},
	decimals: {
		reason: 'more than {decimals} decimals',
		mend: 'write it as it was published'
	},
	range: {
		reason: 'outside what can be true ({least} to {most})',
		mend: 'compare digits and unit with the source'
	},
	date: {
		reason: 'this is not a date',
		mend: 'write it like 2026-10-01'
	},
	period: {
		reason: 'not a period of this dataset',
		mend: 'write it like {example}'
	},
	pattern: {
		reason: 'it does not have the form {example}',
		mend: 'compare it with the original, and write it as {example}'
	},
	unknownCode: {
		reason: 'not a code of codes/{list}.csv',
		mend: 'write the code, not the name, or add it to the list'
	},
	unusedCode: {
		reason: 'a code that this dataset does not use',
		mend: 'use {codes}, or extend the declaration'
	}
};
