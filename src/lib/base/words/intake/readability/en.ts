import type { ReadabilityRuleWords } from './ja.ts';

export const en: ReadabilityRuleWords = {
	tables: {
		reason: 'another table seems to begin here ({value})',
		mend: 'give every table a file of its own'
	},
	blankRow: {
		reason: 'an empty row within the table',
		mend: 'delete the row'
	},
	blankColumn: {
		reason: 'an empty column within the table',
		mend: 'delete the column'
	},
	before: {
		reason: 'words above the table ({value})',
		mend: 'leave the table alone, and move titles, notes and units elsewhere'
	},
	after: {
		reason: 'words below the table ({value})',
		mend: 'leave the table alone, and move titles, notes and units elsewhere'
	},
	unnamed: {
		reason: 'a column without a header',
		mend: 'name the column'
	},
	spaces: {
		reason: 'spaces for looks ({value})',
		mend: 'take the spaces away'
	},
	lineBreak: {
		reason: 'a line break within the cell',
		mend: 'take the line break away'
	},
	platform: {
		reason: 'platform-dependent characters ({signs})',
		mend: 'unless it is a proper name, write (株), (1) and so on'
	},
	blankNumber: {
		reason: 'an empty cell among numbers, taken as not published',
		mend: 'write 0 where it is nought'
	},
	heading: {
		reason: 'a heading without values ({value}) within the table',
		mend: 'make the heading a column, one record a line'
	},
	decorated: {
		reason: 'more than digits in a number ({value}); read as {read}',
		mend: 'use digits alone'
	},
	ditto: {
		reason: '{value} stands for the value above',
		mend: 'write the value out'
	},
	blankLabel: {
		reason: 'the row has no label; one that repeats the row above must be written',
		mend: 'write the label'
	},
	repeatedHeader: {
		reason: 'another column has the same header ({value})',
		mend: 'tell the headers apart'
	},
	headerLine: {
		reason: 'the header is on line {line}, not on line 1',
		mend: 'put it on line 1'
	},
	headerLines: {
		reason: 'the header has {count} lines',
		mend: 'make it one line'
	},
	mark: {
		reason: 'the sign {value} is taken as not published',
		mend: 'leave it empty, or say elsewhere what it means'
	},
	era: {
		reason: 'a period not in western years ({value})',
		mend: 'write it like 2025-04'
	},
	encoding: {
		reason: 'the encoding is {encoding}',
		mend: 'save as UTF-8 with a BOM, and state the encoding'
	},
	wide: {
		reason: 'a wide table: {count} columns are periods',
		mend: 'put periods into one column, one record a line'
	}
};
