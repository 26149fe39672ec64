import type { ProfileRuleWords } from './ja.ts';

export const en: ProfileRuleWords = {
	notJson: {
		reason: 'not readable as JSON',
		mend: 'mend the JSON'
	},
	misfit: {
		reason: '{path} is not {expected}',
		mend: 'see the other files of data/profiles/'
	},
	unknownLayout: {
		reason: 'an unknown layout (headers: {headers})',
		mend: 'say on the page “Check a table” what each column is, and save that as a profile'
	},
	severalLayouts: {
		reason: 'several layouts fit ({profiles})',
		mend: 'choose one profile'
	},
	leftSheet: {
		reason: 'no known table on this sheet: it was not read',
		mend: 'see that nothing is missed'
	},
	leftRows: {
		reason: '{count} rows outside the tables were not read ({value})',
		mend: 'nothing to mend'
	},
	columnUnknown: {
		reason: 'a column that this layout does not have ({header})',
		mend: 'remove it, or let the profile say what it is'
	},
	columnMissing: {
		reason: 'the column {header} is missing',
		mend: 'see whether the header changed, and set it back'
	},
	columnTwice: {
		reason: 'the column {header} stands twice',
		mend: 'remove one'
	},
	columnLeft: {
		reason: 'the column {header} is not kept: {why}',
		mend: 'nothing to mend'
	},
	rowLeft: {
		reason: 'this row is not kept ({value}): {why}',
		mend: 'nothing to mend'
	},
	majorsLeft: {
		reason: '{count} rows of major groups are not kept: the dataset holds middle groups',
		mend: 'nothing to mend'
	},
	foreign: {
		reason:
			'this table uses another classification ({name}), not that of the dataset ({list}): equal numbers mean other things',
		mend: 'use a table by {list}; values of another classification cannot be joined to it'
	},
	noPeriod: {
		reason: 'the period of the table is not known',
		mend: 'write it into the title, the name of the sheet or of the file'
	},
	periodsDiffer: {
		reason: 'several periods are written ({value})',
		mend: 'write it into the title, the name of the sheet or of the file'
	},
	periodElsewhere: {
		reason: 'read as {taken}, the period of the title, but here it says {value}',
		mend: 'see which month the table is of'
	},
	periodFrequency: {
		reason: 'periods of this dataset are {frequency}; this is {value}',
		mend: 'compare it with the source'
	},
	noConstant: {
		reason: 'the {field} of the table is not known',
		mend: 'write it into the title, the name of the sheet or of the file'
	},
	constantsDiffer: {
		reason: 'several values of {field} are written ({value})',
		mend: 'write it into the title, the name of the sheet or of the file'
	},
	constantDefault: {
		reason: '{field} is not written; the default of the layout was taken ({value})',
		mend: 'write it into the title where it differs'
	},
	labelBlank: {
		reason: 'a row with values whose {field} is empty',
		mend: 'write it out'
	},
	twice: {
		reason: 'the same item stands twice ({key}; before on line {line})',
		mend: 'remove one'
	},
	wages: {
		reason: 'not a wage: {value}',
		mend: 'write it like 200,000円〜250,000円 or 1,100円'
	},
	date: {
		reason: 'not a date: {value}',
		mend: 'write it like 2026-10-01'
	},
	place: {
		reason: 'the municipality of {value} is not known: left empty',
		mend: 'compare it with the source'
	},
	ratio: {
		reason: 'the printed {measure} {value} is not {above} ÷ {below} = {right}',
		mend: 'see in the source which of the three is mistyped'
	},
	ratioWithoutBase: {
		reason: '{measure} is {value}, but its base is 0 or not published',
		mend: 'compare it with the source'
	},
	noUnit: {
		reason: 'pay of {value} is neither monthly nor hourly',
		mend: 'use separate tables for full-time (monthly) and part-time (hourly)'
	},
	majorSum: {
		reason: '{measure} of {code} is {value}, but its parts add up to {sum}',
		mend: 'see in the source whether the major or a part is mistyped'
	}
};
