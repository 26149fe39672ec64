import { SITE } from '#lib/catalogue/site.ts';
import { pageFigures } from '#lib/server/data/figure-data.ts';
import { homePage } from '#lib/server/pages/home-page.ts';
import type { PageServerLoad } from './$types';

export const entries = () => SITE.languages.map((language) => ({ language }));

export const load: PageServerLoad = async ({ params: { language } }) => ({
	...(await homePage(language)),
	figures: await pageFigures(['prefecture-ratios-series', 'headline-ratio'], language)
});
