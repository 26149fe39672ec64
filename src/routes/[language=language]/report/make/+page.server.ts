import { LANGUAGES } from '#lib/base/language.ts';
import { comparePage } from '#lib/server/pages/compare-page.ts';
import type { PageServerLoad } from './$types';

export const entries = () => LANGUAGES.map((language) => ({ language }));

export const load: PageServerLoad = ({ params }) => comparePage(params.language);
