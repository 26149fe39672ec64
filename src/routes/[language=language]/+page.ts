import { loadHomeWords } from '#lib/base/words/home/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	homeWords: await loadHomeWords(params.language)
});
