import type { NumberRuleWords } from './ja.ts';

export const en: NumberRuleWords = {
	notNumber: {
		reason: 'not a number: {value}',
		mend: 'use digits alone; leave an unpublished value empty'
	},
	grouping: {
		reason: 'commas are not at every third digit: {value} is undecidable',
		mend: 'see this value in the source'
	},
	point: {
		reason: 'decimals or thousands: {value} is undecidable',
		mend: 'see this value in the source'
	},
	decimals: {
		reason: '{count} decimals, where this column has {limit} at most',
		mend: 'see this value in the source'
	},
	digits: {
		reason: 'too many digits to be kept exactly ({value})',
		mend: 'see this value in the source'
	},
	leadingZero: {
		reason: 'it begins with 0: {value} may be a number or a code',
		mend: 'see this value in the source'
	},
	exponent: {
		reason: 'an exponent ({value}): lower digits may be lost',
		mend: 'set the column to "Number" in Excel and save again'
	},
	brackets: {
		reason: 'a value in brackets ({value}): negative, or given again for reference',
		mend: 'see this value in the source'
	},
	several: {
		reason: 'several values in one cell ({value})',
		mend: 'one value a cell'
	},
	unit: {
		reason: 'the unit {unit} is not that of the column',
		mend: 'see this value in the source'
	},
	cellError: {
		reason: 'an error of Excel ({value})',
		mend: 'mend the formula; leave an unpublished value empty'
	}
};
