import type { BuilderWords } from './ja.ts';

export const en: BuilderWords = {
	title: 'Table builder',
	lead: 'Choose a table of statistics and put occupations, areas, periods and the like on its rows and columns. Ratios are sums over sums, active openings of a year are monthly means, and what cannot be added is not offered.',
	own: {
		source: (columns, file) =>
			`${columns.map((one) => `“${one}”`).join(', ')}: from your file (${file}), not published statistics.`,
		noMeeting: (file) =>
			`“${file}” has no column with the occupations, areas or other codes of this table, so it is not set beside it.`,
		onRows: (file, dimension) =>
			`The numbers of “${file}” stand beside the table when ${dimension} is on the rows.`,
		noNumbers: (file) => `“${file}” has no column of numbers, so it is not set beside the table.`,
		matched: (file, rows, matched) =>
			`Of the ${rows} rows of “${file}”, ${matched} belong to rows of this table.`,
		several: 'several rows',
		nothing: 'not in the file'
	},
	dataset: 'Table of statistics',
	published: 'Published statistics',
	samples: 'Made-up samples (架空のサンプル)',
	board: 'Rows, columns and filters',
	places: { rows: 'Rows', columns: 'Columns', fixed: 'Filters' },
	placeOf: (dimension) => `Where ${dimension} stands`,
	forward: (dimension) => `Move ${dimension} one place forward`,
	turn: 'Swap rows and columns',
	none: 'none',
	dragged: 'Choose a place from the list, or drag a field to it.',
	codes: (dimension, count) => `${dimension}: ${count}`,
	one: (dimension) => `Choose one: ${dimension}`,
	all: 'All',
	groups: 'Major groups only',
	items: 'Finest classes only',
	chosen: 'Chosen ones',
	restart: 'Choose anew',
	find: 'Find by name',
	from: 'From',
	to: 'To',
	noCode: 'Nothing fits.',
	measures: 'Values',
	transformation: 'Shown as',
	as: {
		value: 'the value itself',
		change: {
			month: 'change on the same month a year before',
			'fiscal-year': 'change on the fiscal year before',
			year: 'change on the year before'
		},
		index: (period) => `index (${period} = 100)`,
		indexFirst: 'index (first period = 100)',
		share: (total) => `share of “${total}”`,
		'sum-12': 'sum of 12 months',
		rank: (dimension) => `rank among the table’s values of ${dimension}`
	},
	titled: {
		index: (measure, period) => `${measure}, index (${period} = 100)`,
		share: (measure, total) => `${measure}, share of “${total}”`,
		'sum-12': (measure) => `${measure}, sum of the 12 months to then`,
		rank: (measure, dimension) => `${measure}, rank (${dimension} in this table)`
	},
	units: { index: 'index', rank: 'rank' },
	totals: 'Show totals and subtotals',
	form: 'See it as',
	forms: {
		table: 'Table',
		line: 'Lines',
		bars: 'Bars',
		dots: 'Dots',
		heatmap: 'Heatmap',
		multiples: 'Small multiples',
		map: 'Map'
	},
	reading: 'Choose an item and a period with the arrow keys to read its value',
	sort: (column) => `Sort by ${column}`,
	ascending: 'lowest first',
	descending: 'highest first',
	unsorted: 'in the order of the list',
	measure: 'Value',
	by: (rows, columns) => (columns ? (rows ? `${rows} × ${columns}` : columns) : rows),
	arrangement: (rows, columns) => `Rows: ${rows}; columns: ${columns}`,
	drawn: (column) => `The picture shows the values of “${column}”.`,
	drawnFirst: (measure) => `The picture shows “${measure}” alone.`,
	cutTable: (shown, all) =>
		`The first ${shown} of ${all} rows are shown. CSV and Excel have them all.`,
	cutPicture: (shown, all) => `The first ${shown} of ${all} are drawn.`,
	leftOut: (count) =>
		`Combinations without a row in the source (${count} rows and columns) are left out.`,
	noRows: 'The source has no values of this combination.',
	tooLarge: (cells, most) =>
		`This combination has ${cells} cells. Please stay below ${most}: fewer periods or classes make it smaller.`,
	broken: 'not compared (break)',
	noIndexBase: 'no value in the first period',
	fewMonths: 'fewer than 12 months',
	noWhole: 'no value of the whole',
	unranked: 'not ranked',
	unknown: (list) => `These parts of the address do not fit this table and were ignored: ${list}`,
	tidy: 'CSV (tidy)',
	tidyLong: 'Save as CSV with one value a row, its codes and its status',
	tidyColumns: {
		name: (dimension) => `${dimension} (name)`,
		measure: 'measure',
		value: 'value',
		unit: 'unit',
		status: 'status',
		reason: 'why there is no value',
		computed: 'computed',
		sample: 'sample'
	},
	sql: 'Show the SQL',
	sqlNote:
		'This text asks for the rows of this table in the SQL box below. The table arranges these rows and transforms their values.',
	openSql: 'Put it into the SQL box'
};
