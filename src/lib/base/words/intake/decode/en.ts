import type { DecodeRuleWords } from './ja.ts';

export const en: DecodeRuleWords = {
	empty: {
		reason: 'the file is empty',
		mend: 'ask for the file again'
	},
	tooLarge: {
		reason: 'the file is too large ({size} MB, at most {limit} MB)',
		mend: 'split it by month'
	},
	otherKind: {
		reason: 'this is not a CSV but {kind}',
		mend: 'open it in Excel and choose what it saves as CSV UTF-8 or .xlsx'
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
