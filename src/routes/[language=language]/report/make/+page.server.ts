import { languagesOf } from '#lib/catalogue/pages.ts';
import { comparePage } from '#lib/server/pages/compare-page.ts';
import type { PageServerLoad } from './$types';

export const entries = () => languagesOf('report').map((language) => ({ language }));

export const load: PageServerLoad = ({ params }) => comparePage(params.language);
