import { LANGUAGES } from '#lib/base/language.ts';
import { glossary } from '#lib/server/pages/glossary.ts';
import type { PageServerLoad } from './$types';

export const entries = () => LANGUAGES.map((language) => ({ language }));

export const load: PageServerLoad = ({ params }) => ({ terms: glossary(params.language) });
