import { createHash } from 'node:crypto';
import { CODE_LIST_IDS, type CodeListId } from '#lib/catalogue/code-list.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import type {
	DatasetFile,
	PackagedList,
	PackageInput,
	PublishedFile
} from '#lib/export/datapackage/input.ts';
import { downloadCsv } from './download.ts';
import { publishedCodes, publishedCodesCsv } from './published-codes.ts';
import { publishedFiles } from './published.ts';
import { statementsOf } from './statements.ts';

/** What is published, read from data/, for the Data Package. */
export const packageInput = (version: string): PackageInput => ({
	site: SITE,
	version,
	datasets: DATASETS.map((dataset) => ({
		dataset,
		statements: statementsOf(dataset),
		files: publishedFiles(dataset).map((entry): DatasetFile => ({
			...measured(entry.path, downloadCsv(dataset, entry)),
			source: entry.source,
			address: entry.address,
			dateRead: entry.date_read,
			licence: entry.licence,
			sample: entry.sample
		}))
	})).filter(({ files }) => files.length > 0),
	lists: CODE_LIST_IDS.map(packagedList),
	sources: new Map([...publishedCodes('source').values()].map(({ code, names }) => [code, names]))
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

const measured = (path: string, text: string): PublishedFile => ({
	path,
	bytes: Buffer.byteLength(text),
	sha256: createHash('sha256').update(text).digest('hex')
});
