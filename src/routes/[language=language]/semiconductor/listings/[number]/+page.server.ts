import { error } from '@sveltejs/kit';
import { LANGUAGES } from '#lib/base/language.ts';
import { listingNumbers, listingPage } from '#lib/server/pages/listing-page.ts';
import type { PageServerLoad } from './$types';

export const entries = () =>
	LANGUAGES.flatMap((language) => listingNumbers().map((number) => ({ language, number })));

export const load: PageServerLoad = async ({ params }) =>
	(await listingPage(params.number, params.language)) ?? error(404);
