import type { LedgerRuleWords } from './ja.ts';

export const en: LedgerRuleWords = {
	noRow: {
		reason: 'it has no row in ledger.csv',
		mend: 'record source, licence and whether it may be public'
	},
	repeated: {
		reason: 'the file has two rows',
		mend: 'remove one'
	},
	noFile: {
		reason: 'the file is not there',
		mend: 'bring the file back, or remove the row'
	},
	otherHash: {
		reason: 'the file changed after it was recorded',
		mend: 'review the change; if it is right, write {hash}'
	},
	noSource: {
		reason: 'not a code of codes/source.csv',
		mend: 'add the source to the list'
	},
	dateRead: {
		reason: 'the date read is not a date',
		mend: 'write it like 2026-08-02, or leave it empty'
	},
	lastDay: {
		reason: 'the last day of being public is not a date (it stays unpublished)',
		mend: 'write it like 2026-12-31, or leave it empty'
	},
	noLicence: {
		reason: 'not the code of a licence',
		mend: 'find out the terms of use at the source and write their code ({codes})'
	},
	notStated: {
		reason: 'no licence is stated: datapackage.json leaves it out of licenses',
		mend: 'find out the terms of use at the source and write their code ({codes})'
	},
	yesNo: {
		reason: 'neither yes nor no (only yes is public)',
		mend: 'write yes or no'
	},
	unmarked: {
		reason: 'the source is sample, but it is not marked as one',
		mend: 'set sample to yes'
	}
};
