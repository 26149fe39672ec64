import { SITE } from '#lib/catalogue/site.ts';
import { areSamplesShown } from '#lib/server/data/samples.ts';
import { coverage } from '#lib/server/pages/coverage.ts';
import type { PageServerLoad } from './$types';

export const entries = () => SITE.languages.map((language) => ({ language }));

export const load: PageServerLoad = ({ params }) => ({
	samples: areSamplesShown() ? 'shown' : 'hidden',
	coverage: coverage(params.language)
});
