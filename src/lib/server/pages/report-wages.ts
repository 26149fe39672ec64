import { unitOf } from '#lib/catalogue/measure.ts';
import { measureOf } from '#lib/narrative/scene.ts';
import { period, periodCode, shift } from '#lib/base/period.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { NEW_OPENINGS } from '#lib/catalogue/datasets/occupation-wages.ts';
import type { RestsOn } from '#lib/catalogue/figure.ts';
import { dataset } from '#lib/catalogue/list.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { earlier } from '#lib/narrative/compare.ts';
import type { ReportSection, ReportSpeech } from '#lib/narrative/report/section.ts';
import { wageSection } from '#lib/narrative/report/wages.ts';
import { valuesOf } from '../data/engine.ts';
import { asked, inOrder, told } from './report-rows.ts';

/** A section of the report: what it tells, of which period. */
interface Paid {
	readonly id: 'wages' | 'desired' | 'industries';
	readonly dimension: 'occupation' | 'industry';
	readonly dataset: Dataset;
	readonly measure: 'offered_wage' | 'desired_wage';
	/** Where the table tells wages by place of reception and by place of work. */
	readonly basis?: 'reception';
	readonly at: string;
	/** What must be counted so many times for its wage to be told as a change. */
	readonly counted?: RestsOn;
}

/** The wages that the report tells of a fiscal year, each beside the period before it. */
export const wageSections = (
	speech: ReportSpeech,
	year: string
): Promise<readonly [ReportSection, ReportSection, ReportSection]> => {
	const ofYear = { measure: 'offered_wage', basis: 'reception', at: year } as const;
	// Desired wages are published by the month and never averaged: the last month stands for itself.
	const march = periodCode(shift({ frequency: 'month', index: (period(year).index + 1) * 12 }, 2));
	return Promise.all([
		section(speech, {
			...ofYear,
			id: 'wages',
			dimension: 'occupation',
			dataset: dataset('occupation-wages'),
			counted: NEW_OPENINGS
		}),
		section(speech, {
			id: 'desired',
			dimension: 'occupation',
			dataset: dataset('occupation-wages-monthly'),
			measure: 'desired_wage',
			at: march,
			counted: {
				dataset: 'occupation-balance-monthly',
				measure: 'active_applicants',
				threshold: 20
			}
		}),
		section(speech, {
			...ofYear,
			id: 'industries',
			dimension: 'industry',
			dataset: dataset('industry-wages')
		})
	]);
};

async function section(
	speech: ReportSpeech,
	{ id, dimension, dataset: of, measure, basis, at, counted }: Paid
): Promise<ReportSection> {
	const before = earlier(of, await valuesOf(of, 'time_period'), at);
	const periods = [at, before.period];
	const rows = await asked(of, periods, basis ? { basis: [basis] } : {});
	return wageSection(speech, {
		id,
		dimension,
		dataset: of,
		where: { ref_area: SITE.area, ...(basis && { basis }) },
		measure: { id: measure, declared: measureOf({ dataset: of }, measure) },
		rows: inOrder(rows, dimension),
		at,
		earlier: before,
		...(counted && { base: await smallBases(speech, counted, periods) }),
		...told(of, speech.language)
	});
}

/** The occupations and employment types that have fewer than so many in any of the periods. */
async function smallBases(
	{ language }: ReportSpeech,
	{ dataset: id, measure, threshold }: RestsOn,
	periods: readonly (string | null)[]
) {
	const of = dataset(id);
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
	const declared = measureOf({ dataset: of }, measure);
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
