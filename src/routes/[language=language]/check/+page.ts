import { LANGUAGES } from '#lib/base/language.ts';
import { loadCheckWords } from '#lib/base/words/check/load.ts';
import type { PageLoad } from './$types';

export const entries = () => LANGUAGES.map((language) => ({ language }));

export const load: PageLoad = async ({ params }) => ({
	check: await loadCheckWords(params.language)
});
