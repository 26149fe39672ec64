import { formatNumber } from '#lib/base/number.ts';
import { period, periodLabel } from '#lib/base/period.ts';
import { DIMENSIONS, TOTAL } from '#lib/catalogue/dimension.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { Measure } from '#lib/catalogue/measure.ts';
import { unitOf } from '#lib/catalogue/measure.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import type { Row } from '#lib/query/table.ts';
import type { DataTable } from '../data-table.ts';
import { definitionsOf } from '../handout.ts';
import type { Origin } from '../origin.ts';
import { numberIn, textIn } from '../scene.ts';
import { tableChart } from './chart.ts';
import { movementSentences } from './movements.ts';
import {
	compared,
	comparedColumns,
	difference,
	type Earlier,
	type ReportBase,
	type ReportSection
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
		/** What is counted. */
		readonly counted: string;
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
export function wageSection(base: ReportBase, input: Input): ReportSection {
	const { language, words } = base;
	const { id, dimension, measure, rows, at, earlier } = input;
	if (!rows.some((row) => row['time_period'] === at)) return withoutData(base, input);
	const codes = [...new Set(rows.map((row) => textIn(row, dimension)))];
	const value = (code: string, employment: string, timePeriod: string | null) =>
		numberIn(
			rows.find(
				(row) =>
					row[dimension] === code &&
					row['employment'] === employment &&
					row['time_period'] === timePeriod
			),
			measure.id
		);
	const unit = (employment: string) => UNITS[unitOf(measure.declared, { employment })];
	const table: DataTable = {
		first: DIMENSIONS[dimension].title[language],
		columns: EMPLOYMENTS.flatMap((employment) =>
			comparedColumns(
				base,
				{
					title: words.columns[employment],
					unit: unit(employment).long[language],
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
			name: base.name(dimension, code),
			heading: code === TOTAL,
			note: '',
			cells: EMPLOYMENTS.flatMap((employment) =>
				compared(
					base,
					value(code, employment, at),
					value(code, employment, earlier.period),
					measure.declared.decimals,
					earlier
				)
			)
		}))
	};
	return {
		...head(base, input),
		sentences: [
			...(earlier.period === null ? [earlier.reason] : []),
			...EMPLOYMENTS.flatMap((employment) => {
				const what = WHAT[id][employment];
				if (what === null || earlier.period === null) return [];
				return movementSentences(
					base,
					codes
						.filter((code) => code !== TOTAL)
						.map((code) => ({
							name: base.name(dimension, code),
							change: difference(
								value(code, employment, at),
								value(code, employment, earlier.period),
								measure.declared.decimals
							),
							small: input.base?.isSmall(code, employment) ?? false
						})),
					earlier,
					{ what, decimals: measure.declared.decimals, unit: unit(employment).short[language] }
				);
			}),
			...(input.base && earlier.period !== null && id !== 'industries'
				? [words.baseOf[id](formatNumber(input.base.threshold, language))]
				: [])
		],
		table,
		chart: tableChart(base, {
			title: `${table.first}・${words.columns.full_time}`,
			table: { ...table, rows: table.rows.filter(({ code }) => code !== TOTAL) },
			column: 0,
			tickDecimals: 0,
			before: earlier.period,
			...(input.base && { small: smallOf(base, input.base) })
		})
	};
}

/** Which bars rest on few cases, as the sentences say it. */
const smallOf = ({ language, site }: ReportBase, { threshold, counted, isSmall }: Base) => ({
	words: site.figure.small(formatNumber(threshold, language), counted),
	is: (code: string) => isSmall(code, 'full_time')
});

const head = (
	{ language, words, area }: ReportBase,
	{ id, at, sample, sources, dataset, measure }: Input
) => ({
	id,
	title: `${words.sections[id]}${sample ? words.sampleSection : ''}`,
	sample,
	definitions: definitionsOf(language, [{ dataset: dataset.id, measures: [measure.id] }]),
	scope: (id === 'desired' ? words.scope.desired : words.scope.wages)(
		area,
		periodLabel(period(at), language)
	),
	sources
});

const withoutData = (base: ReportBase, input: Input): ReportSection => ({
	...head(base, input),
	sentences: [base.words.noData],
	table: null,
	chart: null
});
