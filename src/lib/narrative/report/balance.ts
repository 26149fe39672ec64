import { formatNumber } from '#lib/base/number.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS, TOTAL, UNCLASSIFIED } from '#lib/catalogue/dimension.ts';
import { GROUPINGS } from '#lib/catalogue/grouping.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import { activeFactsOf } from '#lib/query/area/tables.ts';
import type { Names } from '#lib/query/figure-data.ts';
import type { Row } from '#lib/query/table.ts';
import { absenceOf } from '../absence.ts';
import { numberCell } from '../cell.ts';
import { note, type Claim, type Statement } from '../claim.ts';
import { changeKind, changeOf, type Earlier } from '../compare.ts';
import type { DataTable } from '../data-table.ts';
import { definitionsOf } from '../handout.ts';
import { movedOn } from '../moved.ts';
import {
	isComputed,
	measureOf,
	measureTitle,
	numberIn,
	printedWithUnit,
	textIn,
	unitWords,
	type Ground
} from '../scene.ts';
import { periodName } from '../speech.ts';
import { termOf } from '../term.ts';
import { tableChart } from './chart.ts';
import { movementSentences } from './movements.ts';
import {
	comparedCells,
	comparedColumns,
	type ReportSection,
	type ReportSpeech
} from './section.ts';

/** Fewer applicants in either year, and an occupation is not named among the largest changes. */
export const BASE = 100;

const RATIO = 'active_ratio';
const APPLICANTS = 'active_applicants';

interface Input {
	readonly dataset: Dataset;
	readonly names: Names;
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
function computedNote({ language, words }: ReportSpeech, row: Row): string {
	if (!isComputed(row)) return '';
	const missing = numberIn(row, 'parts_missing');
	return [
		words.table.computed,
		...(missing ? [words.table.partsMissing(formatNumber(missing, language))] : [])
	].join(words.title.join);
}

const groundOf = ({ language, words }: ReportSpeech, input: Input, grouping = false): Ground => ({
	language,
	words,
	names: input.names,
	dataset: input.dataset,
	data: { sample: input.sample },
	figure: { across: 'occupation', ...(grouping && { grouping: 'shortage' as const }) },
	chosen: { ref_area: input.refArea, employment: 'regular' }
});

/** (a) Openings and applicants by occupation. */
export function balanceSection(speech: ReportSpeech, input: Input): ReportSection {
	const { language, report, area } = speech;
	const { rows, year, earlier, dataset } = input;
	const ground = groundOf(speech, input);
	const kind = changeKind(measureOf(ground, RATIO), {});
	const toldRatio = (row: Row | undefined) => ({
		value: numberIn(row, RATIO),
		absence: absenceOf(ground, RATIO, row)
	});
	const [, ...counts] = activeFactsOf(dataset.frequency);
	const now = rows.filter((row) => row['time_period'] === year);
	const before = new Map(
		rows
			.filter((row) => row['time_period'] === earlier.period)
			.map((row) => [textIn(row, 'occupation'), row])
	);
	const where = { ref_area: input.refArea, employment: 'regular' };
	const origin = { dataset: dataset.id, where, across: 'occupation' } as const;
	const table: DataTable = {
		sample: input.sample,
		first: DIMENSIONS.occupation.title[language],
		columns: [
			...counts.map((measure) => ({
				title: measureTitle(ground, measure),
				unit: unitWords(ground, measure).long,
				origin: { ...origin, measure, where: { ...where, time_period: year } }
			})),
			...comparedColumns(
				speech,
				{
					title: measureTitle(ground, RATIO),
					unit: UNITS.times.long[language],
					changeUnit: kind.unit,
					origin: { ...origin, measure: RATIO }
				},
				year,
				earlier
			)
		],
		rows: now.map((row) => {
			const code = textIn(row, 'occupation');
			return {
				code,
				name: speech.name('occupation', code),
				heading: isComputed(row) || code === TOTAL,
				note: computedNote(speech, row),
				cells: [
					...counts.map((measure) =>
						numberCell(speech, numberIn(row, measure), {
							absence: absenceOf(ground, measure, row)
						})
					),
					...comparedCells(
						speech,
						[toldRatio(row), toldRatio(before.get(code))],
						{ kind, decimals: 2 },
						earlier
					)
				]
			};
		})
	};
	return {
		id: 'balance',
		title: report.sections.balance,
		sample: input.sample,
		scope: report.scope.balance(area, periodName(speech, year)),
		sentences: [
			...totalSentence(speech, ground, input),
			...movementSentences(
				speech,
				now
					.filter((row) => !isComputed(row) && !isSetApart(textIn(row, 'occupation')))
					.map((row) => {
						const code = textIn(row, 'occupation');
						const other = before.get(code);
						return {
							code,
							name: speech.name('occupation', code),
							change: changeOf(kind, { decimals: 2 }, numberIn(row, RATIO), numberIn(other, RATIO)),
							small: [row, other].some((one) => (numberIn(one, APPLICANTS) ?? 0) < BASE)
						};
					}),
				earlier,
				{
					what: 'ratio',
					kind,
					noun: 'occupation',
					threshold: speech.words.say.threshold(
						measureTitle(ground, APPLICANTS),
						printedWithUnit(ground, APPLICANTS, BASE)
					),
					over: {
						dataset: dataset.id,
						measure: RATIO,
						across: 'occupation',
						where: { ...where, time_period: year },
						members: { of: 'items' }
					},
					base: { measure: APPLICANTS, least: BASE }
				}
			),
			...fieldSentence(speech, groundOf(speech, input, true), input)
		],
		table,
		// The major groups: with all occupations the picture would be longer than the table.
		chart: tableChart(speech, {
			title: report.chart.balance,
			table: { ...table, rows: table.rows.filter(({ heading }) => heading) },
			column: counts.length,
			tickDecimals: 1,
			before: earlier.period
		}),
		definitions: definitionsOf(language, [{ dataset: dataset.id, measures: [...counts, RATIO] }]),
		sources: input.sources
	};
}

const isSetApart = (code: string): boolean => code === TOTAL || code === UNCLASSIFIED;

function totalSentence(speech: ReportSpeech, ground: Ground, input: Input): Statement[] {
	const at = (timePeriod: string | null) =>
		input.rows.find((row) => row['time_period'] === timePeriod && row['occupation'] === TOTAL);
	const row = at(input.year);
	const of = termOf(ground, RATIO, row);
	if (!of) return [note(speech.report.noData)];
	const moved = movedOn(ground, RATIO, row, at(input.earlier.period));
	return [
		{
			text: speech.report.total({
				area: speech.area,
				period: periodName(speech, input.year),
				ratio: printedWithUnit(ground, RATIO, of.value)
			}),
			claims: [{ kind: 'level', of }]
		},
		...(moved ? [{ text: speech.words.say.movedAlone(moved.text), claims: [moved.claim] }] : [])
	];
}

function fieldSentence(speech: ReportSpeech, ground: Ground, input: Input): Statement[] {
	const items = GROUPINGS.shortage.groups.flatMap(({ id, title }) => {
		const [of, before] = [input.year, input.earlier.period].map((timePeriod) =>
			termOf(
				ground,
				RATIO,
				input.fields.find((row) => row['time_period'] === timePeriod && row['occupation'] === id)
			)
		);
		if (!of) return [];
		return [
			{
				text: speech.report.field(
					title[speech.language],
					printedWithUnit(ground, RATIO, of.value),
					before ? printedWithUnit(ground, RATIO, before.value) : null
				),
				claims: [of, ...(before ? [before] : [])].map((term): Claim => ({
					kind: 'level',
					of: term
				}))
			}
		];
	});
	if (items.length === 0) return [];
	return [
		{
			text: speech.report.fields(speech.words.list(items.map(({ text }) => text))),
			claims: items.flatMap(({ claims }) => claims)
		}
	];
}
