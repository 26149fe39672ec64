import { loadPlanWords } from '#lib/base/words/plan/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	own: await loadPlanWords(params.language)
});
