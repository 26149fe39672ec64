import { reportEntries, reportPage } from '#lib/server/pages/report-page.ts';
import type { PageServerLoad } from './$types';

export const entries = reportEntries;

export const load: PageServerLoad = ({ params: { language, year } }) => reportPage(language, year);
