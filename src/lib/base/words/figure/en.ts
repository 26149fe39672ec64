import type { FigureWords } from './ja.ts';

export const en: FigureWords = {
	note: 'Note',
	sheets: { table: 'Table', about: 'About' },
	item: 'Item',
	content: 'Content',
	title: 'Title',
	scope: 'Scope and unit',
	finding: 'Finding',
	breaks: 'Breaks',
	address: 'Address of this view',
	embed: {
		about:
			'Code to paste into another page. Title, scope, source and the mark of made-up values are inside the figure.',
		moment: 'Period',
		latest: 'The latest whenever it is opened',
		pinned: 'Period and values as shown now (if values are revised later, the chart says so)',
		code: 'Code',
		copy: 'Copy the code'
	},
	explain: {
		title: 'Explain this figure',
		row: 'Row',
		column: 'Column',
		close: 'Close',
		value: 'Value',
		how: 'How it is obtained',
		parts: (count) => `The ${count} items added up`,
		missing: (count) => `Of these, ${count} have no value and are not in the sum.`,
		published: 'The value as published. Nothing was computed.',
		fraction: (numerator, denominator) => `${numerator} (numerator) ÷ ${denominator} (denominator)`,
		share: (part, whole) =>
			`${part} ÷ ${whole.length > 1 ? `(${whole.join(' + ')})` : whole.join('')} × 100`,
		subtraction: (minuend, subtrahend) => `${minuend} − ${subtrahend}`,
		mean: (months) =>
			`A year’s active openings or applicants add up ${months} months, so they are divided by ${months}.`,
		ratioNote: (decimals) => `Rounded half up to ${decimals} decimals. Not a mean of ratios.`,
		sum: 'The sum of the items below, computed by this site; not a published value.',
		ratioOfSums:
			'The ratio of the sums of the items below, computed by this site; not a published value.',
		differenceOfSums:
			'The difference of the sums of the items below, computed by this site; not a published value.',
		difference: 'The difference of the two values below, subtracted as they are printed.',
		rate: 'The rate of change between the two values below: (this value − the one compared with) ÷ the one compared with.',
		first: 'This value',
		second: 'Compared with',
		scope: 'Scope',
		definition: 'Definition',
		revised: 'Revision',
		status: 'Status',
		normal: 'normal value',
		reliability: 'Reliability of the source',
		dataset: 'Dataset',
		file: 'File and line',
		line: (line) => `line ${line}`,
		noLine: 'no line',
		source: 'Source',
		licence: 'Licence',
		read: (date) => `read ${date}`,
		looking: 'Looking up the line of the file…',
		failed: (reason) => `The line of the file could not be looked up (${reason}).`,
		retry: 'Try again',
		differs: 'The file holds another value than this figure. Please load the page again.'
	}
};
