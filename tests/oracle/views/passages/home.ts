import { homePage } from '#lib/server/pages/home-page.ts';
import type { Passages } from './passage.ts';

/** The paragraph of the month: it stands and is pasted alone, so nothing is around it. */
export const home: Passages = async function* (language) {
	const { paragraph, sample } = await homePage(language);
	yield { at: 'home', statements: paragraph, around: '', sample };
};
