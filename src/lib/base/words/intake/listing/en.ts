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
		reason:
			'the text of a listing that withholds its employer holds what may be its name (in short, too), a legal form, an address of mail or web, a telephone number or the number of a corporation: the listing is not published',
		mend: 'take the name, the legal form, the address or the number out of the text'
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
