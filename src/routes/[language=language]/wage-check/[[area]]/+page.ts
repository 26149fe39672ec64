import { loadWageCheckWords } from '#lib/base/words/wage-check/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	check: await loadWageCheckWords(params.language)
});
