import { loadAreaWords } from '#lib/base/words/areas/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	areaWords: await loadAreaWords(params.language)
});
