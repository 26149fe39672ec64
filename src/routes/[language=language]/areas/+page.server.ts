import { SITE } from '#lib/catalogue/site.ts';
import { servedBy } from '#lib/server/pages/office-municipalities.ts';
import { profileAreas } from '#lib/server/pages/areas.ts';
import { pageFigures } from '#lib/server/data/figure-data.ts';
import type { PageServerLoad } from './$types';

/** Published figures first; the map of offices is made up. */
const FIGURES = [
	'prefecture-ratios-ranking',
	'prefecture-balance-ranking',
	'office-ratios-ranking',
	'office-balance-tiles'
];

export const entries = () => SITE.languages.map((language) => ({ language }));

export const load: PageServerLoad = async ({ params: { language } }) => ({
	areas: profileAreas(language).map((area) => ({
		...area,
		serves: servedBy(area.code, language)
	})),
	figures: await pageFigures(FIGURES, language)
});
