import type { IssueRuleWords } from './ja.ts';

export const en: IssueRuleWords = {
	gone: {
		reason: 'the file of an issue that came out is gone',
		mend: 'restore it from a copy'
	},
	unsealed: {
		reason: 'its day of release has come and it is not sealed: a later change would go unseen',
		mend: 'run "npm run bulletin -- --seal {month}"'
	},
	changed: {
		reason: 'it changed after the issue came out',
		mend: 'put it back, or write a row into data/semiconductor-corrections/ (OPERATIONS.md)'
	},
	otherValue: {
		reason: 'the issue came out with “{was}”',
		mend: 'put it back, or write a row into data/semiconductor-corrections/ (OPERATIONS.md)'
	},
	taken: {
		reason: 'a listing is gone from an issue that came out',
		mend: 'put the row back; a listing that may no longer be shown is corrected to closed'
	},
	added: {
		reason: 'a listing was added to an issue that came out',
		mend: 'put it into the next issue'
	},
	otherRule: {
		reason: 'another rule changes which listings the issue holds',
		mend: 'add a rule with a new since to related in data/bulletin.json'
	}
};
