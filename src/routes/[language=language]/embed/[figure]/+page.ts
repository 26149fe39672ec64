import { loadWords } from '#lib/base/words/load.ts';
import type { PageLoad } from './$types';

/** The page has no frame of the site around it, and none of the data of that frame. */
export const load: PageLoad = async ({ params, data }) => ({
	...data,
	language: params.language,
	words: await loadWords(params.language)
});
