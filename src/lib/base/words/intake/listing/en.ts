import type { ListingRuleWords } from './ja.ts';

export const en: ListingRuleWords = {
	unstated: {
		reason: 'no disclosure stated: it stays unpublished',
		mend: 'fill in what the opening says'
	},
	named: {
		reason: 'the text names an employer that is not to be named',
		mend: 'take the name out of the text'
	},
	held: {
		reason: 'the employer is not to be named, and the text seems to: the opening stays unpublished',
		mend: 'take the name, or the legal form of a company, out of the text'
	},
	markup: {
		reason: 'the text holds markup: it is shown as text',
		mend: 'take the markup out'
	},
	formula: {
		reason: "it begins like a formula: files put ' before it",
		mend: 'see the first character'
	},
	unrelated: {
		reason: 'not judged as related: the issue leaves it out',
		mend: 'write yes into related if it belongs'
	}
};
