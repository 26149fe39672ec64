import { small } from '../small.ts';
import type { Words } from './ja.ts';
import { sentences } from './sentences/en.ts';

/** A heading in running text: what is no name begins small. */
const inText = (title: string): string =>
	title.startsWith('Hello Work') ? title : title.toLowerCase();

export const en: Words = {
	site: {
		skip: 'Skip to content',
		notStarted:
			'The program that answers your choices has not arrived. The figures shown are the published ones; only choosing and saving are not possible.',
		published: 'A new version has been published.',
		reload: 'Reload',
		menu: 'Pages',
		language: 'Language',
		footer:
			'Published statistics, re-tabulated; not an official release of any agency. Sources and terms are given with each figure and on the Data page.',
		/** While one of these is not decided. */
		trial: (unset: string) => `Trial version: ${unset} not set`,
		standing: {
			publisher: 'publisher',
			contact: 'contact',
			baseAddress: 'address of publication'
		}
	},
	pages: {
		home: 'This month',
		occupations: 'Openings and applicants by occupation',
		months: 'Occupations by month (heatmap)',
		wages: 'Wages by occupation',
		industries: 'Wages and openings by industry',
		areas: 'Areas',
		shortage: 'Shortage fields',
		'wage-check': 'Wage check',
		semiconductor: 'Semiconductor jobs',
		plan: 'The plan and its figures',
		report: 'Council report',
		sheet: 'One page of areas and fields',
		compare: 'Compare areas',
		prefectures: 'Ratios of all prefectures',
		data: 'Data',
		check: 'Check a table',
		verify: 'Verify in this browser',
		offline: 'Use without a connection',
		versions: 'Versions (what was public when)',
		explore: 'Table builder and SQL',
		about: 'About',
		glossary: 'Glossary'
	},
	glossary: {
		filter: 'Filter by a word',
		count: (terms) => `${terms} terms`,
		source: (title) => `Source: ${title}`,
		own: 'A term of this site'
	},
	menu: {
		home: 'Overview',
		occupations: 'Occupations',
		wages: 'Wages',
		industries: 'Industries',
		areas: 'Areas',
		shortage: 'Shortages',
		'wage-check': 'Wage check',
		semiconductor: 'Semiconductor jobs',
		report: 'Report',
		plan: 'Plan',
		data: 'Data',
		check: 'For staff'
	},
	leads: {
		glossary: 'What the words in tables and figures mean, and how they read in Japanese.',
		occupations: 'How many openings there are for each applicant, by occupation.',
		wages: 'What openings offer and what applicants ask for, by occupation.',
		industries:
			'By industry: the wage that openings offer, and how new openings moved on the year.',
		areas: 'The figures of each area: on a map, ranked, on one sheet, and side by side.',
		shortage:
			'Openings, applicants and wages in health and welfare, construction, security and transport.',
		'wage-check':
			'Choose occupation, area and employment type, and see where the wage you plan lies between what others offer and what applicants ask for.',
		plan: 'The information promised in the yearly plan of the employment agreement, item by item, with the figures that provide it.',
		report:
			'The year’s figures beside the year before, by section of the information the plan promises; ready to print.',
		check:
			'Checks tables as they come from the Labour Bureau, in this browser, before they are taken in.',
		data: 'All data behind the figures can be taken from here.'
	},
	areaChoice: 'Choose an area',
	search: {
		label: 'Search occupations, industries, areas and pages',
		instead: 'If other words do not help either, choose from a list: ',
		button: 'Search',
		none: (text) => `Nothing was found for “${text}”.`,
		terms: 'Terms',
		/** A municipality as a way to its office; whether the office serves it may be unconfirmed. */
		serves: (place: string, office: string) => `${office}, which serves ${place}`,
		unconfirmed: ' (unconfirmed)'
	},
	sample: {
		mark: '架空のサンプル (made-up sample)',
		text: 'The values shown here are made-up samples, not real statistics.',
		short: 'Not real statistics.',
		/** Of a section in which nothing is real. */
		section: 'All values in this section are made-up samples, not statistics.'
	},
	/** Where tables are missing whose samples are not shown. */
	awaited: {
		/** In a sentence of its own, where something else stands beside it. */
		short: (from: string) => `This will be added once we have ${from}. No date has been set.`,
		title: 'Tables that have not arrived yet',
		text: (from: string) =>
			`Once we have ${from}, this page will also show the following. No date has been set; they start with the first month that may be published.`,
		nothing: 'This site holds no table yet.',
		/** Of tables that are published, and that nobody has put into data/. */
		notCollectedTitle: 'Tables that are not held here yet',
		notCollected: 'The following tables are not held here yet. Once they are, they will stand here.'
	},
	control: {
		time_period: 'Period',
		employment: 'Employment type',
		basis: 'Basis',
		adjustment: 'Seasonal adjustment',
		worker_group: 'Group',
		age: 'Age',
		occupation: 'Occupation',
		industry: 'Industry',
		industry_section: 'Industry (section)',
		ref_area: 'Area',
		form: 'Form of the chart',
		measure: 'Value shown',
		level: 'Level of detail',
		threshold: 'Minimum applicants',
		from: 'Shown from',
		middle: '73 occupations',
		major: '11 major groups (computed)',
		group: 'Choices for this figure',
		needsScript: 'Changing the choices needs JavaScript.'
	},
	action: {
		own: 'Options',
		explain: 'Explain',
		notes: 'Notes',
		build: 'Open this figure as a table',
		sql: 'SQL of this figure'
	},
	condition: {
		bar: 'Conditions of this page',
		differ: 'differs by figure',
		month: 'Month',
		'fiscal-year': 'Fiscal year',
		year: 'Year'
	},
	engine: {
		loading: (what) => `Loading ${what}`,
		values: 'the values',
		database: 'the database',
		bytes: (loaded, total, percent) => `${loaded} / ${total} MB (${percent}%)`,
		cancel: 'Cancel',
		cancelled: 'Cancelled. The figure is as it was before.',
		failed: 'This could not be loaded. The figure is as it was before.',
		reason: (text) => `Reason: ${text}`,
		/** By the name of the error; any other is that of a file which did not come. */
		why: {
			NewRelease: 'The site has a new release. Reload the page to see its figures.',
			NotPublished: 'The file that arrived is not the one that was published.',
			TimeoutError: 'Nothing arrived for 20 seconds.',
			EngineLost: 'This browser cannot run the program that computes the answer.'
		},
		absent: 'The file could not be fetched.',
		retry: 'Try again',
		reset: 'Back to the first view',
		download: 'Download the data instead'
	},
	unknown: (list) => `Parts of the address that no figure here can use were ignored: ${list}`,
	table: {
		summary: (rows) => `Table (${rows} rows)`,
		lastColumns: (count) => `The last ${count} columns are shown.`,
		allColumns: (count) => `Show all ${count} columns`,
		onPaper: (rows) => `Open the table (${rows} rows) on the screen first to include it in print.`,
		computed: 'computed',
		partsMissing: (count) =>
			count === '1'
				? 'without 1 item that has no value'
				: `without ${count} items that have no value`,
		change: (period) => `Change since ${period}`,
		status: 'Status',
		name: 'Name'
	},
	reliability: {
		primary: 'primary source',
		news: 'news report',
		secondary: 'republished or summarised',
		implied: 'computed from a printed change'
	},
	status: {
		U: 'uncertain value',
		P: 'provisional',
		E: 'estimate',
		B: 'break',
		D: 'definition differs',
		Q: 'withheld',
		R: 'revised'
	},
	absence: {
		L: 'not collected',
		O: 'not published',
		Q: 'withheld',
		M: 'does not apply',
		zero: 'cannot be computed (denominator 0)',
		sample: 'empty (sample)'
	},
	revised: (p) => `${p.from} → ${p.to} (revised ${p.on})`,
	gap: (absence) => `no value (${absence})`,
	marks: 'Marks',
	band: {
		band: 'Offered wage (mean of lower limits to mean of upper limits)',
		start: (tick) => `The axis begins at ${tick}, not at 0.`
	},
	form: {
		bubbles: 'Bubbles (map of occupations)',
		dumbbell: 'By gap of applicants and openings',
		lines: 'One line over time',
		season: 'Same months, fiscal years overlaid'
	},
	season: {
		titled: (measure) => `${measure} by month, fiscal years overlaid`,
		month: 'Month',
		reading: 'Choose a month with the arrow keys to read its value in each fiscal year',
		at: (period, text) => `${period}: ${text}`
	},
	scatter: {
		short: (name) => name.replace(/ workers(?= \(|$)/, ''),
		axis: (title, unit) => `${title} [${unit}], log scale`,
		area: (title) => `Area of a circle: ${small(title)}`,
		above: 'More openings',
		below: 'More applicants',
		even: 'As many openings as applicants',
		applicants: 'Applicants',
		openings: 'Openings',
		gap: (amount) => `gap ${amount}`,
		at: (measure, place) => `${measure}, ${place}`,
		edge: 'A dashed circle at the edge has a value beyond the scale.',
		unplaced: (names) => `Without a ratio, and so without a place: ${names}`,
		reading: 'Point at a circle, or press the arrow keys on one, to read its values here.',
		open: 'Page of this occupation'
	},
	figure: {
		notes: 'Notes',
		source: 'Source',
		adapted: ', adapted',
		read: (date) => `read ${date}`,
		/** By which the values of now can be found when others stand here. */
		version: (id) => `Version ${id}`,
		copy: 'Copy',
		copyLong: 'Copy sentence, figures and source',
		embed: 'Embed',
		embedAlone: 'Open the figure alone',
		onSite: (site: string) => `See this figure on the ${site}`,
		save: 'Save',
		copied: 'Copied',
		copyFailed: 'Copying failed. Select the text below and copy it.',
		csv: 'CSV',
		pictureLong: 'Save the figure with title, scope and source as a picture',
		explain: 'Explain this figure',
		notLoaded: 'It could not be loaded. Check the connection and try again.',
		csvLong: 'Save this table as CSV',
		xlsx: 'Excel',
		xlsxLong: 'Save this table and what belongs to it as an Excel workbook',
		definition: 'Definitions',
		link: 'Link to this view',
		small: (threshold, base) => `${base} under ${threshold}`,
		rest: (count) => `Show the other ${count}`,
		noData: 'There is no value for this choice.',
		yearBefore: 'Year before',
		minimumWage: (area, yen) => `Minimum wage of ${area} ${yen}`,
		reading: 'Choose a period to read its values',
		showing: 'Showing',
		emptySeries: 'There is no value to draw for this choice.'
	},
	tiles: {
		under: (to) => `under ${to}`,
		between: (from, to) => `${from} to under ${to}`,
		over: (from) => `${from} and over`
	},
	title: {
		frequency: { month: ' (month)', 'fiscal-year': ' (fiscal year)', year: ' (year)' },
		by: (dimension, measure) => `${measure} by ${inText(dimension)}`,
		/** What areas are, where they are all of one kind. */
		areas: { prefecture: 'Prefecture', office: 'Hello Work office', area: 'Area' },
		overTime: (measure) => `${measure} over time`,
		join: ' · ',
		unit: (unit) => `Unit: ${unit}`
	},
	list: (items) => items.join(', '),
	say: sentences,
	home: {
		reliability: (text) => `Source: ${text}, not checked against the Labour Bureau’s own release`
	},
	data: {
		revisions: (count, day) => `Values revised after publication: ${count} (latest ${day})`,
		noRevisions: 'No value was revised after publication.',
		datasets: 'Datasets',
		package: 'Data package (metadata)',
		rows: 'Periods',
		columns: 'Columns',
		codes: 'Code lists',
		licence: 'Terms of use',
		licenceNotStated: 'not stated',
		encoding:
			'UTF-8 without BOM, comma-separated; an empty cell has no value (obs_status says why, else the notes of the dataset).'
	},
	verify: {
		lead: 'The values shown on the pages are recomputed inside your browser in two ways, by a database (DuckDB) and by the program that answers your choices, and compared one by one. Nothing is sent anywhere.',
		start: 'Start',
		running: (done, total) => `${done} of ${total} questions answered`,
		same: (values, questions) => `All ${values} values of ${questions} questions agree.`,
		different: (count) => `${count} values differ.`,
		size: (megabytes) => `About ${megabytes} MB will be loaded.`
	},
	matrix: {
		heatmap: (dimension, measure) => `${measure}: ${inText(dimension)} by month`,
		multiples: (dimension, measure) => `${measure} over time, by ${inText(dimension)}`,
		span: (first, last) => `${first} to ${last}`,
		order: {
			listed: 'As classified',
			name: 'By name',
			level: 'By newest value',
			change: 'By change on the year'
		},
		orderedByName: 'rows by name, A to Z',
		ordered: (period, quantity) => `rows by ${small(quantity)} in ${period}, largest first`,
		scale: {
			title: 'Vertical axis',
			common: 'Common',
			own: 'Each its own',
			titled: 'each panel on its own scale',
			caution:
				'Each panel has its own scale: lines of two panels cannot be held against each other.',
			range: (low, high) => `Range ${low} to ${high}`
		},
		reading: 'Choose occupation and month with the arrow keys to read a value',
		legend: {
			below: (cut) => `under ${cut}`,
			from: (cut) => `${cut} or more`,
			between: (low, high) => `${low} to under ${high}`
		}
	},
	ranking: {
		by: 'Order',
		value: 'By value',
		change: 'By change on the year',
		within: 'Within a major group',
		all: 'All major groups',
		difference: {
			month: 'change on the same month of the year before',
			'fiscal-year': 'change on the fiscal year before',
			year: 'change on the year before'
		},
		rate: {
			month: 'change on the same month of the year before (per cent)',
			'fiscal-year': 'change on the fiscal year before (per cent)',
			year: 'change on the year before (per cent)'
		},
		of: (measure, change) => `${measure}: ${change}`,
		noBase: 'no value a year before',
		noChange: 'There is nothing a year before to compare with.'
	},
	notFound: {
		title: 'Page not found',
		text: 'The address may have changed or been mistyped.',
		home: 'To the first page'
	}
};
