import type { DecodeRuleWords } from './ja.ts';

export const en: DecodeRuleWords = {
	empty: {
		reason: 'the file is empty',
		mend: 'ask for the file again'
	},
	tooLarge: {
		reason: 'the file is too large ({size} MB, at most {limit} MB)',
		mend: 'split it into files of a month or a year, or save the sheets that are needed in a workbook of their own'
	},
	otherKind: {
		reason: 'this is not a CSV but {kind}',
		mend: 'open it in Excel and choose what it saves as CSV UTF-8 or .xlsx'
	},
	pdf: {
		reason: 'a PDF: which value belongs to which column is lost in it',
		mend: 'ask those who made it for the Excel file or CSV behind it; if there is none, type it into Excel and compare with the PDF'
	},
	password: {
		reason: 'an Excel workbook with a password',
		mend: 'open it in Excel, empty the password under File → Info → Protect Workbook → Encrypt with Password, and save it again'
	},
	oldExcel: {
		reason: 'an old Excel file (.xls) or the like',
		mend: 'open it in Excel and save it as an Excel workbook (.xlsx)'
	},
	numbers: {
		reason: 'a file of Apple Numbers',
		mend: 'open it in Numbers and export it: File → Export To → Excel…'
	},
	undecodable: {
		reason: 'bytes that are neither UTF-8 nor Shift_JIS (CP932): {value}',
		mend: 'save it again in Excel as "CSV UTF-8 (comma delimited)"'
	},
	mixed: {
		reason: 'some lines are UTF-8 and others are not',
		mend: 'if files were joined, save each in the same encoding before joining'
	},
	undecided: {
		reason: 'readable as {first} and as {second}: undecidable',
		mend: 'save it again in Excel as "CSV UTF-8 (comma delimited)"'
	},
	kana: {
		reason: 'the Japanese is nearly all half-width katakana: Shift_JIS is not certain',
		mend: 'see whether the words read right; if not, save as CSV UTF-8'
	},
	jis: {
		reason: 'saved as JIS (ISO-2022-JP)',
		mend: 'save it again in Excel as "CSV UTF-8 (comma delimited)"'
	},
	euc: {
		reason: 'saved as EUC-JP',
		mend: 'save it again in Excel as "CSV UTF-8 (comma delimited)"'
	},
	oddLength: {
		reason: 'UTF-16, but an odd number of bytes',
		mend: 'ask for the file again'
	},
	loneSurrogate: {
		reason: 'a broken UTF-16 character ({value})',
		mend: 'ask for the file again'
	},
	cut: {
		reason: 'the last character is cut in half ({value})',
		mend: 'ask for the file again'
	},
	nul: {
		reason: 'NUL bytes: UTF-16 without a BOM, or not a text',
		mend: 'save it again in Excel as "CSV UTF-8 (comma delimited)"'
	},
	control: {
		reason: 'a control character ({value})',
		mend: 'remove it (CLEAN in Excel does)'
	},
	privateUse: {
		reason: 'a user-defined character ({value}), readable only where it was made',
		mend: 'write it with a standard character'
	},
	replaced: {
		reason: 'the mark of a lost character (U+FFFD)',
		mend: 'make it again from the file before it was garbled'
	},
	innerBom: {
		reason: 'a BOM within the file: several files joined',
		mend: 'read them one by one'
	}
};
