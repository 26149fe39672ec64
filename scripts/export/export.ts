import { DATASETS } from '#lib/catalogue/list.ts';
import { CODE_LIST_IDS } from '#lib/catalogue/code-list.ts';
import { dataPackage } from '#lib/export/datapackage.ts';
import { downloadCsv } from '#lib/server/data/download.ts';
import { packageInput } from '#lib/server/data/package-input.ts';
import { publishedCodesCsv } from '#lib/server/data/published-codes.ts';
import { publishedFiles } from '#lib/server/data/published.ts';
import { wholeParquet } from '#lib/server/data/whole.ts';
import { writeFolder, type Written } from './folder.ts';

/**
 * Writes what is public of data/ into a new folder: the same files as the site's /data/, and with
 * `parquet` one Parquet file a dataset.
 * @returns null where the folder is there and not empty
 */
export const exportData = (folder: string, parquet: boolean): Written | null =>
	writeFolder(folder, (write) => {
		write('datapackage.json', `${JSON.stringify(dataPackage(packageInput()), null, '\t')}\n`);
		for (const id of CODE_LIST_IDS) write(`codes/${id}.csv`, publishedCodesCsv(id));
		for (const dataset of DATASETS) {
			const entries = publishedFiles(dataset);
			for (const entry of entries) write(entry.path, downloadCsv(dataset, entry));
			if (parquet && entries.length > 0) write(`${dataset.id}.parquet`, wholeParquet(dataset));
		}
	});
