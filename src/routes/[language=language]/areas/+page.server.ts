import { LANGUAGES } from '#lib/base/language.ts';
import { profileAreas } from '#lib/server/pages/areas.ts';
import { pageFigures } from '#lib/server/data/figure-data.ts';
import type { PageServerLoad } from './$types';

const FIGURES = ['office-balance-tiles', 'office-ratios-ranking', 'prefecture-balance-ranking'];

export const entries = () => LANGUAGES.map((language) => ({ language }));

export const load: PageServerLoad = async ({ params: { language } }) => ({
	areas: profileAreas(language),
	figures: await pageFigures(FIGURES, language)
});
