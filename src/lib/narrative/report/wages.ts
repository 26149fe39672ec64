import { formatNumber } from '#lib/base/number.ts';
import { DIMENSIONS, TOTAL } from '#lib/catalogue/dimension.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { Measure } from '#lib/catalogue/measure.ts';
import { unitOf } from '#lib/catalogue/measure.ts';
import { UNITS, type UnitId } from '#lib/catalogue/unit.ts';
import type { Row } from '#lib/query/table.ts';
import { absenceOf } from '../absence.ts';
import { note } from '../claim.ts';
import { difference, type ChangeKind, type Earlier } from '../compare.ts';
import type { DataTable } from '../data-table.ts';
import { definitionsOf } from '../handout.ts';
import type { Origin } from '../origin.ts';
import { numberIn, textIn } from '../scene.ts';
import { periodName } from '../speech.ts';
import { tableChart } from './chart.ts';
import { movementSentences } from './movements.ts';
import {
	awaitedNote,
	comparedCells,
	comparedColumns,
	noComparison,
	type ReportSection,
	type ReportSpeech
} from './section.ts';

type Base = NonNullable<Input['base']>;

interface Input {
	readonly id: 'wages' | 'desired' | 'industries';
	readonly dimension: 'occupation' | 'industry';
	readonly measure: { readonly id: string; readonly declared: Measure };
	/** One value a row, both employment types, both periods. */
	readonly rows: readonly Row[];
	readonly at: string;
	readonly dataset: Dataset;
	/** What every row was asked with. */
	readonly where: Origin['where'];
	readonly earlier: Earlier;
	/** Too few cases to be named among the largest changes; absent where nothing tells. */
	readonly base?: {
		readonly threshold: number;
		/** What is counted, and in what. */
		readonly counted: string;
		readonly unit: UnitId;
		/** Where it is counted. */
		readonly dataset: string;
		readonly measure: string;
		readonly isSmall: (code: string, employment: string) => boolean;
	};
	readonly sources: readonly string[];
	readonly sample: boolean;
}

const EMPLOYMENTS = ['full_time', 'part_time'] as const;

const WHAT = {
	wages: { full_time: 'full_time', part_time: 'part_time' },
	desired: { full_time: 'desired_full_time', part_time: null },
	industries: { full_time: 'industry_full_time', part_time: null }
} as const;

/** (b), (c): monthly and hourly pay by occupation or industry, each in columns of its own. */
export function wageSection(speech: ReportSpeech, input: Input): ReportSection {
	const { language, report } = speech;
	const { id, dimension, measure, rows, at, earlier } = input;
	if (!rows.some((row) => row['time_period'] === at)) return withoutData(speech, input);
	const codes = [...new Set(rows.map((row) => textIn(row, dimension)))];
	const rowAt = (code: string, employment: string, timePeriod: string | null) =>
		rows.find(
			(row) =>
				row[dimension] === code &&
				row['employment'] === employment &&
				row['time_period'] === timePeriod
		);
	const value = (code: string, employment: string, timePeriod: string | null) =>
		numberIn(rowAt(code, employment, timePeriod), measure.id);
	const told = (code: string, employment: string, timePeriod: string | null) => ({
		value: value(code, employment, timePeriod),
		absence: absenceOf(
			{ dataset: input.dataset, data: { sample: input.sample } },
			measure.id,
			rowAt(code, employment, timePeriod)
		)
	});
	const { decimals } = measure.declared;
	/** Pay is compared in yen: what a council reads is how much more is offered. */
	const kindOf = (employment: string): ChangeKind => ({
		as: 'difference',
		unit: unitOf(measure.declared, { employment }),
		decimals
	});
	const unit = (employment: string) => UNITS[unitOf(measure.declared, { employment })];
	const table: DataTable = {
		sample: input.sample,
		first: DIMENSIONS[dimension].title[language],
		columns: EMPLOYMENTS.flatMap((employment) =>
			comparedColumns(
				speech,
				{
					title: report.columns[employment],
					unit: unit(employment).long[language],
					changeUnit: kindOf(employment).unit,
					origin: {
						dataset: input.dataset.id,
						measure: measure.id,
						where: { ...input.where, employment },
						across: dimension
					}
				},
				at,
				earlier
			)
		),
		rows: codes.map((code) => ({
			code,
			name: speech.name(dimension, code),
			heading: code === TOTAL,
			note: '',
			cells: EMPLOYMENTS.flatMap((employment) =>
				comparedCells(
					speech,
					[told(code, employment, at), told(code, employment, earlier.period)],
					{ kind: kindOf(employment), decimals },
					earlier
				)
			)
		}))
	};
	return {
		...head(speech, input),
		sentences: [
			...noComparison(speech, input.dataset.id, earlier),
			...EMPLOYMENTS.flatMap((employment) => {
				const what = WHAT[id][employment];
				if (what === null || earlier.period === null) return [];
				return movementSentences(
					speech,
					codes
						.filter((code) => code !== TOTAL)
						.map((code) => ({
							code,
							name: speech.name(dimension, code),
							change: difference(
								value(code, employment, at),
								value(code, employment, earlier.period),
								decimals
							),
							small: input.base?.isSmall(code, employment) ?? false
						})),
					earlier,
					{
						what,
						kind: kindOf(employment),
						noun: dimension,
						threshold: input.base ? thresholdOf(speech, input.base) : null,
						over: {
							dataset: input.dataset.id,
							measure: measure.id,
							across: dimension,
							where: { ...input.where, employment, time_period: at },
							members: { of: 'items' }
						},
						...(input.base && {
							base: {
								measure: input.base.measure,
								least: input.base.threshold,
								dataset: input.base.dataset
							}
						})
					}
				);
			})
		],
		table,
		chart: tableChart(speech, {
			title: [table.first, report.columns.full_time].join(speech.words.title.join),
			table: { ...table, rows: table.rows.filter(({ code }) => code !== TOTAL) },
			column: 0,
			tickDecimals: 0,
			before: earlier.period,
			...(input.base && { small: smallOf(speech, input.base) })
		})
	};
}

const thresholdOf = (
	{ language, words }: ReportSpeech,
	{ threshold, counted, unit }: Base
): string =>
	words.say.threshold(
		counted,
		`${formatNumber(threshold, language)}${UNITS[unit].short[language]}`
	);

/** Which bars rest on few cases, as the sentences say it. */
const smallOf = (
	{ language, words }: ReportSpeech,
	{ threshold, counted, unit, isSmall }: Base
) => ({
	words: words.figure.small(
		`${formatNumber(threshold, language)}${UNITS[unit].short[language]}`,
		counted
	),
	is: (code: string) => isSmall(code, 'full_time')
});

const head = (speech: ReportSpeech, { id, at, sample, sources, dataset, measure }: Input) => ({
	id,
	title: `${speech.report.sections[id]}${sample ? speech.report.sampleSection : ''}`,
	sample,
	definitions: definitionsOf(speech.language, [{ dataset: dataset.id, measures: [measure.id] }]),
	scope: (id === 'desired' ? speech.report.scope.desired : speech.report.scope.wages)(
		speech.area,
		periodName(speech, at)
	),
	sources
});

const withoutData = (speech: ReportSpeech, input: Input): ReportSection => ({
	...head(speech, input),
	sentences: [
		note(speech.report.noData),
		...awaitedNote(speech, input.dataset, input.sources.length === 0)
	],
	table: null,
	chart: null
});
