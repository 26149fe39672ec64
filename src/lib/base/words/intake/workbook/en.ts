import type { WorkbookRuleWords } from './ja.ts';

export const en: WorkbookRuleWords = {
	broken: {
		reason: 'the workbook is broken ({value})',
		mend: 'see whether Excel opens it, and save it again as .xlsx'
	},
	tooLarge: {
		reason: 'a sheet has too many cells (at most {limit})',
		mend: 'split it by month'
	},
	sheets: {
		reason: '{count} sheets ({value})',
		mend: 'choose the sheets to take; one table a file is wanted'
	},
	chartSheet: {
		reason: '“{value}” is a sheet that is all chart: it has no cells to read',
		mend: 'nothing to mend'
	},
	macroSheet: {
		reason: '“{value}” is a sheet of Excel 4.0 macros: it is neither read nor run',
		mend: 'if the table stands on it, paste its values into an ordinary sheet'
	},
	dialogSheet: {
		reason: '“{value}” is a dialog sheet: it is not read',
		mend: 'if the table stands on it, paste its values into an ordinary sheet'
	},
	macros: {
		reason: 'the workbook holds macros (programs): they are not run, only cells are read',
		mend: 'save it again as an Excel workbook (.xlsx) and use that'
	},
	objects: {
		reason: 'drawings, pictures or comments, which are not read',
		mend: 'write what matters into cells'
	},
	colours: {
		reason: 'cells are coloured; what a colour means is not read',
		mend: 'write what the colours tell into a column of its own'
	},
	merged: {
		reason: 'merged cells ({range}): the value stands in the first alone',
		mend: 'unmerge, and write the value into every cell'
	},
	hiddenSheet: {
		reason: 'a hidden sheet',
		mend: 'show it, look at what it holds, and delete what is not needed'
	},
	hiddenRow: {
		reason: 'hidden rows ({value})',
		mend: 'show it, look at what it holds, and delete what is not needed'
	},
	hiddenColumn: {
		reason: 'hidden columns ({value})',
		mend: 'show it, look at what it holds, and delete what is not needed'
	},
	formula: {
		reason: 'a formula ({formula}); its stored result {value} was read',
		mend: 'paste it as a value'
	},
	externalFormula: {
		reason:
			'a formula that refers to another file ({formula}): its result “{value}” may be out of date ({count} of this column)',
		mend: 'paste it as a value'
	},
	noResult: {
		reason: 'a formula ({formula}) without a stored result',
		mend: 'open and save it in Excel, or paste it as a value'
	},
	cellError: {
		reason: 'an error of Excel ({value})',
		mend: 'mend the formula; leave an unpublished value empty'
	},
	shown: {
		reason: 'Excel shows “{shown}”, the cell holds “{value}” ({count} of this column)',
		mend: 'if the value shown is the published one, round with ROUND or type it as shown'
	},
	unknownFormat: {
		reason:
			'because of its format ({format}) the value shown may differ from “{value}” ({count} of this column)',
		mend: 'compare it with what Excel shows'
	},
	date: {
		reason: 'a date cell, read as {value}',
		mend: 'compare it with what Excel shows'
	},
	dateWithoutYear: {
		reason: 'a date cell ({value}): Excel may have made a date of something like 4-5',
		mend: 'compare it with what Excel shows'
	},
	badDate: {
		reason: 'a date cell that holds no date ({value})',
		mend: 'compare it with what Excel shows'
	},
	precision: {
		reason:
			'the remainder of a calculation ({stored}) is read with Excel’s 15 digits as “{value}” ({count} of this column)',
		mend: 'nothing to mend'
	},
	superscript: {
		reason: 'superscript letters within ({value}): a note’s number looks like part of the value',
		mend: 'write notes into another column'
	},
	struck: {
		reason: 'struck-out text ({value})',
		mend: 'delete it, or take the line away'
	}
};
