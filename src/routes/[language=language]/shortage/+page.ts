import { loadShortageWords } from '#lib/base/words/shortage/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	shortage: await loadShortageWords(params.language)
});
