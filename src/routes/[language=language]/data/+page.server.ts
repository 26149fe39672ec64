import { SITE } from '#lib/catalogue/site.ts';
import { catalogueEntries } from '#lib/server/pages/catalogue-page.ts';
import type { PageServerLoad } from './$types';

export const entries = () => SITE.languages.map((language) => ({ language }));

export const load: PageServerLoad = async ({ params }) => {
	return catalogueEntries(params.language);
};
