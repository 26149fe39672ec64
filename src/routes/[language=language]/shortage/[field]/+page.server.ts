import { error } from '@sveltejs/kit';
import { languagesOf } from '#lib/catalogue/pages.ts';
import { SHORTAGE_FIELDS } from '#lib/catalogue/shortage.ts';
import { pageFigures } from '#lib/server/data/figure-data.ts';
import { fieldContents } from '#lib/server/pages/shortage-page.ts';
import type { PageServerLoad } from './$types';

export const entries = () =>
	languagesOf('shortage').flatMap((language) =>
		SHORTAGE_FIELDS.map(({ id }) => ({ language, field: id }))
	);

/** Where nothing is drawn: the year of all fields, for the sentence and the key figures. */
const YEAR = 'shortage-ranking';

export const load: PageServerLoad = async ({ params: { language, field } }) => {
	const declared = SHORTAGE_FIELDS.find(({ id }) => id === field);
	if (!declared) error(404);
	const drawn = (...names: readonly string[]) => names.map((name) => `shortage-${field}-${name}`);
	const figures = [
		YEAR,
		...drawn('series', 'occupations', 'wages'),
		...(declared.industries.length > 0 ? drawn('industry-wages') : []),
		...drawn('offices', 'monthly-series', 'wage-band')
	];
	return {
		field,
		occupations: declared.occupations,
		fields: fieldContents(language),
		figures: await pageFigures(figures, language)
	};
};
