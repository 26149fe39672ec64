import { LANGUAGES } from '#lib/base/language.ts';
import { bulletinPage } from '#lib/server/pages/bulletin-page.ts';
import type { PageServerLoad } from './$types';

export const entries = () => LANGUAGES.map((language) => ({ language }));

export const load: PageServerLoad = async ({ params }) => bulletinPage(params.language);
