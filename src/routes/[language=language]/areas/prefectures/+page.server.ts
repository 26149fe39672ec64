import { LANGUAGES } from '#lib/base/language.ts';
import { pageFigures } from '#lib/server/data/figure-data.ts';
import type { PageServerLoad } from './$types';

const FIGURES = [
	'prefecture-ratios-field',
	'prefecture-ratios-ranking',
	'prefecture-ratios-series',
	'occupation-prefectures',
	'regular-employees-ranking'
];

export const entries = () => LANGUAGES.map((language) => ({ language }));

export const load: PageServerLoad = async ({ params: { language } }) => ({
	figures: await pageFigures(FIGURES, language)
});
