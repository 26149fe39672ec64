import type { Dataset } from '#lib/catalogue/dataset.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import { publishedFiles } from './published.ts';

/** The datasets of which a file is public. */
export const publishedDatasets = (): Dataset[] =>
	DATASETS.filter((dataset) => publishedFiles(dataset).length > 0);
