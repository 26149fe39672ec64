import type { CompareRuleWords } from './ja.ts';

export const en: CompareRuleWords = {
	unusual: {
		reason:
			'{measure} of {key} is {now}, outside its usual range {least}–{most} ({before} in {when})',
		mend: 'see in the source; if it is right, take it in as it is'
	},
	lost: {
		reason: 'the row {key} of {when} is not there',
		mend: 'see in the source; if it is right, take it in as it is'
	},
	added: {
		reason: 'the row {key} was not there in {when}',
		mend: 'see in the source; if it is right, take it in as it is'
	},
	scale: {
		reason: '{measure}: nearly all rows are about {factor} times those of {when} ({count} values)',
		mend: 'See in the source whether unit, employment type, office or month is another; if they are right, they can be taken in as they are'
	},
	scaleSlip: {
		reason:
			'{measure}: nearly all rows are about {factor} times those of {when} ({count} values); the digits or the unit are others',
		mend: 'See digits and unit in the source and correct them'
	},
	rowsShifted: {
		reason:
			'{measure}: the values seem to stand one row off (moved by one they fit those of {when}; {count} rows)',
		mend: 'See in the source whether names and values stand on the same rows'
	},
	rowsOther: {
		reason: '{measure}: row by row the values are nothing like those of {when} ({count} rows)',
		mend: 'See whether sorting or pasting parted names from values'
	},
	areaOther: {
		reason:
			'the table is of {own}, but its values are far nearer to {other} than to {own} in {when} ({count} values)',
		mend: 'See in the title and the source which office or area it is of'
	},
	areaLikely: {
		reason:
			'the table is of {own}, but most of its values are nearer to {other} than to {own} in {when} ({count} compared)',
		mend: 'see in the title and the source which office or area it is of; if it is right, go on'
	},
	wagesWithout: {
		reason:
			'{count} rows of wages of {own} are of occupations for which it has no openings or applicants in the same month: they may be those of {other}',
		mend: 'see in the title and the source which office or area the wages are of; if they are right, go on'
	},
	areasExchanged: {
		reason:
			'{measure}: the values of {own} and {other} seem to stand in each other’s place (held against 「{with}」; {count} months)',
		mend: 'see in the source whether headers and values stand in the same columns or rows; if they are right, go on'
	},
	areaSame: {
		reason:
			'the table is of {own}, but nearly all values are those of {other} in {when} ({count} values)',
		mend: 'See in the source whether one table was used under two names'
	},
	rowsMissing: {
		reason:
			'only {count} of the {wanted} items of {list} are there (lacking, for example: {missing})',
		mend: 'See in the source whether the table is cut, or sheets or rows lack'
	},
	tableCut: {
		reason:
			'only {count} of the {wanted} items of {list} are there, and {measure} adds up to {sum}, less than the total {stated} (lacking, for example: {missing})',
		mend: 'The table is cut: put in the other rows from the source'
	},
	otherMonth: {
		reason:
			'a table of {period}, but {share}% of its {count} values are those published for {other}',
		mend: 'see that it is not the file of another month, and which month title and name say'
	}
};
