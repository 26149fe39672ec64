import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { FileNote } from '#lib/query/file-note.ts';
import { codes } from './codes.ts';
import { publishedFiles } from './published.ts';

/** The published files of a dataset, each with its source. */
export const fileNotes = (dataset: Dataset): FileNote[] =>
	publishedFiles(dataset).map(({ path, source, address, date_read, licence }) => {
		const known = codes('source').get(source);
		return {
			path,
			source: known?.names ?? { ja: source, en: source, 'zh-Hant': source },
			address: address || (known?.cells['address'] ?? ''),
			dateRead: date_read,
			licence
		};
	});
