import { en as builder } from './builder/en.ts';
import type { ExploreWords } from './ja.ts';

export const en: ExploreWords = {
	builder,
	own: {
		heading: 'Your own file beside ours',
		lead: 'The numbers of a table of yours (CSV or Excel .xlsx) stand beside the rows of the table above with the same occupation, area and so on; SQL below can ask both together. It is read in this browser alone and sent nowhere. Its first line must be the header.',
		choose: 'Choose a file',
		drop: 'or drop it here',
		reading: 'Reading',
		refused: 'This file cannot become a table.',
		rows: (rows: string, columns: string) => `${rows} rows, ${columns} columns`,
		column: 'Column',
		type: 'Type',
		text: 'text',
		number: 'number',
		joins: 'Joins with',
		byCode: (dimension: string) => `codes of ${dimension}`,
		byName: (dimension: string) => `names of ${dimension}`,
		example: 'Put in a query that joins it',
		remove: 'Remove'
	},
	history: 'Queries that were run (kept on this device alone)',
	forget: 'Forget them',
	useAgain: 'Use again',
	xlsx: 'Save as Excel',
	parquet: 'Save as Parquet',
	noLimit: 'There is no time limit: what takes long can be stopped by Cancel.',
	heading: 'Ask in SQL',
	meant: 'Did you mean: ',
	fromAddress:
		'The text of the address or of the table was put into the box. It is not run by itself: look at it, then press “Run”.',
	lead: 'Ask the published data anything in SQL. DuckDB computes inside this browser; neither your text nor the result is sent anywhere.',
	first: 'The first run loads the database (about 8 MB) and the tables that your text names.',
	sql: 'SQL (DuckDB)',
	hint: 'Ctrl+Enter (Command+Enter on a Mac) runs it. One query at a time: SELECT, WITH, FROM, DESCRIBE or SUMMARIZE.',
	run: 'Run',
	running: 'Running the query',
	examples: 'Start from an example',
	choose: 'A chosen example is put into the field below',
	rows: (count) => `${count} rows`,
	shown: (count) => `The first ${count} rows are shown. `,
	csvHasAll: 'The CSV has them all.',
	csvIsCut: (count) => `The CSV too ends at row ${count}, where the result was cut.`,
	cut: (count) => `The result is long and was cut at ${count} rows.`,
	none: 'No row fits.',
	failed: 'This text could not be run.',
	cancelled: 'Cancelled.',
	suggestions: 'Suggestions',
	suggest:
		'Suggestions appear as you type (or on Ctrl+Space): choose one with the arrow keys, take it with Enter.',
	chart: {
		title: (columns, along) => `${columns} by ${along}`,
		columns: (drawn, left) => `The chart draws ${drawn} alone (${left}: see the table).`,
		first: (shown, all) =>
			`The first ${shown} of ${all} rows are drawn; the others are in the table.`,
		png: 'Save the chart as PNG',
		svg: 'Save the chart as SVG'
	},
	labels: {
		lead: (table) =>
			`With _labelled behind its name (${table}, say) a table has, to the right of each code column, a column with the names in this language. It is called like the code column with _label behind it; that of ref_area is called area. Where you need no names, the plain table is faster.`,
		column: 'Column of names'
	},
	result: 'Result',
	csv: 'Save as CSV',
	copySql: 'Copy the SQL',
	null: '(no value)',
	tables: 'Tables',
	column: 'Column',
	title: 'Meaning',
	unit: 'Unit',
	codes: 'Code list',
	caution:
		'Counts can be added; ratios can be neither added nor averaged (divide the sum of openings by the sum of applicants). Rows of the total (_T) and of all regular employment (regular) are sums: added together with their parts they count twice. Where there is no value there is NULL, not 0 (obs_status says why). Yearly active openings and applicants add up twelve months; their monthly means are the columns ending in _mean. Monthly values are not seasonally adjusted.',
	sampleResult:
		'This result comes from tables that hold a made-up sample (架空のサンプル). It is not real statistics.',
	source: 'Source'
};
