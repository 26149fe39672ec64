import { SITE } from '#lib/catalogue/site.ts';
import { loadCheckWords } from '#lib/base/words/check/load.ts';
import type { PageLoad } from './$types';

export const entries = () => SITE.languages.map((language) => ({ language }));

export const load: PageLoad = async ({ params }) => ({
	check: await loadCheckWords(params.language)
});
