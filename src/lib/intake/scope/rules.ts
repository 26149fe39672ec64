import { scopeWords } from '#lib/base/words/intake/scope/all.ts';
import { ruled } from '#lib/contract/rule.ts';

/** What words around a table say against what it is read as. */
export const SCOPE_RULES = ruled(
	{
		other: { id: 'scope-other', severity: 'error' },
		several: { id: 'scope-several', severity: 'error' },
		elsewhere: { id: 'scope-elsewhere', severity: 'warning' },
		note: { id: 'scope-note', severity: 'warning' },
		doubt: { id: 'scope-unclear', severity: 'error' },
		doubtNote: { id: 'scope-unclear', severity: 'warning' },
		unread: { id: 'scope-unread', severity: 'warning' },
		figures: { id: 'figures-other', severity: 'warning' },
		unit: { id: 'unit-other', severity: 'error' }
	},
	scopeWords
);
