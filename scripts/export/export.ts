import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DATASETS } from '#lib/catalogue/list.ts';
import { CODE_LIST_IDS } from '#lib/catalogue/code-list.ts';
import { dataPackage } from '#lib/export/datapackage.ts';
import { downloadCsv } from '#lib/server/data/download.ts';
import { packageInput } from '#lib/server/data/package-input.ts';
import { publishedCodesCsv } from '#lib/server/data/published-codes.ts';
import { publishedFiles } from '#lib/server/data/published.ts';
import { parquetOf } from './parquet.ts';

interface Written {
	readonly files: number;
	readonly bytes: number;
}

/**
 * Writes what is public of data/ into a new folder: the same files as the site's /data/, and with
 * `parquet` one Parquet file a dataset. The folder appears when it is whole.
 * @returns null where the folder is there and not empty
 */
export function exportData(folder: string, parquet: boolean): Written | null {
	if (existsSync(folder) && readdirSync(folder).length > 0) return null;
	const part = `${folder.replace(/[/\\]+$/, '')}.part`;
	// What an earlier run left when it was stopped.
	rmSync(part, { recursive: true, force: true });
	let files = 0;
	let bytes = 0;
	const write = (path: string, content: string | Uint8Array) => {
		const target = join(part, path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, content);
		files += 1;
		bytes += Buffer.byteLength(content);
	};
	const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
	write('datapackage.json', `${JSON.stringify(dataPackage(packageInput(version)), null, '\t')}\n`);
	for (const id of CODE_LIST_IDS) write(`codes/${id}.csv`, publishedCodesCsv(id));
	for (const dataset of DATASETS) {
		const entries = publishedFiles(dataset);
		for (const entry of entries) write(entry.path, downloadCsv(dataset, entry));
		if (parquet && entries.length > 0) write(`${dataset.id}.parquet`, parquetOf(dataset));
	}
	renameSync(part, folder);
	return { files, bytes };
}
