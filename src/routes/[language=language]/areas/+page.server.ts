import { LANGUAGES } from '#lib/base/language.ts';
import { pageFigures } from '#lib/server/figure-data.ts';
import type { PageServerLoad } from './$types';

export const entries = () => LANGUAGES.map((language) => ({ language }));

export const load: PageServerLoad = async ({ params }) => {
	return { figures: await pageFigures(['prefecture-balance-ranking'], params.language) };
};
