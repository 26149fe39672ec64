export const en = {
	tooLarge: {
		reason: 'the file is too large (up to {limit} MB)',
		mend: 'keep the rows and columns that are needed and choose it again'
	},
	noRows: {
		reason: 'there are no rows below the header',
		mend: 'make it a table with the header on line 1 and values from line 2'
	},
	blankHeader: {
		reason: 'a column has no name in the header',
		mend: 'name the column or remove it'
	},
	twice: {
		reason: 'two columns have the same name ({value})',
		mend: 'rename one of them'
	},
	longer: {
		reason: 'there is a value to the right of the {width} columns of the header ({value})',
		mend: 'remove lines of titles or notes, so that line 1 is the header'
	},
	several: {
		reason: 'there are {count} more sheets; only the first was read',
		mend: 'put other sheets into files of their own'
	}
};
