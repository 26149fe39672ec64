import { loadOccupationWords } from '#lib/base/words/occupation/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	own: await loadOccupationWords(params.language)
});
