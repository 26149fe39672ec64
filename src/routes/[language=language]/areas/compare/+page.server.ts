import { SITE } from '#lib/catalogue/site.ts';
import { comparePage } from '#lib/server/pages/compare-page.ts';
import type { PageServerLoad } from './$types';

export const entries = () => SITE.languages.map((language) => ({ language }));

export const load: PageServerLoad = ({ params }) => comparePage(params.language);
