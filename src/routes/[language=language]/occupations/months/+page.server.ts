import { SITE } from '#lib/catalogue/site.ts';
import { pageFigures } from '#lib/server/data/figure-data.ts';
import type { PageServerLoad } from './$types';

export const entries = () => SITE.languages.map((language) => ({ language }));

export const load: PageServerLoad = async ({ params }) => ({
	figures: await pageFigures(['occupation-multiples', 'occupation-heatmap'], params.language)
});
