import { sort } from 'd3';
import { formatNumber } from '#lib/base/number.ts';
import type { Frequency } from '#lib/base/period.ts';
import { TOTAL } from '#lib/catalogue/dimension.ts';
import { SHORTAGE_FIELDS } from '#lib/catalogue/shortage.ts';
import {
	rowOf,
	together,
	valueOf,
	type AreaItem,
	type AreaSnapshot,
	type Held
} from '#lib/query/area/snapshot.ts';
import { activeFactsOf, balanceOrigin, factsOf, wagesOf } from '#lib/query/area/tables.ts';
import { emptyCell, numberCell } from '../cell.ts';
import { note, type Statement } from '../claim.ts';
import { difference } from '../compare.ts';
import type { DataRow, DataTable } from '../data-table.ts';
import type { HandoutChart } from '../handout.ts';
import { measureTitle, printed, printedWithUnit } from '../scene.ts';
import { periodName } from '../speech.ts';
import { termOf } from '../term.ts';
import { besideSentence, threshold } from './lead.ts';
import { wageColumns } from './profile.ts';
import {
	areaName,
	balanceOf,
	changeCell,
	factTitle,
	factUnit,
	shortTitle,
	groundOf,
	heldCell,
	notesOf,
	occupationName,
	totalOf,
	wageTableOf,
	type AreaView
} from './view.ts';

/** Two areas side by side, from one table and one period. */
export interface Comparison {
	readonly title: string;
	readonly period: string;
	readonly lead: readonly Statement[];
	readonly sample: boolean;
	readonly facts: DataTable;
	readonly fields: DataTable;
	readonly groups: HandoutChart;
	readonly all: DataTable;
	readonly notes: readonly string[];
	readonly frequency: Frequency;
}

type Pair = readonly [AreaSnapshot, AreaSnapshot];
type TwoNames = readonly [string, string];

const RATIO = 'active_ratio';

export function comparison(view: AreaView, pair: Pair): Comparison {
	const { area: words } = view;
	const [a, b] = pair;
	const names = [areaName(view, a.area), areaName(view, b.area)] as const;
	return {
		title: words.comparing(...names),
		period: periodName(view, a.period),
		lead: lead(view, pair),
		sample: a.sample,
		facts: factsTable(view, pair, names),
		fields: fieldsTable(view, pair, names),
		groups: groupBars(view, pair, names),
		all: occupationsTable(view, pair, names),
		notes: notesOf(words, a.frequency),
		frequency: a.frequency
	};
}

function lead(view: AreaView, [a, b]: Pair): Statement[] {
	const ground = groundOf(view, a);
	const total = totalOf(a);
	const of = total && termOf(ground, RATIO, rowOf(a, total));
	if (!of) return [note(view.words.figure.noData)];
	return [
		{
			text: view.words.say.level({
				period: periodName(view, a.period),
				subject: areaName(view, a.area),
				measure: measureTitle(ground, RATIO),
				value: printedWithUnit(ground, RATIO, of.value)
			}),
			claims: [{ kind: 'level', of }]
		},
		...besideSentence(view, a, b),
		...groupSentence(view, [a, b])
	];
}

/** Two groups that are far apart, each with both values; nothing is claimed of the others. */
function groupSentence(view: AreaView, pair: Pair): Statement[] {
	const [a, b] = pair;
	const ground = groundOf(view, a);
	const gap = ({ one, two }: ReturnType<typeof majorPairs>[number]) =>
		Math.abs((one ?? 0) - (two ?? 0));
	const wide = majorPairs(pair)
		.filter(({ one, two, small }) => one !== null && two !== null && !small)
		.sort((x, y) => gap(y) - gap(x))
		.slice(0, 2)
		.flatMap(({ item, other }) => {
			const [of, to] = [
				termOf(ground, RATIO, rowOf(a, item)),
				other && termOf(ground, RATIO, rowOf(b, other))
			];
			const amount = of && to ? difference(of.value, to.value, 2) : null;
			return of && to && amount !== null ? [{ of, to, amount, code: item.code }] : [];
		});
	if (wide.length === 0) return [];
	const value = (number: number) => printedWithUnit(ground, RATIO, number);
	return [
		{
			text: view.area.wide(
				view.words.list(
					wide.map(({ of, to, code }) =>
						view.area.widestItem(occupationName(view, code), value(of.value), value(to.value))
					)
				)
			),
			claims: wide.map(({ of, to, amount }) => ({ kind: 'comparison', of, to, amount }))
		}
	];
}

const itemOf = ({ items }: AreaSnapshot, code: string): AreaItem | undefined =>
	items.find((item) => item.code === code);

/** A ratio that rests on few applicants. */
const isSmall = (of: ReturnType<typeof balanceOf>, kept: Held, limit: number): boolean => {
	const base = valueOf(of, kept, 'active_applicants');
	return base !== null && base < limit;
};

const majorPairs = ([a, b]: Pair) =>
	a.items
		.filter(({ level }) => level === 'major')
		.map((item) => {
			const of = balanceOf(a);
			const other = itemOf(b, item.code);
			return {
				item,
				other,
				code: item.code,
				one: valueOf(of, item.now, RATIO),
				two: other ? valueOf(of, other.now, RATIO) : null,
				small: [item, ...(other ? [other] : [])].some(({ now }) => isSmall(of, now, threshold(a)))
			};
		});

function factsTable(view: AreaView, [a, b]: Pair, names: TwoNames): DataTable {
	const of = balanceOf(a);
	const origins = [balanceOrigin(a, TOTAL), balanceOrigin(b, TOTAL)] as const;
	return {
		sample: a.sample,
		first: view.area.item,
		columns: [
			...origins.map((origin, index) => ({ title: names[index] ?? '', unit: '', origin })),
			{
				title: view.area.difference,
				unit: '',
				change: { now: origins[0], before: origins[1] }
			}
		],
		rows: factsOf(a.frequency).map((measure) => {
			const [one, two] = [totalOf(a)?.now ?? {}, totalOf(b)?.now ?? {}];
			return {
				code: measure,
				name: factTitle(view, of, measure),
				heading: false,
				note: factUnit(view, of, measure),
				origin: { measure },
				cells: [
					heldCell(view, a, of, one, measure),
					heldCell(view, b, of, two, measure),
					// Of two areas' counts a percentage would say nothing.
					of.measures[measure]?.unit === 'times'
						? changeCell(view, a, of, measure, [one, two])
						: emptyCell
				]
			};
		})
	};
}

/** Each active count of both areas in turn: two columns a count. */
const pairColumns = (view: AreaView, pair: Pair, names: TwoNames) =>
	activeFactsOf(pair[0].frequency).flatMap((measure) =>
		pair.map((snapshot, index) => ({
			title: view.area.of(shortTitle(view, balanceOf(snapshot), measure), names[index] ?? ''),
			unit: factUnit(view, balanceOf(snapshot), measure),
			origin: { ...balanceOrigin(snapshot), measure, across: 'occupation' as const }
		}))
	);

const pairCells = (view: AreaView, pair: Pair, kept: readonly Held[]) =>
	activeFactsOf(pair[0].frequency).flatMap((measure) =>
		pair.map((snapshot, index) =>
			heldCell(view, snapshot, balanceOf(snapshot), kept[index] ?? {}, measure)
		)
	);

function fieldsTable(view: AreaView, pair: Pair, names: TwoNames): DataTable {
	return {
		sample: pair[0].sample,
		first: view.area.fields,
		columns: pairColumns(view, pair, names).map(({ origin, ...column }) => ({
			...column,
			origin: { ...origin, grouping: 'shortage' as const }
		})),
		rows: SHORTAGE_FIELDS.map(({ id, title, occupations }): DataRow => {
			const sums = pair.map(({ items }) =>
				together(items.filter(({ code }) => occupations.includes(code)))
			);
			const missing = Math.max(...sums.map((sum) => sum.missing));
			const limit = threshold(pair[0]);
			const small = sums.some(({ now }) => isSmall(balanceOf(pair[0]), now, limit));
			return {
				code: id,
				name: title[view.language],
				heading: false,
				note: [
					...(missing ? [view.area.missingParts(formatNumber(missing, view.language))] : []),
					...(small ? [view.area.smallBase(formatNumber(limit, view.language))] : [])
				].join(view.words.title.join),
				cells: pairCells(
					view,
					pair,
					sums.map(({ now }) => now)
				)
			};
		})
	};
}

function groupBars(view: AreaView, pair: Pair, names: TwoNames): Comparison['groups'] {
	const ground = groundOf(view, pair[0]);
	const label = (value: number | null) => printed(ground, RATIO, value);
	return {
		title: [view.area.groups, measureTitle(ground, RATIO)].join(view.words.title.join),
		rows: sort(majorPairs(pair), ({ small, one }) => (small ? 1e6 : 0) - (one ?? -1)).map(
			({ code, one, two, small }) => ({
				id: code,
				small,
				name: occupationName(view, code),
				value: one,
				label: `${label(one)} / ${label(two)}`,
				comparison: two
			})
		),
		tickDecimals: 1,
		options: {
			unit: factUnit(view, balanceOf(pair[0]), RATIO),
			references: [{ value: 1, label: printedWithUnit(ground, RATIO, 1) }],
			words: {
				missing: numberCell(view, null).text,
				rest: '',
				small: view.area.smallBase(formatNumber(threshold(pair[0]), view.language)),
				comparison: view.area.chart(...names)
			}
		}
	};
}

function occupationsTable(view: AreaView, pair: Pair, names: TwoNames): DataTable {
	const [a] = pair;
	return {
		sample: a.sample,
		first: view.area.occupation,
		columns: [
			...pairColumns(view, pair, names),
			...pair.flatMap((snapshot) => wageColumns(view, snapshot))
		],
		rows: (view.names.occupation ?? [])
			.map(([code]) => itemOf(a, code))
			.filter((item) => item !== undefined)
			.map(({ code, level, missing }) => {
				const items = pair.map((snapshot) => itemOf(snapshot, code));
				return {
					code,
					name: occupationName(view, code),
					heading: level === 'major' || level === 'total',
					note: missing ? view.area.missingParts(formatNumber(missing, view.language)) : '',
					cells: [
						...pairCells(
							view,
							pair,
							items.map((item) => item?.now ?? {})
						),
						...pair.flatMap((snapshot, index) =>
							wagesOf(snapshot.frequency).map((measure) =>
								heldCell(view, snapshot, wageTableOf(snapshot), items[index]?.wages ?? {}, measure)
							)
						)
					]
				};
			})
	};
}
