import { areaEntries, areaPage } from '#lib/server/pages/area-page.ts';
import type { PageServerLoad } from './$types';

const FIGURES = [
	'industry-wages-bases',
	'industry-wages-ranking',
	'industry-wages-series',
	'industry-new-openings-ranking',
	'industry-new-openings-series',
	'industry-wages-monthly-band'
];

/** Of the nation: another area would repeat them. */
const NATION = ['industry-conditions-ranking', 'industry-conditions-series'];

export const entries = () => areaEntries(FIGURES);

export const load: PageServerLoad = ({ params }) => areaPage(FIGURES, params, NATION);
