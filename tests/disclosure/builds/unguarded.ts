import type { Edit } from './site-copy.ts';

const published = 'src/lib/server/data/published.ts';
const openFiles = 'src/lib/disclosure/open-files.ts';

/** The guard taken out of a copy of the sources, so that the search has something to find. */
export const UNGUARDED: readonly Edit[] = [
	[openFiles, `if (dataset.publication !== 'public') return [];`, ''],
	[
		published,
		'.flatMap((path) => ledger().get(path) ?? [])',
		`.map((path) => ledger().get(path) ?? { ...[...ledger().values()][0], path })`
	],
	[openFiles, 'entries.filter((entry) => entry.public)', 'entries'],
	[openFiles, 'real.length > 0 ? real : open', 'open'],
	[published, `!== sha256`, `=== ''`],
	[
		published,
		`return csvText(
				csv.header,
				one === CORRECTIONS ? correctionsOf(csv) : disclosedRows(csv, places())
			);`,
		'return text;'
	],
	[
		'src/lib/contract/ledger.ts',
		`address: cell('address')`,
		`address: cell('address') + cell('note')`
	],
	[
		'src/lib/server/data/published-codes.ts',
		`if (id !== 'source') return codes(id);`,
		'return codes(id);'
	],
	['src/lib/server/data/published-codes.ts', `if (id !== 'source') return text;`, 'return text;'],
	['src/lib/catalogue/list.ts', 'PublicDataset[] = [', 'PublicDataset[] = [...RESTRICTED,'],
	[
		'src/lib/catalogue/list.ts',
		'/** Every dataset that may be public.',
		`import { RESTRICTED } from './restricted-list.ts';\n\n/** Every dataset.`
	]
];

/** Declares a restricted dataset in a copy of the sources. */
export const restrict = (list: string): readonly Edit[] => [
	['src/lib/catalogue/restricted-list.ts', '= []', `= ${list}`],
	[
		'src/lib/catalogue/restricted-list.ts',
		`import type`,
		`import { prefectureBalance } from './datasets/prefecture-balance.ts';\nimport type`
	]
];
