import { ownWords } from '#lib/base/words/intake/own/all.ts';
import { ruled } from '#lib/contract/rule.ts';

/** What keeps a reader's own file from becoming a table beside ours. */
export const OWN_RULES = ruled(
	{
		tooLarge: { id: 'own-size', severity: 'error' },
		noRows: { id: 'own-empty', severity: 'error' },
		blankHeader: { id: 'own-header-blank', severity: 'error' },
		twice: { id: 'own-header-twice', severity: 'error' },
		longer: { id: 'own-row-longer', severity: 'error' },
		several: { id: 'own-sheets', severity: 'warning' }
	},
	ownWords
);
