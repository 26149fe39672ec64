import { loadExploreWords } from '#lib/base/words/explore/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	explore: await loadExploreWords(params.language)
});
