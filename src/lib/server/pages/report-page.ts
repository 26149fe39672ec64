import { error } from '@sveltejs/kit';
import type { Language } from '#lib/base/language.ts';
import { period, periodLabel } from '#lib/base/period.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { loadReportWords } from '#lib/base/words/report/load.ts';
import { dataset } from '#lib/catalogue/list.ts';
import { hasPage, languagesOf } from '#lib/catalogue/pages.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { earlier } from '#lib/narrative/compare.ts';
import { balanceSection } from '#lib/narrative/report/balance.ts';
import { bulletinSection } from '#lib/narrative/report/bulletin.ts';
import type { ReportSection, ReportSpeech } from '#lib/narrative/report/section.ts';
import { headlineSentence } from '#lib/narrative/report/headline.ts';
import { periodName } from '#lib/narrative/speech.ts';
import { rowsOf, type Row } from '#lib/query/table.ts';
import { codes } from '../data/codes.ts';
import { answer, valuesOf } from '../data/engine.ts';
import { issues } from '../data/issues.ts';
import { isSample } from '../data/published.ts';
import { asked, inOrder, told } from './report-rows.ts';
import { wageSections } from './report-wages.ts';

const RATIOS = dataset('prefecture-ratios');
const BALANCE = dataset('occupation-balance');
const LISTINGS = dataset('semiconductor-listings');

const years = () => valuesOf(BALANCE, 'time_period');

export const reportEntries = async (): Promise<{ language: Language; year?: string }[]> => {
	const known = await years();
	return languagesOf('report').flatMap((language) => [
		{ language },
		...known.map((year) => ({ language, year }))
	]);
};

/** The report of a fiscal year, the newest where none is named. Ends in 404 for an unknown year. */
export async function reportPage(language: Language, wanted?: string) {
	const known = await years();
	const year = wanted ?? known.at(-1) ?? '';
	if (wanted === undefined && known.length === 0) return emptyReport(language);
	if (!known.includes(year)) error(404);
	const speech: ReportSpeech = {
		language,
		words: await loadWords(language),
		report: await loadReportWords(language),
		area: codes('ref_area').get(SITE.area)?.names[language] ?? SITE.areaName[language],
		name: (list, code) => codes(list).get(code)?.names[language] ?? code
	};
	const before = earlier(BALANCE, known, year).period;
	return {
		year,
		years: known.map((code) => ({ code, name: periodLabel(period(code), language, true) })),
		title: speech.report.title(periodLabel(period(year), language, true)),
		lead: speech.report.lead(periodName(speech, year), before && periodName(speech, before)),
		headline: headlineSentence(speech, RATIOS, await headlineRows(), year),
		sections: publishedFirst([
			await balance(speech, year, known),
			...(await wageSections(speech, year)),
			...(hasPage('semiconductor')
				? [bulletinSection(speech, { issues: issues(), year, ...told(LISTINGS, language) })]
				: [])
		])
	};
}

/** Where no year is held: the page says so, and has nothing to print. */
async function emptyReport(language: Language) {
	const [words, report] = [await loadWords(language), await loadReportWords(language)];
	return {
		year: '',
		years: [],
		title: words.pages.report,
		lead: report.none,
		headline: [],
		sections: []
	};
}

/** In the order of the plan, but for sections of samples or of nothing yet, which come last. */
const publishedFirst = (sections: readonly ReportSection[]): ReportSection[] => {
	const isPublished = ({ sample, sources }: ReportSection) => !sample && sources.length > 0;
	return [...sections.filter(isPublished), ...sections.filter((one) => !isPublished(one))];
};

/** Published rows alone: the sentence stands above all sections, where no mark is. */
const headlineRows = async (): Promise<Row[]> =>
	isSample(RATIOS)
		? []
		: rowsOf(
				await answer(RATIOS, {
					dataset: RATIOS.id,
					where: { ref_area: [SITE.area], adjustment: ['sa'] }
				})
			);

async function balance(
	speech: ReportSpeech,
	year: string,
	known: readonly string[]
): Promise<ReportSection> {
	const before = earlier(BALANCE, known, year);
	const periods = [year, before.period];
	const regular = { employment: ['regular'] };
	return balanceSection(speech, {
		dataset: BALANCE,
		names: {},
		rows: inOrder(await asked(BALANCE, periods, regular), 'occupation'),
		fields: await asked(BALANCE, periods, regular, 'shortage'),
		refArea: SITE.area,
		year,
		earlier: before,
		...told(BALANCE, speech.language)
	});
}
