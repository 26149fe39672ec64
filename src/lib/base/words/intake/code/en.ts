import type { CodeRuleWords } from './ja.ts';

export const en: CodeRuleWords = {
	unknown: {
		reason: 'not a name of the list {list}: {value}. {near}',
		mend: 'correct the name, or add it to the profile'
	},
	several: {
		reason: 'several codes have this name ({codes})',
		mend: 'write the code too'
	},
	disagrees: {
		reason:
			'the number {code} and the name {name} disagree ({right} in {list}): another classification?',
		mend: 'see which classification and edition the table uses'
	},
	bare: {
		reason: 'a number without a name: its classification is unknown ({value})',
		mend: 'write the name too'
	},
	blank: {
		reason: 'the name is empty',
		mend: 'write it out, even where it repeats the row above'
	}
};
