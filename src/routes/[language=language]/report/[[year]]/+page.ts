import { loadReportWords } from '#lib/base/words/report/load.ts';
import { loadSheetWords } from '#lib/base/words/sheet/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	report: await loadReportWords(params.language),
	sheet: await loadSheetWords(params.language)
});
