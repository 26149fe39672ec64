import { loadWords } from '#lib/base/words/load.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => {
	return { language: params.language, words: await loadWords(params.language) };
};
