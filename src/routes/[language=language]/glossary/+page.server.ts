import { SITE } from '#lib/catalogue/site.ts';
import { glossary } from '#lib/server/pages/glossary.ts';
import type { PageServerLoad } from './$types';

export const entries = () => SITE.languages.map((language) => ({ language }));

export const load: PageServerLoad = ({ params }) => ({ terms: glossary(params.language) });
