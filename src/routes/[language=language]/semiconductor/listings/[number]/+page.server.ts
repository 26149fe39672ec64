import { error } from '@sveltejs/kit';
import { languagesOf } from '#lib/catalogue/pages.ts';
import { listingNumbers, listingPage } from '#lib/server/pages/listing-page.ts';
import type { PageServerLoad } from './$types';

export const entries = () =>
	languagesOf('semiconductor').flatMap((language) =>
		listingNumbers().map((number) => ({ language, number }))
	);

export const load: PageServerLoad = async ({ params }) =>
	(await listingPage(params.number, params.language)) ?? error(404);
