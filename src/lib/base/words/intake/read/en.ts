import type { ReadRuleWords } from './ja.ts';

export const en: ReadRuleWords = {
	repeated: {
		reason: 'two files of one name cannot be told apart ({value})',
		mend: 'choose one of them, or rename one'
	},
	noRows: {
		reason: 'there is no table',
		mend: 'choose a file that holds a table'
	},
	onlyHeader: {
		reason: 'a header alone, without any row of data',
		mend: 'compare it with the original file'
	},
	delimiter: {
		reason: 'undecidable whether commas, tabs or semicolons separate the columns',
		mend: 'choose the separator, or save again with the values in quotation marks'
	},
	openQuote: {
		reason: 'the quotation mark that opens on this line is never closed',
		mend: 'close it or take it away'
	},
	badQuote: {
		reason: 'a quotation mark is out of place, so that the columns are not certain',
		mend: 'write a quotation mark within a value as "" and quote the whole value'
	},
	width: {
		reason: '{count} columns, where the table has {usual}',
		mend: 'add the missing separators, and quote values that hold commas'
	},
	splitNumbers: {
		reason:
			'thousands commas (1,234) are not quoted: in {count} rows one number became two columns',
		mend: 'open the table in Excel and save it as “CSV UTF-8”, or write the numbers without commas'
	},
	lastCellShort: {
		reason:
			'the last line has no line end, and its last value fewer decimals than those above: it may be cut off',
		mend: 'compare the last value with the original, and export the file again where it is cut'
	},
	lineBreaks: {
		reason: 'kinds of line break are mixed ({kinds}); read as LF',
		mend: 'nothing to mend'
	},
	noLastBreak: {
		reason: 'the last line has no line end',
		mend: 'compare the last line with the original: the file may be cut off'
	},
	strayQuote: {
		reason:
			'a " stands within a value that does not begin with one: where the comma before it is lost, the columns behind are shifted',
		mend: 'put the lost comma back; a " of the value itself is written "", the whole value within "'
	},
	separatorLine: {
		reason: 'line 1, “{value}”, names the separator and is no row of the table',
		mend: 'nothing to mend'
	},
	rows: {
		reason: 'too many rows (at most {limit})',
		mend: 'split it by month'
	},
	columns: {
		reason: 'too many columns ({count}, at most {limit})',
		mend: 'compare it with the original file'
	},
	cell: {
		reason: 'a cell of {count} characters (at most {limit}); a quotation mark may not be closed',
		mend: 'compare it with the original file'
	}
};
