import type { VersionWords } from './ja.ts';

export const en: VersionWords = {
	about:
		'A version is all data as they were public on a day. Whenever figures are added or revised there is a new one, named by its day and its content. Who quotes the name leads readers to the values of then, whatever is revised later.',
	left: 'Made-up samples and the semiconductor openings are in no version. What is public no longer goes from older versions too.',
	programs: 'The list for programs (JSON)',
	title: (date) => `The version of ${date}`,
	id: 'Name of the version',
	list: {
		title: 'All versions',
		none: 'There is no version yet.',
		version: 'Version',
		date: 'Date',
		files: 'Files',
		added: 'Rows added',
		changed: 'Rows changed',
		removed: 'Rows gone',
		first: (files) => `The first version (${files} files)`,
		current: 'what is shown now',
		unsealed: 'What is public has changed since the last version and is not in a version yet.'
	},
	day: {
		title: 'By date',
		label: 'Date',
		found: (day) => `The version that was public on ${day}:`,
		none: (first) => `There is no version of that day. The first is of ${first}.`
	},
	compare: {
		title: 'Compare two versions',
		from: 'Earlier version',
		to: 'Later version',
		start: 'Compare',
		same: 'There is no difference between these two versions.',
		working: 'Comparing',
		key: 'Row (codes)'
	},
	page: {
		current: 'This version is what is public now.',
		stood: 'Some of this version has changed since.',
		previous: 'Version before',
		next: 'Next version',
		since: (date) => `What changed from the version before (${date})`,
		first: 'This is the first version. There is none before it.',
		later: 'What changed from this version until now',
		tables: 'The data of this version',
		lead: 'Files that are the same now are on the page of their dataset. Only those that are not lie here.',
		same: (count) => `Files that are the same now: ${count}`,
		older: (count) => `Files that are not the same now (as in this version): ${count}`,
		withdrawn: (count) => `Files withdrawn: ${count}`,
		figures: (count) => `Charts as they stood in this version: ${count}`,
		manifest: 'All files of this version (JSON)',
		size: (kilobytes) => `${kilobytes} KB`
	},
	change: {
		rows: (added, changed, removed) => `Rows: ${added} added, ${changed} changed, ${removed} gone`,
		withdrawn: (count) => `Files withdrawn and not compared: ${count}`,
		row: 'Row',
		column: 'Column',
		from: 'Before',
		to: 'After',
		none: '(no value)',
		more: (count) => `${count} more rows can be compared in the files.`
	},
	pinned: {
		same: (id) => `The figures of this chart have not changed since version ${id}.`,
		added: (id) => `The chart as it stood in version ${id}. New periods have come since.`,
		changed: (id) => `The chart as it stood in version ${id}. Its data have been revised since.`,
		withdrawn: (id) =>
			`Some data of version ${id} have been withdrawn. The chart shows the values of now.`,
		absent: (id) =>
			`Version ${id} has no data for this chart yet. The chart shows the values of now.`,
		unknown: (id) => `There is no version ${id}. The chart shows the values of now.`,
		failed: (id) => `Version ${id} could not be looked up. The chart shows the values of now.`,
		reading: (id) => `Looking up version ${id}.`,
		what: 'What changed',
		now: 'The chart of now'
	}
};
