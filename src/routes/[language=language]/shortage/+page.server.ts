import { languagesOf } from '#lib/catalogue/pages.ts';
import { pageFigures } from '#lib/server/data/figure-data.ts';
import { fieldContents } from '#lib/server/pages/shortage-page.ts';
import type { PageServerLoad } from './$types';

const FIGURES = [
	'shortage-ranking',
	'occupation-placements-ranking',
	'occupation-conditions-ranking',
	'shortage-monthly-ranking'
];

export const entries = () => languagesOf('shortage').map((language) => ({ language }));

export const load: PageServerLoad = async ({ params }) => ({
	fields: fieldContents(params.language),
	figures: await pageFigures(FIGURES, params.language)
});
