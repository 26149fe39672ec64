import type { CodeListRuleWords } from './ja.ts';

export const en: CodeListRuleWords = {
	absent: {
		reason: 'a declared code list is not there',
		mend: 'add the list'
	},
	unused: {
		reason: 'no dataset uses it',
		mend: 'nothing to mend'
	},
	columns: {
		reason: 'the list lacks a column',
		mend: 'let the header begin with {columns}'
	},
	repeated: {
		reason: 'the code stands twice',
		mend: 'remove one'
	},
	nameless: {
		reason: 'a code or name is empty',
		mend: 'give the name in all three languages'
	},
	orphan: {
		reason: 'the parent is not a code of the list',
		mend: 'add the parent, or leave it empty'
	}
};
