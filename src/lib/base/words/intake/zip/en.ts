import type { ZipRuleWords } from './ja.ts';

export const en: ZipRuleWords = {
	broken: {
		reason: 'the archive is broken or cut ({value})',
		mend: 'ask for the file again'
	},
	tooLarge: {
		reason: 'too large when unpacked ({size} MB, at most {limit} MB)',
		mend: 'unpack it and choose the files within'
	},
	tooMany: {
		reason: 'too many files within ({count}, at most {limit})',
		mend: 'unpack it and choose the files within'
	},
	overlap: {
		reason: 'files within overlap: a decompression bomb',
		mend: 'ask for the file again'
	},
	zip64: {
		reason: 'ZIP64 is not read',
		mend: 'unpack it and choose the files within'
	},
	encrypted: {
		reason: '{value} is encrypted',
		mend: 'unpack it and choose the files within'
	},
	method: {
		reason: '{value} is compressed by a method that is not read ({method})',
		mend: 'unpack it and choose the files within'
	},
	checksum: {
		reason: '{value} is damaged',
		mend: 'ask for the file again'
	},
	name: {
		reason: 'the name of a file within cannot be read ({value})',
		mend: 'unpack it and choose the files within'
	},
	path: {
		reason: 'a name that leads out of its folder ({value})',
		mend: 'unpack it and choose the files within'
	},
	nested: {
		reason: 'a ZIP within the ZIP ({value})',
		mend: 'unpack it and choose the files within'
	},
	repeated: {
		reason: 'two files of one name ({value})',
		mend: 'unpack it and choose the files within'
	},
	skipped: {
		reason: 'a file that the computer made for itself is not read ({value})',
		mend: 'nothing to mend'
	}
};
