import { SITE } from '#lib/catalogue/site.ts';
import { builderPage } from '#lib/server/pages/builder-page.ts';
import { exploreTables } from '#lib/server/pages/explore-page.ts';
import type { PageServerLoad } from './$types';

export const entries = () => SITE.languages.map((language) => ({ language }));

export const load: PageServerLoad = async ({ params }) => ({
	tables: exploreTables(params.language),
	catalogue: await builderPage(params.language)
});
