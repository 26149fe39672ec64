import { LANGUAGES } from '#lib/base/language.ts';
import { pageFigures } from '#lib/server/data/figure-data.ts';
import { fieldContents } from '#lib/server/pages/shortage-page.ts';
import type { PageServerLoad } from './$types';

const FIGURES = [
	'shortage-ranking',
	'occupation-placements-ranking',
	'occupation-conditions-ranking',
	'shortage-monthly-ranking'
];

export const entries = () => LANGUAGES.map((language) => ({ language }));

export const load: PageServerLoad = async ({ params }) => ({
	fields: fieldContents(params.language),
	figures: await pageFigures(FIGURES, params.language)
});
