import { LANGUAGES } from '#lib/base/language.ts';
import { loadOfflineWords } from '#lib/base/words/offline/load.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => LANGUAGES.map((language) => ({ language }));

export const load: PageLoad = async ({ params }) => ({
	own: await loadOfflineWords(params.language)
});
