import type { UnderstoodWords } from './ja.ts';

export const en: UnderstoodWords = {
	aspects: {
		area: 'area or office',
		period: 'period',
		employment: 'employment type',
		adjustment: 'seasonal adjustment',
		basis: 'place of reception or work',
		part: 'employment type (part-time)',
		term: 'employment type (regular or all)',
		contract: 'employment type (permanent)',
		graduates: 'new graduates',
		sex: 'sex',
		age: 'age',
		mean: 'month or year',
		unit: 'unit'
	},
	values: {
		'adjustment sa': 'seasonally adjusted',
		'adjustment nsa': 'not seasonally adjusted',
		'basis reception': 'by place of reception',
		'basis workplace': 'by place of work',
		'part with': 'incl. part-time',
		'part without': 'excl. part-time',
		'part only': 'part-time',
		'term all': 'all employment types',
		'term regular': 'regular employment',
		'term temporary': 'temporary and seasonal',
		'contract unlimited': 'not only permanent employees',
		'graduates without': 'excl. new graduates',
		'sex unlimited': 'both sexes',
		'age unlimited': 'all ages',
		'mean unlimited': 'the value of one month'
	},
	from: {
		layout: 'fixed by the layout',
		default: 'the layout’s default',
		cells: 'from the columns',
		title: 'from the table’s title alone',
		above: 'from the head of the sheet alone',
		sheet: 'from the sheet’s name alone',
		file: 'from the file’s name alone',
		header: 'from the header alone',
		note: 'from a note alone'
	},
	rows: (count) => `${count} rows`,
	layout: (title) => `layout: ${title}`,
	mark: (text) => ` (${text})`,
	separator: ' · ',
	manyValues: (first, count) => `${first} and ${count} more`,
	ask: 'What is marked in brackets is not written in the table, or in one place alone: see that it agrees with the source',
	title: 'This is how the tables were read'
};
