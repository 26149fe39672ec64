import type { CorrectionRuleWords } from './ja.ts';

export const en: CorrectionRuleWords = {
	absent: {
		reason: 'no such listing in that issue',
		mend: 'see issue and number'
	},
	disclosure: {
		reason: 'not the disclosure of the listing',
		mend: 'copy it from the issue'
	},
	stale: {
		reason: 'not the value that the issue holds now',
		mend: 'mend the issue’s file, then write that value'
	},
	withheld: {
		reason: 'a correction may not name an employer that is withheld',
		mend: 'remove the row'
	}
};
