import { LANGUAGES } from '#lib/base/language.ts';
import { catalogueEntries } from '#lib/server/pages/catalogue-page.ts';
import type { PageServerLoad } from './$types';

export const entries = () => LANGUAGES.map((language) => ({ language }));

export const load: PageServerLoad = async ({ params }) => {
	return catalogueEntries(params.language);
};
