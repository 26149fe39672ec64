import { addressOf, type ApiDataset, type ApiInput } from './index-json.ts';

export interface Operation {
	/** Below the site, with {period} or {list} where one is chosen. */
	readonly path: string;
	readonly id: string;
	readonly summary: string;
	readonly mediatype: string;
	readonly choice?: { readonly name: string; readonly values: readonly string[] };
}

const idOf = (dataset: string, what: string): string => `${dataset.replaceAll('-', '_')}_${what}`;

/** What a value is quoted with: what the table is, what holds for all of it, how far it goes. */
export function told({ dataset, sample, coverage }: ApiDataset): string {
	const mark = sample ? 'MADE-UP SAMPLE (架空のサンプル), not statistics. ' : '';
	return `${mark}${dataset.title.en} (${dataset.title.ja}). ${dataset.scope.en}. ${coverage[0]} to ${coverage[1]}.`;
}

const datasetOperations = (one: ApiDataset): Operation[] => [
	...one.whole.map(({ path, mediatype }) => {
		const form = path.split('.').at(-1) ?? '';
		return {
			path: `data/${path}`,
			id: idOf(one.dataset.id, form),
			summary: `${told(one)} All periods as one ${form.toUpperCase()}.`,
			mediatype
		};
	}),
	{
		path: `data/${one.dataset.id}/{period}.csv`,
		id: idOf(one.dataset.id, 'period'),
		summary: `${told(one)} The file of one period.`,
		mediatype: 'text/csv',
		choice: {
			name: 'period',
			values: one.files.map(({ path }) => path.replace(/^.*\/|\.csv$/g, ''))
		}
	}
];

/** Everything that a program can ask the site for: all of it are files. */
export const operations = ({ datasets, lists, feeds, site, versions }: ApiInput): Operation[] => [
	{
		path: 'data/index.json',
		id: 'list_datasets',
		summary: `Every dataset of ${site.name.en} with columns, units, coverage, licence, sources, files and their SHA-256. Read this first.`,
		mediatype: 'application/json'
	},
	{
		path: 'data/datapackage.json',
		id: 'data_package',
		summary: 'The same as a Data Package v2 (datapackage.org) with a schema for every column.',
		mediatype: 'application/json'
	},
	{
		path: 'data/codes/{list}.csv',
		id: 'code_list',
		summary: 'The names of codes in Japanese, English and Traditional Chinese.',
		mediatype: 'text/csv',
		choice: { name: 'list', values: lists.map(({ id }) => id) }
	},
	{
		path: versions.index,
		id: 'list_versions',
		summary: 'Every publication of the data with its day: what was public when.',
		mediatype: 'application/json'
	},
	...(versions.names.length > 0
		? [
				{
					path: versions.manifest,
					id: 'version_files',
					summary:
						'Every file of one version with its address and SHA-256, as it stood: the present file where nothing changed, else the older one. What was withdrawn says so.',
					mediatype: 'application/json',
					choice: { name: 'version', values: versions.names }
				}
			]
		: []),
	...feeds.map((path) => ({
		path,
		id: path.replace(/^data\//, '').replaceAll(/[^a-z]+/gi, '_'),
		summary: 'What was released when.',
		mediatype: path.endsWith('.xml') ? 'application/atom+xml' : 'application/feed+json'
	})),
	...datasets.flatMap(datasetOperations)
];

/** The address of what has nothing to choose; a template of what has. */
export const operationAddress = (input: ApiInput, { path }: Operation): string =>
	addressOf(input.site, path);
