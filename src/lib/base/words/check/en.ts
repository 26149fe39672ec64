import type { CheckWords } from './ja.ts';

/** Words of the page that checks files. */
export const en: CheckWords = {
	how: [
		'Excel (.xlsx), CSV or text files, whole folders, or a ZIP. Encoding and separators are established, not guessed.',
		'The check runs in this browser alone. Neither files nor results are sent anywhere.',
		'It shows every fault, every normalisation and every published value that would change, and makes the files to take in where there is no error.'
	],
	needsScript: 'This check needs JavaScript.',
	choose: {
		title: '1. Choose tables',
		drop: 'Drop files or a folder here, or',
		files: 'choose files',
		folder: 'choose a folder',
		none: 'Nothing chosen yet.',
		chosen: (count, megabytes) => `${count} files chosen (${megabytes} MB)`,
		more: (count) => `and ${count} more files`,
		clear: 'Choose again',
		size: (megabytes) => `${megabytes} MB`
	},
	settings: {
		title: '3. Source and publication',
		lead: 'See whether this is right for the tables that were read. A change makes the files anew.',
		against: 'Compare with',
		site: 'what this site has published',
		siteNote:
			'Looks for differences from last month and last year and for published values that change. Makes the CSVs alone.',
		data: 'the folder data on this computer',
		dataNote: 'Makes the ledger, the record and the history too.',
		pick: 'Choose the folder data',
		picked: (name, count) => `“${name}” (${count} files)`,
		public: 'May the values be public?',
		no: 'No (consent not established)',
		yes: 'Yes (the other party has consented)',
		source: 'Source',
		bySource: (sources) => `as layout or ledger says (${sources})`,
		noSource: 'neither layout nor ledger names one: choose',
		publicNow: 'These values are public now. To keep them public, choose “Yes”.'
	},
	again: 'Check again',
	cancel: 'Cancel',
	running: {
		title: 'Checking',
		bytes: 'Reading the file',
		tables: 'Taking out its tables',
		rows: 'Reading the values',
		merge: 'Laying them over what is published',
		check: 'Checking contract and arithmetic',
		compare: 'Comparing with last month and last year',
		preparing: 'Getting ready',
		file: (at, total, name) => `${at} of ${total}: ${name}`,
		seconds: (count) => `${count} s`
	},
	cancelled: 'Cancelled. There is no result.',
	obstacle: {
		'not-data':
			'The folder has no ledger (ledger.csv) and no code lists (codes). Choose the folder data that has the ledger.',
		halfway:
			'An intake was stopped half-way in this folder. Have the operator run the intake once more, then choose it again.',
		unreachable: 'What to compare with could not be fetched. See the connection and check again.',
		failed:
			'The check failed. The file may be too large, or the browser may have run out of memory.',
		reason: (text) => `Reason: ${text}`
	},
	result: {
		title: '2. Result',
		stopped: (count) =>
			`${count} errors: it cannot be taken in. Look each up in the source, mend the file and check again.`,
		ready: 'It can be taken in.',
		warned: (count) =>
			`It can be taken in, with ${count} warnings: see whether the values are right.`,
		unchanged: 'Every value is the published one: nothing changes.',
		errors: 'Errors',
		warnings: 'Warnings',
		notes: 'Notes',
		changes: 'Normalised',
		revisions: 'Published values changed',
		saveFindings: 'Save findings as CSV',
		saveArchive: 'Save the files to take in (ZIP)',
		archiveSite:
			'The ZIP holds the CSVs that change and the findings. Ledger and record are made when the operator takes them in.',
		archiveData:
			'Put the folder data of the ZIP over the folder data that you chose: ledger and record are in it.',
		private: 'Not stated to be public: taken in, it will not be published.',
		files: 'Files that change',
		goOn: 'Go on to source and publication',
		take: '4. Save'
	},
	findings: {
		title: 'Findings',
		none: 'Nothing was found.',
		count: (count) => `${count}`,
		listed: (listed, count) => `the first ${listed} of ${count}`,
		formal: 'Show formal notes (machine readability) too',
		more: (count) => `Show ${count} more`,
		whole: 'the whole file',
		columns: {
			file: 'File',
			sheet: 'Sheet',
			line: 'Row',
			column: 'Column',
			value: 'Value',
			reason: 'Reason',
			mend: 'Mend'
		}
	},
	changes: {
		title: 'Normalised writings',
		lead: 'This is how the writings of the file were read. No value was changed.',
		none: 'Nothing had to be normalised.',
		kind: 'Kind',
		count: 'Count',
		from: 'As written',
		to: 'As read'
	},
	revisions: {
		title: 'Published values that change',
		lead: 'Taken in, the file changes what was published like this.',
		none: 'No published value changes.',
		item: 'Item',
		column: 'Column',
		from: 'Published',
		to: 'New',
		gone: '(removed)'
	},
	records: {
		title: 'Tables read',
		file: 'File',
		profile: 'Layout',
		path: 'Goes into',
		rows: 'Rows'
	},
	mapping: {
		title: 'A table of unknown layout',
		lead: 'This layout is not known yet. Say what each column is and see at once what is read. Save it as a profile, and use it next month.',
		sheet: 'Table',
		preview: 'The top of the table',
		line: 'Row',
		dataset: 'What table is it?',
		pickDataset: 'Choose',
		headerLine: 'First row of the header',
		headerRows: 'Rows of the header',
		columns: 'What the columns are',
		untitled: '(empty)',
		header: 'Header',
		samples: 'Examples',
		meaning: 'Meaning',
		leave: 'not read',
		check: (measure) => `${measure} (only compared with the computed one)`,
		unit: 'Unit',
		ownUnit: (unit) => `usual (${unit})`,
		period: 'Where the period is',
		periodColumn: 'in a column',
		periodText: 'in the title, sheet or file name',
		fixed: 'What holds for the whole table',
		fromText: 'in the title, sheet or file name',
		inColumn: 'in a column',
		source: 'Source',
		name: 'Name of the profile',
		nameHint: 'small letters, digits, hyphens',
		outcome: 'What is read',
		outcomeText: (rows, errors, warnings) =>
			`${rows} rows read; ${errors} errors, ${warnings} warnings.`,
		missing: (fields) => `Still open: ${fields}`,
		save: 'Save the profile (JSON)',
		load: 'Load a saved profile',
		loaded: (name) => `Profile “${name}” loaded.`,
		use: 'Check with this profile',
		firstFaults: 'The first findings'
	},
	preview: {
		title: 'See it before it is public',
		lead: 'The new values laid over what is published, in the same charts as the pages will show, drawn in this tab alone.',
		mark: 'Not yet public',
		text: 'This figure is a preview with the new values. It has not been published.',
		open: 'Draw the figures',
		close: 'Close the figures',
		loading: (loaded, total) => `Loading the database (${loaded} / ${total} MB)`,
		query: 'Computing',
		failed: 'The figures could not be drawn.',
		area: 'Area',
		none: 'No figure uses this table.'
	}
};
