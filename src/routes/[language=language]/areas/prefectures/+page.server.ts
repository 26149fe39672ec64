import { SITE } from '#lib/catalogue/site.ts';
import { pageFigures } from '#lib/server/data/figure-data.ts';
import type { PageServerLoad } from './$types';

const FIGURES = [
	'prefecture-ratios-field',
	'prefecture-ratios-ranking',
	'prefecture-ratios-series',
	'occupation-prefectures',
	'regular-employees-ranking'
];

export const entries = () => SITE.languages.map((language) => ({ language }));

export const load: PageServerLoad = async ({ params: { language } }) => ({
	figures: await pageFigures(FIGURES, language)
});
