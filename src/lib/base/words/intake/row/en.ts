import type { RowRuleWords } from './ja.ts';

export const en: RowRuleWords = {
	repeated: {
		reason: 'the same row stands at {before}',
		mend: 'remove one of the two'
	},
	otherPeriod: {
		reason: 'the period does not lie in {period}, the name of the file',
		mend: 'move the row to the file of its period, or correct the period'
	},
	expired: {
		reason: 'it expires before it was received ({received})',
		mend: 'see the dates of the opening'
	},
	emptyUnsaid: {
		reason: '{columns} is empty, but the status does not say so',
		mend: 'set obs_status to O, or fill in the value (0 and empty differ)'
	},
	missingUntrue: {
		reason: 'the row has its values, but the status says that they are missing',
		mend: 'set obs_status to A'
	},
	noSource: {
		reason: 'a value without its source',
		mend: 'state source and reliability; a value of unknown origin is not kept'
	},
	sum: {
		reason: 'the parts of {dimension} add up to {sum}, which is not this value',
		mend: 'see in the original whether the sum or a part was copied wrongly'
	},
	ratio: {
		reason: '{numerator} ÷ {denominator} is {ratio}',
		mend: 'see in the source whether the three belong to one month and series'
	},
	noBase: {
		reason: '{measure} is not computed in {count} rows whose base is 0',
		mend: 'nothing to mend'
	},
	wageOrder: {
		reason: 'the lower limit exceeds the upper one ({upper})',
		mend: 'see whether the two are swapped'
	},
	wageUnit: {
		reason: 'pay in {unit} lies between {least} and {most}',
		mend: 'see whether monthly and hourly pay, or yen and thousands or ten thousands of yen, are swapped'
	}
};
