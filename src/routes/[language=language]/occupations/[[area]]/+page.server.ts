import { areaEntries, areaPage } from '#lib/server/pages/area-page.ts';
import type { PageServerLoad } from './$types';

const FIGURES = [
	'occupation-balance-scatter',
	'occupation-balance-ranking',
	'occupation-balance-series',
	'occupation-balance-monthly-ranking',
	'occupation-balance-monthly-series'
];

export const entries = () => areaEntries(FIGURES);

export const load: PageServerLoad = ({ params }) => areaPage(FIGURES, params);
