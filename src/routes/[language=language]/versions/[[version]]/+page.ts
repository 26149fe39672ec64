import { loadVersionWords } from '#lib/base/words/versions/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	versionWords: await loadVersionWords(params.language)
});
