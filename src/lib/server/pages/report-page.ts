import { error } from '@sveltejs/kit';
import { LANGUAGES, type Language } from '#lib/base/language.ts';
import { period, periodCode, periodLabel, shift } from '#lib/base/period.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { loadReportWords } from '#lib/base/words/report/load.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { dataset } from '#lib/catalogue/list.ts';
import { unitOf } from '#lib/catalogue/measure.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { earlier } from '#lib/narrative/compare.ts';
import { balanceSection } from '#lib/narrative/report/balance.ts';
import { bulletinSection } from '#lib/narrative/report/bulletin.ts';
import type { ReportSection, ReportSpeech } from '#lib/narrative/report/section.ts';
import { headlineSentence } from '#lib/narrative/report/headline.ts';
import { wageSection } from '#lib/narrative/report/wages.ts';
import { periodName } from '#lib/narrative/speech.ts';
import type { Selection } from '#lib/query/selection.ts';
import { rowsOf, type Row } from '#lib/query/table.ts';
import { codes } from '../data/codes.ts';
import { answer, valuesOf } from '../data/engine.ts';
import { sourceNotes } from '../data/figure-data.ts';
import { issues } from '../data/issues.ts';
import { isSample } from '../data/published.ts';

const HEADLINE = dataset('headline');
const BALANCE = dataset('occupation-balance');
const WAGES = dataset('occupation-wages');
const DESIRED = dataset('occupation-wages-monthly');
const MONTHLY_BALANCE = dataset('occupation-balance-monthly');
const INDUSTRIES = dataset('industry-wages');
const LISTINGS = dataset('semiconductor-listings');

const years = () => valuesOf(BALANCE, 'time_period');

export const reportEntries = async (): Promise<{ language: Language; year?: string }[]> => {
	const known = await years();
	return LANGUAGES.flatMap((language) => [
		{ language },
		...known.map((year) => ({ language, year }))
	]);
};

/** What is asked of a dataset for the report: the home area, one period and the one before. */
async function asked(
	of: Dataset,
	periods: readonly (string | null)[],
	where: Selection['where'],
	grouping?: 'shortage'
): Promise<Row[]> {
	const time_period = periods.filter((one) => one !== null);
	return rowsOf(
		await answer(of, {
			dataset: of.id,
			where: { time_period, ref_area: [SITE.area], ...where },
			...(grouping && { grouping })
		})
	);
}

/** Rows in the order of the code list: each group followed by its parts. */
function inOrder(rows: readonly Row[], list: 'occupation' | 'industry'): Row[] {
	const place = new Map([...codes(list).keys()].map((code, index) => [code, index]));
	const at = (row: Row) => place.get(String(row[list])) ?? place.size;
	return [...rows].sort((a, b) => at(a) - at(b));
}

/** What a section says of its dataset: made up or not, and where it is from. */
const told = (of: Dataset, language: Language) => ({
	sample: isSample(of),
	sources: sourceNotes(of, language).map(({ title }) => title)
});

/** The report of a fiscal year, the newest where none is named. Ends in 404 for an unknown year. */
export async function reportPage(language: Language, wanted?: string) {
	const known = await years();
	const year = wanted ?? known.at(-1) ?? '';
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
		headline: headlineSentence(speech, HEADLINE, await headlineRows(), year),
		sections: [
			await balance(speech, year, known),
			await wages(speech, year),
			await desired(speech, year),
			await industries(speech, year),
			bulletinSection(speech, { issues: issues(), year, ...told(LISTINGS, language) })
		]
	};
}

/** Published rows alone: the sentence stands above all sections, where no mark is. */
const headlineRows = async (): Promise<Row[]> =>
	isSample(HEADLINE)
		? []
		: rowsOf(
				await answer(HEADLINE, {
					dataset: HEADLINE.id,
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

const measured = (of: Dataset, id: string) => {
	const declared = of.measures[id];
	if (!declared) throw new RangeError(`${of.id} has no measure ${id}`);
	return { id, declared };
};

/** The occupations and employment types that have fewer than so many in any of the periods. */
async function smallBases(
	{ language }: ReportSpeech,
	of: Dataset,
	measure: string,
	threshold: number,
	periods: readonly (string | null)[]
) {
	const { declared } = measured(of, measure);
	const key = (code: unknown, employment: unknown) => `${String(code)} ${String(employment)}`;
	const rows = await asked(of, periods, {});
	const enough = periods
		.filter((one) => one !== null)
		.map(
			(one) =>
				new Set(
					rows
						.filter((row) => row['time_period'] === one && Number(row[measure] ?? 0) >= threshold)
						.map((row) => key(row['occupation'], row['employment']))
				)
		);
	return {
		threshold,
		dataset: of.id,
		measure,
		counted: declared.title[language],
		unit: unitOf(declared, {}),
		isSmall: (code: string, employment: string) =>
			enough.some((codes) => !codes.has(key(code, employment)))
	};
}

async function wages(speech: ReportSpeech, year: string): Promise<ReportSection> {
	const before = earlier(WAGES, await valuesOf(WAGES, 'time_period'), year);
	const periods = [year, before.period];
	const rows = await asked(WAGES, periods, { basis: ['reception'] });
	return wageSection(speech, {
		id: 'wages',
		dimension: 'occupation',
		dataset: WAGES,
		where: { ref_area: SITE.area, basis: 'reception' },
		measure: measured(WAGES, 'offered_wage'),
		rows: inOrder(rows, 'occupation'),
		at: year,
		earlier: before,
		base: await smallBases(speech, BALANCE, 'new_openings', 100, periods),
		...told(WAGES, speech.language)
	});
}

/** Desired wages are published by the month and never averaged: the last month stands for itself. */
async function desired(speech: ReportSpeech, year: string): Promise<ReportSection> {
	const march = periodCode(shift({ frequency: 'month', index: (period(year).index + 1) * 12 }, 2));
	const before = earlier(DESIRED, await valuesOf(DESIRED, 'time_period'), march);
	const periods = [march, before.period];
	const rows = await asked(DESIRED, periods, {});
	return wageSection(speech, {
		id: 'desired',
		dimension: 'occupation',
		dataset: DESIRED,
		where: { ref_area: SITE.area },
		measure: measured(DESIRED, 'desired_wage'),
		rows: inOrder(rows, 'occupation'),
		at: march,
		earlier: before,
		base: await smallBases(speech, MONTHLY_BALANCE, 'active_applicants', 20, periods),
		...told(DESIRED, speech.language)
	});
}

async function industries(speech: ReportSpeech, year: string): Promise<ReportSection> {
	const known = await valuesOf(INDUSTRIES, 'time_period');
	const before = earlier(INDUSTRIES, known, year);
	const rows = await asked(INDUSTRIES, [year, before.period], { basis: ['reception'] });
	return wageSection(speech, {
		id: 'industries',
		dimension: 'industry',
		dataset: INDUSTRIES,
		where: { ref_area: SITE.area, basis: 'reception' },
		measure: measured(INDUSTRIES, 'offered_wage'),
		rows: inOrder(rows, 'industry'),
		at: year,
		earlier: before,
		...told(INDUSTRIES, speech.language)
	});
}
