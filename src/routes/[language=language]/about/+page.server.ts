import { LANGUAGES } from '#lib/base/language.ts';
import { areSamplesShown } from '#lib/server/data/samples.ts';
import type { PageServerLoad } from './$types';

export const entries = () => LANGUAGES.map((language) => ({ language }));

export const load: PageServerLoad = () => ({ samples: areSamplesShown() ? 'shown' : 'hidden' });
