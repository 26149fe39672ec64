import { areaEntries, areaPage } from '#lib/server/pages/area-page.ts';
import type { PageServerLoad } from './$types';

const FIGURES = [
	'occupation-wages-beside',
	'occupation-wages-ranking',
	'occupation-wages-series',
	'occupation-wages-monthly-band',
	'occupation-wages-monthly-series'
];

export const entries = () => areaEntries(FIGURES);

export const load: PageServerLoad = ({ params }) => areaPage(FIGURES, params);
