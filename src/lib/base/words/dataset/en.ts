import type { DatasetWords } from './ja.ts';

export const en: DatasetWords = {
	kind: 'Dataset',
	scoped: (title, scope) => `${title} (${scope})`,
	more: 'Columns, how to read it, how to cite it',
	files: {
		title: 'Files',
		lead: 'All periods in one file. The CSV is read by spreadsheets and programs, the Parquet has typed columns, and the ZIP holds the CSV, its code lists and its Data Package.',
		size: (kilobytes) => `${kilobytes} KB`,
		parts: (count) => `CSV by period (${count} files)`,
		build: 'Build a table of it',
		sql: 'Ask in SQL',
		verify: 'Sizes and SHA-256 of all files are in data/index.json.'
	},
	about: {
		title: 'About this table',
		scope: 'Scope',
		frequency: 'Frequency',
		frequencies: { month: 'Month', 'fiscal-year': 'Fiscal year (April to March)', year: 'Year' },
		coverage: 'Periods held',
		rows: 'Rows',
		source: 'Source',
		licence: 'Terms of use',
		version: 'Version',
		created: 'Read from the source on',
		revisions: 'Revisions after publication'
	},
	columns: {
		title: 'Columns',
		name: 'Column',
		meaning: 'Meaning',
		role: 'Role',
		type: 'Type',
		unit: 'Unit',
		codes: 'Code list',
		roles: { dimension: 'Dimension', measure: 'Measure', attribute: 'Attribute', mark: 'Mark' },
		types: { text: 'Text', integer: 'Whole number', number: 'Number' },
		computed:
			'Values without a column: ratios, differences and means are computed after rows are brought together (ratios are never averaged).',
		formula: {
			ratio: (a, b) => `sum of ${a} ÷ sum of ${b}`,
			difference: (a, b) => `sum of ${a} − sum of ${b}`,
			share: (a, b) => `sum of ${a} ÷ sum of (${b}) × 100`,
			mean: (a, months) => `${a} ÷ ${months}`
		}
	},
	notes: { title: 'Notes and breaks', at: (period, text) => `From ${period}: ${text}` },
	statuses: {
		title: 'Status of a value (obs_status)',
		lead: 'An empty cell is no value, never 0. These codes say why.',
		shown: (word) => ` (in tables: ${word})`
	},
	snippets: {
		title: 'Reading it by program',
		lead: 'Codes are read as text (00 stays "00"), empty cells as no value.',
		without:
			'Until the address of this site is decided, put the saved CSV into the folder of the program.',
		copy: (tool) => `Copy the code for ${tool}`
	},
	cite: {
		title: 'How to cite it',
		text: 'Text',
		bibtex: 'BibTeX',
		copyText: 'Copy the citation',
		copyBibtex: 'Copy the BibTeX',
		address: 'Permanent address',
		sentence: (p) =>
			`${p.author}. “${p.title}”. Version ${p.version}${p.day ? ` (read ${p.day})` : ''}. Adapted from: ${p.sources}.`
	},
	feed: {
		title: (site) => `${site}: data releases`,
		description: 'Files that were added to a dataset, or that are new in it.',
		link: 'Data releases',
		periods: (span) => `: ${span}`,
		summary: (scoped, span, count) =>
			`${scoped}, ${span}: ${count} ${count === '1' ? 'file was' : 'files were'} released.`,
		version: (id) => `Version ${id} of the data`,
		versionSummary: (p) =>
			`${p.files} files. Rows: ${p.added} added, ${p.changed} changed, ${p.removed} gone.`,
		firstVersion: (files) => `The first version: ${files} files.`
	},
	programs: {
		title: 'For programs and assistants',
		index: 'List of datasets and files (JSON)',
		openapi: 'Description of the API (OpenAPI)',
		mcp: 'Description for assistants (MCP)',
		llms: 'What an assistant reads before it quotes a value (llms.txt)'
	}
};
