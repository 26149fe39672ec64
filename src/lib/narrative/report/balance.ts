import { formatNumber } from '#lib/base/number.ts';
import { period, periodLabel } from '#lib/base/period.ts';
import { DIMENSIONS, TOTAL } from '#lib/catalogue/dimension.ts';
import { SHORTAGE_FIELDS } from '#lib/catalogue/shortage.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import type { Row } from '#lib/query/table.ts';
import type { DataTable } from '../data-table.ts';
import { definitionsOf } from '../handout.ts';
import { isComputed, numberIn, textIn } from '../scene.ts';
import { tableChart } from './chart.ts';
import { movementSentences } from './movements.ts';
import {
	compared,
	comparedColumns,
	difference,
	numberCell,
	type Earlier,
	type ReportBase,
	type ReportSection
} from './section.ts';

/** Fewer applicants in either year, and an occupation is not named among the largest changes. */
export const BASE = 100;

const DECIMALS = 2;
const DATASET = 'occupation-balance';

interface Input {
	/** Occupations and computed major groups of both years, in the order of the code list. */
	readonly rows: readonly Row[];
	/** The shortage fields of both years. */
	readonly fields: readonly Row[];
	readonly refArea: string;
	readonly year: string;
	readonly earlier: Earlier;
	readonly sources: readonly string[];
	readonly sample: boolean;
}

/** What a sum that nobody published lacks. */
function computedNote({ language, site }: ReportBase, row: Row): string {
	if (!isComputed(row)) return '';
	const missing = numberIn(row, 'parts_missing');
	return [
		site.table.computed,
		...(missing ? [site.table.partsMissing(formatNumber(missing, language))] : [])
	].join(site.title.join);
}

const ratioOf = (row: Row | undefined) => numberIn(row, 'active_ratio');

/** (a) Openings and applicants by occupation. */
export function balanceSection(base: ReportBase, input: Input): ReportSection {
	const { language, words, area } = base;
	const { rows, year, earlier } = input;
	const now = rows.filter((row) => row['time_period'] === year);
	const before = new Map(
		rows
			.filter((row) => row['time_period'] === earlier.period)
			.map((row) => [textIn(row, 'occupation'), row])
	);
	const ratio = UNITS.times.long[language];
	const where = { ref_area: input.refArea, employment: 'regular', time_period: year };
	const origin = { dataset: DATASET, where, across: 'occupation' } as const;
	const table: DataTable = {
		first: DIMENSIONS.occupation.title[language],
		columns: [
			{
				title: words.columns.openings,
				unit: UNITS.openings.long[language],
				origin: { ...origin, measure: 'active_openings', where }
			},
			{
				title: words.columns.applicants,
				unit: UNITS.persons.long[language],
				origin: { ...origin, measure: 'active_applicants', where }
			},
			...comparedColumns(
				base,
				{
					title: words.columns.ratio,
					unit: ratio,
					origin: { ...origin, measure: 'active_ratio' }
				},
				year,
				earlier
			)
		],
		rows: now.map((row) => {
			const code = textIn(row, 'occupation');
			return {
				code,
				name: base.name('occupation', code),
				heading: isComputed(row) || code === TOTAL,
				note: computedNote(base, row),
				cells: [
					numberCell(base, numberIn(row, 'active_openings')),
					numberCell(base, numberIn(row, 'active_applicants')),
					...compared(base, ratioOf(row), ratioOf(before.get(code)), DECIMALS, earlier)
				]
			};
		})
	};
	return {
		id: 'balance',
		title: words.sections.balance,
		sample: input.sample,
		scope: words.scope.balance(area, periodLabel(period(year), language)),
		sentences: [
			...totalSentence(base, input),
			...movementSentences(
				base,
				now
					.filter((row) => !isComputed(row) && row['occupation'] !== TOTAL)
					.map((row) => {
						const other = before.get(textIn(row, 'occupation'));
						return {
							name: base.name('occupation', textIn(row, 'occupation')),
							change: difference(ratioOf(row), ratioOf(other), DECIMALS),
							small: [row, other].some((one) => (numberIn(one, 'active_applicants') ?? 0) < BASE)
						};
					}),
				earlier,
				{ what: 'ratio', decimals: DECIMALS, unit: words.points }
			),
			...(earlier.period === null ? [] : [words.base(formatNumber(BASE, language))]),
			...fieldSentence(base, input)
		],
		table,
		// The major groups: with all 73 occupations the picture would be longer than the table.
		chart: tableChart(base, {
			title: words.chart.balance,
			table: { ...table, rows: table.rows.filter(({ heading }) => heading) },
			column: 2,
			tickDecimals: 1,
			before: earlier.period
		}),
		definitions: definitionsOf(language, [
			{ dataset: DATASET, measures: ['active_openings', 'active_applicants', 'active_ratio'] }
		]),
		sources: input.sources
	};
}

const timesText = (value: number, { language }: ReportBase): string =>
	`${formatNumber(value, language, DECIMALS)}${UNITS.times.short[language]}`;

function totalSentence(base: ReportBase, { rows, year, earlier }: Input): string[] {
	const { language, words, area } = base;
	const at = (timePeriod: string | null) =>
		ratioOf(rows.find((row) => row['time_period'] === timePeriod && row['occupation'] === TOTAL));
	const now = at(year);
	if (now === null) return [words.noData];
	const before = at(earlier.period);
	const change = difference(now, before, DECIMALS);
	return [
		words.total({
			area,
			period: periodLabel(period(year), language),
			ratio: timesText(now, base),
			before:
				before === null || change === null || earlier.period === null
					? null
					: {
							period: periodLabel(period(earlier.period), language),
							ratio: timesText(before, base),
							amount: formatNumber(Math.abs(change), language, DECIMALS),
							direction: Math.sign(change) as -1 | 0 | 1
						}
		})
	];
}

function fieldSentence(base: ReportBase, { fields, year, earlier }: Input): string[] {
	const items = SHORTAGE_FIELDS.flatMap(({ id, title }) => {
		const at = (timePeriod: string | null) =>
			ratioOf(fields.find((row) => row['time_period'] === timePeriod && row['occupation'] === id));
		const [now, before] = [at(year), at(earlier.period)];
		if (now === null) return [];
		return [
			base.words.field(
				title[base.language],
				timesText(now, base),
				before === null ? null : timesText(before, base)
			)
		];
	});
	return items.length > 0 ? [base.words.fields(base.list(items))] : [];
}
