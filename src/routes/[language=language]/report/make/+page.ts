import { loadAreaWords } from '#lib/base/words/areas/load.ts';
import { loadSheetWords } from '#lib/base/words/sheet/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	areaWords: await loadAreaWords(params.language),
	sheetWords: await loadSheetWords(params.language)
});
