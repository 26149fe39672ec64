import { wageCheckEntries, wageCheckPage } from '#lib/server/pages/wage-check-page.ts';
import type { PageServerLoad } from './$types';

export const entries = wageCheckEntries;

export const load: PageServerLoad = ({ params: { language, area } }) =>
	wageCheckPage(language, area);
