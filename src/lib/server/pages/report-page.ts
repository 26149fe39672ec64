import { error } from '@sveltejs/kit';
import { LANGUAGES, type Language } from '#lib/base/language.ts';
import { period, periodCode, periodLabel, shift } from '#lib/base/period.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { loadReportWords } from '#lib/base/words/report/load.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { dataset } from '#lib/catalogue/list.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { balanceSection } from '#lib/narrative/report/balance.ts';
import { bulletinSection } from '#lib/narrative/report/bulletin.ts';
import {
	earlierPeriod,
	type ReportBase,
	type ReportSection
} from '#lib/narrative/report/section.ts';
import { wageSection } from '#lib/narrative/report/wages.ts';
import type { Selection } from '#lib/query/selection.ts';
import { rowsOf, type Row } from '#lib/query/table.ts';
import { codes } from '../data/codes.ts';
import { answer, valuesOf } from '../data/engine.ts';
import { sourceNotes } from '../data/figure-data.ts';
import { issues } from '../data/issues.ts';
import { isSample } from '../data/published.ts';

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
	const [words, site] = await Promise.all([loadReportWords(language), loadWords(language)]);
	const base: ReportBase = {
		language,
		words,
		area: codes('ref_area').get(SITE.area)?.names[language] ?? SITE.areaName[language],
		site,
		list: site.list,
		name: (list, code) => codes(list).get(code)?.names[language] ?? code
	};
	const before = earlierPeriod(base, BALANCE, known, year);
	return {
		year,
		years: known.map((code) => ({ code, name: periodLabel(period(code), language, true) })),
		title: words.title(periodLabel(period(year), language, true)),
		lead: words.lead(
			periodLabel(period(year), language),
			before.period && periodLabel(period(before.period), language)
		),
		sections: [
			await balance(base, year, known),
			await wages(base, year),
			await desired(base, year),
			await industries(base, year),
			bulletinSection(base, { issues: issues(), year, ...told(LISTINGS, language) })
		]
	};
}

async function balance(
	base: ReportBase,
	year: string,
	known: readonly string[]
): Promise<ReportSection> {
	const earlier = earlierPeriod(base, BALANCE, known, year);
	const periods = [year, earlier.period];
	const regular = { employment: ['regular'] };
	return balanceSection(base, {
		rows: inOrder(await asked(BALANCE, periods, regular), 'occupation'),
		fields: await asked(BALANCE, periods, regular, 'shortage'),
		refArea: SITE.area,
		year,
		earlier,
		...told(BALANCE, base.language)
	});
}

const measure = (of: Dataset, id: string) => {
	const declared = of.measures[id];
	if (!declared) throw new RangeError(`${of.id} has no measure ${id}`);
	return { id, declared };
};

/** The occupations and employment types that have fewer than so many in any of the periods. */
function smallBases(rows: readonly Row[], measure: string, counted: string, threshold: number) {
	const key = (code: unknown, employment: unknown) => `${String(code)} ${String(employment)}`;
	const small = new Set(
		rows
			.filter((row) => Number(row[measure] ?? 0) < threshold)
			.map((row) => key(row['occupation'], row['employment']))
	);
	return {
		threshold,
		counted,
		isSmall: (code: string, employment: string) => small.has(key(code, employment))
	};
}

async function wages(base: ReportBase, year: string): Promise<ReportSection> {
	const earlier = earlierPeriod(base, WAGES, await valuesOf(WAGES, 'time_period'), year);
	const periods = [year, earlier.period];
	const rows = await asked(WAGES, periods, { basis: ['reception'] });
	return wageSection(base, {
		id: 'wages',
		dimension: 'occupation',
		dataset: WAGES,
		where: { ref_area: SITE.area, basis: 'reception' },
		measure: measure(WAGES, 'offered_wage'),
		rows: inOrder(rows, 'occupation'),
		at: year,
		earlier,
		base: smallBases(
			await asked(BALANCE, periods, {}),
			'new_openings',
			BALANCE.measures['new_openings']?.title[base.language] ?? '',
			100
		),
		...told(WAGES, base.language)
	});
}

/** Desired wages are published by the month and never averaged: the last month stands for itself. */
async function desired(base: ReportBase, year: string): Promise<ReportSection> {
	const march = periodCode(shift({ frequency: 'month', index: (period(year).index + 1) * 12 }, 2));
	const earlier = earlierPeriod(base, DESIRED, await valuesOf(DESIRED, 'time_period'), march);
	const periods = [march, earlier.period];
	const rows = await asked(DESIRED, periods, {});
	return wageSection(base, {
		id: 'desired',
		dimension: 'occupation',
		dataset: DESIRED,
		where: { ref_area: SITE.area },
		measure: measure(DESIRED, 'desired_wage'),
		rows: inOrder(rows, 'occupation'),
		at: march,
		earlier,
		base: smallBases(
			await asked(MONTHLY_BALANCE, periods, {}),
			'active_applicants',
			MONTHLY_BALANCE.measures['active_applicants']?.title[base.language] ?? '',
			20
		),
		...told(DESIRED, base.language)
	});
}

async function industries(base: ReportBase, year: string): Promise<ReportSection> {
	const known = await valuesOf(INDUSTRIES, 'time_period');
	const earlier = earlierPeriod(base, INDUSTRIES, known, year);
	const rows = await asked(INDUSTRIES, [year, earlier.period], { basis: ['reception'] });
	return wageSection(base, {
		id: 'industries',
		dimension: 'industry',
		dataset: INDUSTRIES,
		where: { ref_area: SITE.area, basis: 'reception' },
		measure: measure(INDUSTRIES, 'offered_wage'),
		rows: inOrder(rows, 'industry'),
		at: year,
		earlier,
		...told(INDUSTRIES, base.language)
	});
}
