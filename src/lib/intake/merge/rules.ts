import { mergeWords } from '#lib/base/words/intake/merge/all.ts';
import { ruled } from '#lib/contract/rule.ts';

/** What can be wrong between the rows of files, and between them and what is published. */
export const MERGE_RULES = ruled(
	{
		noRows: { id: 'no-rows', severity: 'error' },
		differs: { id: 'value-twice', severity: 'error' },
		tableTwice: { id: 'table-twice', severity: 'error' },
		source: { id: 'source-unknown', severity: 'error' },
		publicMixed: { id: 'public-mixed', severity: 'error' },
		publicLost: { id: 'public-no', severity: 'warning' },
		publicUntil: { id: 'public-until', severity: 'warning' },
		ledger: { id: 'ledger-form', severity: 'error' },
		sealed: { id: 'issue-sealed', severity: 'error' },
		removed: { id: 'row-removed', severity: 'warning' },
		supplement: { id: 'rows-few', severity: 'warning' },
		unchanged: { id: 'unchanged', severity: 'note' },
		again: { id: 'file-again', severity: 'note' },
		replaced: { id: 'sample-replaced', severity: 'note' }
	},
	mergeWords
);
