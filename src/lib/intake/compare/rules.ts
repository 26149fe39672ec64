import { compareWords } from '#lib/base/words/intake/compare/all.ts';
import { ruled } from '#lib/contract/rule.ts';

/** What a file looks like beside the months that are published. */
export const COMPARE_RULES = ruled(
	{
		unusual: { id: 'value-unusual', severity: 'warning' },
		lost: { id: 'row-lost', severity: 'warning' },
		added: { id: 'row-new', severity: 'note' },
		otherMonth: { id: 'month-other', severity: 'error' }
	},
	compareWords
);
