import type { DittoRuleWords } from './ja.ts';

export const en: DittoRuleWords = {
	repeated: {
		reason: '{value} was read as the cell above ({above})',
		mend: 'write the value out'
	},
	nothingAbove: {
		reason: 'there is nothing above {value}',
		mend: 'write the value'
	}
};
