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
		reason: 'an unknown layout. {near} (headers of this table: {headers})',
		mend: 'put the headers back as they were, or decide on the page “check a table” what each column is, and save that as a profile'
	},
	severalLayouts: {
		reason: 'several layouts fit ({profiles})',
		mend: 'choose one profile'
	},
	fileName: {
		reason:
			'this looks like a known layout, but under the name of the file it cannot be told which table it is',
		mend: 'give it back the name under which it was published (with one of {names})'
	},
	sheetCount: {
		reason: '{count} sheets, where this layout has {wanted}',
		mend: 'see that the file is as published; if the layout has changed, mend its profile in data/profiles/'
	},
	sheetMissing: {
		reason: 'sheet {position} lacks the table that belongs there',
		mend: 'see that the file is as published; if the layout has changed, mend its profile in data/profiles/'
	},
	sheetOther: {
		reason: '{field} of sheet {position} should be “{taken}”, but here stands “{value}”',
		mend: 'see whether the order of the sheets has changed; if so, mend the profile in data/profiles/'
	},
	sheetKnown: {
		reason: 'sheet {position} is not read: {why}',
		mend: 'nothing to mend'
	},
	leftSheet: {
		reason: 'no known table on this sheet: it was not read',
		mend: 'see that nothing is missed'
	},
	leftRows: {
		reason: '{count} rows outside the table are not read ({rows})',
		mend: 'nothing to mend'
	},
	columnUnknown: {
		reason: 'a column that this layout does not have ({header})',
		mend: 'remove it, or let the profile say what it is'
	},
	columnRenamed: {
		reason: 'this layout has no column 「{header}」, and its column 「{wanted}」 lacks',
		mend: 'Compare the values with the source. If they are those of 「{wanted}」, set the header to 「{wanted}」; if they are others, do not take them in and choose the table of this layout'
	},
	columnMissing: {
		reason: 'the column {header} is missing',
		mend: 'see whether the header changed, and set it back'
	},
	columnTwice: {
		reason: 'the column {header} stands twice',
		mend: 'remove one'
	},
	yearGap: {
		reason: 'the fiscal years do not follow one another (none before {header})',
		mend: 'compare the years of the headers with the source'
	},
	columnLeft: {
		reason: 'the column {header} is not kept: {why}',
		mend: 'nothing to mend'
	},
	rowLeft: {
		reason: 'this row is not kept ({value}): {why}',
		mend: 'nothing to mend'
	},
	yearForMonth: {
		reason: 'this row, left out as the mean of a year, stands where that of {month} would be',
		mend: 'If it is the row of {month}, write its year and month; if it is the mean of the year, it can be taken in as it is'
	},
	rowsOther: {
		reason: '{count} other rows do not belong to “{dataset}” and are not read here ({rows})',
		mend: 'nothing to mend'
	},
	rowsNote: {
		reason: '{count} rows taken for footnotes are not read ({rows})',
		mend: 'nothing to mend'
	},
	provisional: {
		reason: 'called provisional (速報): all values were read as provisional (P)',
		mend: 'see in the source whether they are final'
	},
	rowsEmpty: {
		reason: '{count} rows without values are not read ({rows})',
		mend: 'nothing to mend'
	},
	rowsAbove: {
		reason: '{count} rows with figures stand above the header and are not read ({rows})',
		mend: 'if they belong to the table, put the header above them'
	},
	noteOrRow: {
		reason: '“{value}” begins as a footnote does, but values stand in the same row',
		mend: 'take the ※ * ( away if it is a row of data; if it is a note, take the values away'
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
	periodUnit: {
		reason:
			'the table should be of one month, but here it says {value}, which is of another length',
		mend: 'A table of a year cannot be taken in: choose that of the month. If it is of a month, add its year and month to the title'
	},
	periodSpan: {
		reason: 'the table should be of one month, but another span is named ({value})',
		mend: 'A table of several months together, or of a part of one, cannot be taken in: choose those of single months'
	},
	periodDay: {
		reason: 'the month is not plainly written; from this it was taken to be {taken}',
		mend: 'See in the source that it is of this month, and add year and month to the title'
	},
	periodOutside: {
		reason: 'it says {value} here, but the rows of the table are of {taken}',
		mend: 'See which month the table is of, and let title, sheet and file agree'
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
	constantUnused: {
		reason:
			'the table is of “{found}” ({field}), but of this layout only those of {names} are taken in',
		mend: 'see in the source whose table it is, and choose one that can be taken in'
	},
	constantUnclear: {
		reason:
			'{field}: beside the name stands something that may make it another, so that it cannot be told ({found})',
		mend: 'see in the source whose table it is, and write its name alone; a table “except” or “and others” cannot be taken in'
	},
	constantElsewhere: {
		reason: 'the table was read as that of 「{taken}」 ({field}), but here it says 「{found}」',
		mend: 'See in the source which it is, and let title, sheet and file agree'
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
	placeSeveral: {
		reason:
			'the place of work names several municipalities, or one with something beside it that may make it another ({names}), so it was left empty',
		mend: 'If the main one is known, see the source and write that one alone'
	},
	placeShared: {
		reason:
			'there is a municipality called {name} in {others} too, and which is meant cannot be told, so it was left empty ({value})',
		mend: 'See the source, and write the prefecture or the district with it'
	},
	placeElsewhere: {
		reason:
			'the place of work is in {prefecture}, not a municipality of this data, so it was left empty ({value})',
		mend: 'See in the source that it is not one of the same name'
	},
	shownStored: {
		reason:
			'{count} values of this column have the remainders of a calculation (Excel shows {shown}, the cell holds {value}): which is the published one?',
		mend: 'if the value shown is the published one, round with ROUND or type it as shown'
	},
	ratio: {
		reason: 'the printed {measure} {value} is not {above} ÷ {below} = {right}',
		mend: 'see in the source which of the three is mistyped'
	},
	lackingPart: {
		reason:
			'{measure} is blank in this row, while {count} others have the ratio and both of its counts',
		mend: 'see in the source whether the columns are shifted; write － for a value that was not published'
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
	},
	partsMissing: {
		reason:
			'only {count} of {dimension} in “{dataset}”, where there should be {wanted} (missing: {missing})',
		mend: 'see that the file is as published and no row is gone'
	},
	partsSum: {
		reason:
			'{measure} of {total} is {value}, but by {dimension} the values add up to {sum} ({key})',
		mend: 'see in the source which value is mistyped'
	},
	zeroProven: {
		reason:
			'{count} hyphens of “{dataset}” are 0 by the sums of the table itself ({dimension}), and were taken as 0',
		mend: 'nothing to mend'
	},
	rowsTwice: {
		reason: 'the items of {count} rows stand twice (the first: {key}, before on line {line})',
		mend: 'see whether the tables of two months or two offices follow one another, and put each into a file or sheet of its own'
	}
};
