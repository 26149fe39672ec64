import { languagesOf } from '#lib/catalogue/pages.ts';
import { bulletinPage } from '#lib/server/pages/bulletin-page.ts';
import type { PageServerLoad } from './$types';

export const entries = () => languagesOf('semiconductor').map((language) => ({ language }));

export const load: PageServerLoad = async ({ params }) => bulletinPage(params.language);
