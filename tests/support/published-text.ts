import { readFileSync } from 'node:fs';
import type { ReadText } from '#lib/state/evidence.ts';

/** The published files as the site serves them. */
export const read: ReadText = async (path) => {
	const [, folder = '', name = ''] = /^data\/(.+)\/([^/]+)$/.exec(path) ?? [];
	if (folder === 'codes') return readFileSync(path, 'utf8');
	const { dataset } = await import('#lib/catalogue/list.ts');
	if (folder === 'files') {
		const { fileNotes } = await import('#lib/server/data/file-notes.ts');
		return JSON.stringify(fileNotes(dataset(name.replace('.json', ''))));
	}
	const { downloadCsv } = await import('#lib/server/data/download.ts');
	const { publishedFiles } = await import('#lib/server/data/published.ts');
	const file = publishedFiles(dataset(folder)).find((one) => `data/${one.path}` === path);
	if (!file) throw new Error(`${path}: HTTP 404`);
	return downloadCsv(dataset(folder), file);
};
