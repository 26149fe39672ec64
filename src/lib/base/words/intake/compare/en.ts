import type { CompareRuleWords } from './ja.ts';

export const en: CompareRuleWords = {
	unusual: {
		reason:
			'{measure} of {key} is {now}, outside its usual range {least}–{most} ({before} in {when})',
		mend: 'see in the source; if it is right, take it in as it is'
	},
	lost: {
		reason: 'the row {key} of {when} is not there',
		mend: 'see in the source; if it is right, take it in as it is'
	},
	added: {
		reason: 'the row {key} was not there in {when}',
		mend: 'see in the source; if it is right, take it in as it is'
	},
	otherMonth: {
		reason:
			'a table of {period}, but {share}% of its {count} values are those published for {other}',
		mend: 'see that it is not the file of another month, and which month title and name say'
	}
};
