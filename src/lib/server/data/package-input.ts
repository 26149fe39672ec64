import { createHash } from 'node:crypto';
import { CODE_LIST_IDS, type CodeListId } from '#lib/catalogue/code-list.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type {
	DatasetFile,
	PackagedList,
	PackageInput,
	PublishedFile
} from '#lib/export/datapackage/input.ts';
import { editionOf } from '#lib/export/edition.ts';
import { downloadCsv } from './download.ts';
import { once } from './once.ts';
import { publishedCodes, publishedCodesCsv } from './published-codes.ts';
import { publishedFiles } from './published.ts';
import { statementsOf } from './statements.ts';

/** The files of a dataset as they leave the house. */
export const datasetFiles = once((dataset: Dataset): readonly DatasetFile[] =>
	publishedFiles(dataset).map((entry) => ({
		...measured(entry.path, downloadCsv(dataset, entry)),
		source: entry.source,
		address: entry.address,
		dateRead: entry.date_read,
		licence: entry.licence,
		sample: entry.sample
	}))
);

/** What is published, read from data/, for the Data Package. */
export const packageInput = once((): PackageInput => {
	const datasets = DATASETS.map((dataset) => ({
		dataset,
		statements: statementsOf(dataset),
		files: datasetFiles(dataset)
	})).filter(({ files }) => files.length > 0);
	const lists = CODE_LIST_IDS.map(packagedList);
	const all = datasets.flatMap(({ files }) => files);
	const real = all.filter(({ sample }) => !sample);
	// Made-up months are not the newest of what is published, but any change of them counts.
	const period = editionOf(real.length > 0 ? real : all);
	const content = editionOf([...all, ...lists]);
	return {
		site: SITE,
		edition: {
			version: period.version.replace(/\+.*$/, '') + content.version.replace(/^[^+]*/, ''),
			created: content.created
		},
		datasets,
		lists,
		sources: new Map([...publishedCodes('source').values()].map(({ code, names }) => [code, names]))
	};
});

function packagedList(id: CodeListId): PackagedList {
	const path = `codes/${id}.csv`;
	const list = publishedCodes(id);
	const all = [...list.values()];
	return {
		id,
		...measured(path, publishedCodesCsv(id)),
		columns: Object.keys(all[0]?.cells ?? {}),
		codes: all.map(({ code, names, cells }) => ({
			code,
			name: names.ja,
			classification: cells['classification'] ?? '',
			edition: cells['edition'] ?? ''
		})),
		closed: all.every(({ parent }) => parent === '' || list.has(parent))
	};
}

export const measured = (path: string, content: string | Uint8Array): PublishedFile => ({
	path,
	bytes: Buffer.byteLength(content),
	sha256: createHash('sha256').update(content).digest('hex')
});
