import { listingWords } from '#lib/base/words/intake/listing/all.ts';
import { ruled } from '#lib/contract/rule.ts';

/** What the text of a listing tells that it must not, or hides. */
export const LISTING_RULES = ruled(
	{
		unstated: { id: 'listing-disclosure', severity: 'note' },
		named: { id: 'listing-employer', severity: 'error' },
		held: { id: 'listing-held', severity: 'warning' },
		markup: { id: 'listing-markup', severity: 'warning' },
		formula: { id: 'listing-formula', severity: 'warning' },
		unrelated: { id: 'listing-related', severity: 'note' }
	},
	listingWords
);
