import { LANGUAGES } from '#lib/base/language.ts';
import { pageFigures } from '#lib/server/figure-data.ts';
import { fieldContents } from '#lib/server/shortage-page.ts';
import type { PageServerLoad } from './$types';

export const entries = () => LANGUAGES.map((language) => ({ language }));

export const load: PageServerLoad = async ({ params }) => ({
	fields: fieldContents(params.language),
	figures: await pageFigures(['shortage-ranking', 'shortage-monthly-ranking'], params.language)
});
