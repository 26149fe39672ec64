import { LANGUAGES } from '#lib/base/language.ts';
import { areSamplesShown } from '#lib/server/data/samples.ts';
import { coverage } from '#lib/server/pages/coverage.ts';
import type { PageServerLoad } from './$types';

export const entries = () => LANGUAGES.map((language) => ({ language }));

export const load: PageServerLoad = ({ params }) => ({
	samples: areSamplesShown() ? 'shown' : 'hidden',
	coverage: coverage(params.language)
});
