import type { RecordRuleWords } from './ja.ts';

export const en: RecordRuleWords = {
	altered: {
		reason: 'a file of {folder}/ is not the one that its name (SHA-256) says',
		mend: 'restore it from a copy: past months are rebuilt from it'
	},
	gone: {
		reason: 'the record names a file that is not in {folder}/',
		mend: 'restore it from a copy: past months are rebuilt from it'
	},
	unfinished: {
		reason: 'an intake was stopped half-way',
		mend: 'run "npm run intake" again: it is finished or undone'
	}
};
