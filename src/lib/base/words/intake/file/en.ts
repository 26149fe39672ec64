import type { FileRuleWords } from './ja.ts';

export const en: FileRuleWords = {
	encoding: {
		reason: 'a character is not UTF-8',
		mend: 'save it as UTF-8 without BOM, with LF line ends'
	},
	bom: {
		reason: 'the file begins with a BOM',
		mend: 'save it as UTF-8 without BOM, with LF line ends'
	},
	carriageReturn: {
		reason: 'a line does not end with LF alone',
		mend: 'save it as UTF-8 without BOM, with LF line ends'
	},
	noLastBreak: {
		reason: 'the last line has no line end',
		mend: 'save it as UTF-8 without BOM, with LF line ends'
	},
	absent: {
		reason: 'the file is not there',
		mend: 'put it into data/'
	},
	undeclared: {
		reason: 'not a declared dataset',
		mend: 'declare it in src/lib/catalogue/, or move it out of data/'
	},
	unnamed: {
		reason: 'the file is not named by a period',
		mend: 'name it like 2026-10.csv, 2025FY.csv or 2025.csv, or move it out of the folder'
	},
	syntax: {
		reason: 'not readable as CSV ({reason})',
		mend: 'check that every quotation mark is closed'
	},
	header: {
		reason: 'the header of column {position} is not the declared one',
		mend: 'let line 1 read "{columns}"'
	},
	width: {
		reason: '{cells} cells under {headers} headers',
		mend: 'remove empty lines, quote values that hold commas'
	}
};
