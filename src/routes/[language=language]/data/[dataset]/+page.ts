import { loadDatasetWords } from '#lib/base/words/dataset/load.ts';
import { loadVersionWords } from '#lib/base/words/versions/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	datasetWords: await loadDatasetWords(params.language),
	versionWords: await loadVersionWords(params.language)
});
