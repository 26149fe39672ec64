import { error } from '@sveltejs/kit';
import { SITE } from '#lib/catalogue/site.ts';
import { datasetEntries, datasetPage } from '#lib/server/pages/dataset-page.ts';
import type { PageServerLoad } from './$types';

export const entries = () =>
	SITE.languages.flatMap((language) => datasetEntries().map((one) => ({ language, ...one })));

export const load: PageServerLoad = async ({ params }) => {
	const dataset = await datasetPage(params.dataset, params.language);
	if (!dataset) error(404);
	return { dataset };
};
