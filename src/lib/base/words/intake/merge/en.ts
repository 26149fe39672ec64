import type { MergeRuleWords } from './ja.ts';

export const en: MergeRuleWords = {
	noRows: {
		reason: 'there are no rows to take in',
		mend: 'look into the file'
	},
	differs: {
		reason: '{key} {column} has another value elsewhere ({other}, {where})',
		mend: 'see in the source which is right'
	},
	source: {
		reason: 'the source is not settled ({value})',
		mend: 'state the source; one that is not listed is added to data/codes/source.csv'
	},
	publicMixed: {
		reason: '{path} holds {count} rows taken in as not public, which would become public too',
		mend: 'make sure that all may be public, and give their tables along'
	},
	publicLost: {
		reason: '{path} was public and will not be',
		mend: 'if it may be public, state so'
	},
	publicUntil: {
		reason: '{path} is public until {until} only, and an intake does not change that',
		mend: 'where another day is right, write it under public_until in data/ledger.csv'
	},
	ledger: {
		reason: 'data/ledger.csv is not written as agreed, so nothing can be written into it',
		mend: 'see with npm run data:check which line it is, mend it and take the files in again'
	},
	sealed: {
		reason: '{path} is an issue that came out: an intake does not change it',
		mend: 'write what is to be mended as a correction (OPERATIONS.md)'
	},
	removed: {
		reason: 'the published row {key} is not in this file and will be removed',
		mend: 'see in the source which is right'
	},
	supplement: {
		reason: '{count} published rows are not in this file and stay as they are ({path})',
		mend: 'see that the table is not cut short'
	},
	unchanged: {
		reason: '{path} stays as it is: every value is the published one',
		mend: 'see that it is not an older file chosen again'
	},
	again: {
		reason: 'this very file was taken in at {time}',
		mend: 'nothing to mend'
	},
	replaced: {
		reason: '{path} replaces the made-up sample',
		mend: 'nothing to mend'
	},
	tableTwice: {
		reason:
			'it is read as a table of the same month, office and so on as that of {where}, and {count} values differ (the first: {key})',
		mend: 'if it is of another month or office, write that into the title of each; if it is the same table, leave one of them out'
	}
};
