import { sort } from 'd3';
import { formatNumber } from '#lib/base/number.ts';
import type { Frequency } from '#lib/base/period.ts';
import { TOTAL } from '#lib/catalogue/dimension.ts';
import { SHORTAGE_FIELDS } from '#lib/catalogue/shortage.ts';
import {
	activeRatio,
	together,
	type AreaItem,
	type AreaSnapshot,
	type Counts
} from '#lib/query/area/snapshot.ts';
import { balanceOrigin } from '#lib/query/area/tables.ts';
import type { DataRow, DataTable } from '../data-table.ts';
import type { HandoutChart } from '../handout.ts';
import { threshold, wageColumns } from './profile.ts';
import {
	ACTIVE,
	areaName,
	cell,
	changeCell,
	FACTS,
	factTitle,
	factUnit,
	notesOf,
	occupationName,
	periodName,
	points,
	printedDifference,
	textCell,
	times,
	totalOf,
	type AreaView,
	type Fact
} from './view.ts';

/** Two areas side by side, from one table and one period. */
export interface Comparison {
	readonly title: string;
	readonly period: string;
	readonly lead: string;
	readonly sample: boolean;
	readonly facts: DataTable;
	readonly fields: DataTable;
	readonly groups: HandoutChart;
	readonly all: DataTable;
	readonly notes: readonly string[];
	readonly frequency: Frequency;
}

type Pair = readonly [AreaSnapshot, AreaSnapshot];

export function comparison(view: AreaView, pair: Pair): Comparison {
	const { area: words } = view;
	const [a, b] = pair;
	const names = [areaName(view, a.area), areaName(view, b.area)] as const;
	return {
		title: words.comparing(...names),
		period: periodName(view, a.period),
		lead: lead(view, pair, names),
		sample: a.sample,
		facts: factsTable(view, pair, names),
		fields: fieldsTable(view, pair, names),
		groups: groupBars(view, pair, names),
		all: occupationsTable(view, pair, names),
		notes: notesOf(words, a.frequency),
		frequency: a.frequency
	};
}

type TwoNames = readonly [string, string];

function lead(view: AreaView, [a, b]: Pair, names: TwoNames): string {
	const { area: words } = view;
	const [one, two] = [a, b].map((snapshot) => {
		const total = totalOf(snapshot);
		return total ? activeRatio(total.now) : null;
	});
	if (one == null || two == null) return view.words.figure.noData;
	const difference = printedDifference(one, two);
	const said = {
		a: names[0],
		b: names[1],
		value: times(view, one),
		other: times(view, two),
		amount: points(view, difference)
	};
	const sentence =
		difference > 0 ? words.higher(said) : difference < 0 ? words.lowerThan(said) : words.same(said);
	const widest = majorPairs([a, b])
		.filter(({ one: x, two: y, small }) => x !== null && y !== null && !small)
		.sort((x, y) => gap(y) - gap(x))
		.slice(0, 2)
		.map(({ code, one: x, two: y }) =>
			words.widestItem(occupationName(view, code), times(view, x ?? 0), times(view, y ?? 0))
		);
	return [
		`${words.of2(periodName(view, a.period), factTitle(view, FACTS[0]))}${sentence}`,
		...(widest.length > 0 ? [words.widest(view.words.list(widest))] : [])
	].join(view.language === 'en' ? ' ' : '');
}

const gap = ({ one, two }: { one: number | null; two: number | null }): number =>
	Math.abs((one ?? 0) - (two ?? 0));

const itemOf = ({ items }: AreaSnapshot, code: string): AreaItem | undefined =>
	items.find((item) => item.code === code);

/** A ratio that rests on few applicants. */
const isSmall = ({ applicants }: Counts, limit: number): boolean =>
	applicants !== null && applicants < limit;

const majorPairs = ([a, b]: Pair) =>
	a.items
		.filter(({ level }) => level === 'major')
		.map(({ code, now }) => {
			const other = itemOf(b, code);
			return {
				code,
				one: activeRatio(now),
				two: other ? activeRatio(other.now) : null,
				small: [now, ...(other ? [other.now] : [])].some((one) => isSmall(one, threshold(a)))
			};
		});

const factValue = (fact: Fact, counts: Counts | undefined): number | null =>
	counts ? fact.of(counts) : null;

function factsTable(view: AreaView, [a, b]: Pair, names: TwoNames): DataTable {
	const origins = [balanceOrigin(a, TOTAL), balanceOrigin(b, TOTAL)] as const;
	return {
		first: view.area.item,
		columns: [
			...origins.map((origin, index) => ({ title: names[index] ?? '', unit: '', origin })),
			{
				title: view.area.difference,
				unit: '',
				change: { now: origins[0], before: origins[1] }
			}
		],
		rows: FACTS.map((fact) => {
			const one = factValue(fact, totalOf(a)?.now);
			const two = factValue(fact, totalOf(b)?.now);
			return {
				code: fact.id,
				name: factTitle(view, fact),
				heading: false,
				note: factUnit(view, fact),
				origin: { measure: fact.id },
				cells: [
					cell(view, one, fact.decimals),
					cell(view, two, fact.decimals),
					// Of two areas' counts a percentage would say nothing.
					fact.decimals === 2 ? changeCell(view, fact, one, two) : textCell('')
				]
			};
		})
	};
}

/** Each active count of both areas in turn: two columns a count. */
const pairColumns = (view: AreaView, pair: Pair, names: TwoNames) =>
	ACTIVE.flatMap((fact) =>
		pair.map((snapshot, index) => ({
			title: view.area.of(view.area.short[fact.id], names[index] ?? ''),
			unit: factUnit(view, fact),
			origin: { ...balanceOrigin(snapshot), measure: fact.id, across: 'occupation' as const }
		}))
	);

const pairCells = (view: AreaView, counts: readonly (Counts | undefined)[]) =>
	ACTIVE.flatMap((fact) => counts.map((one) => cell(view, factValue(fact, one), fact.decimals)));

function fieldsTable(view: AreaView, pair: Pair, names: TwoNames): DataTable {
	return {
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
			const small = sums.some(({ now }) => isSmall(now, limit));
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
					sums.map(({ now }) => now)
				)
			};
		})
	};
}

function groupBars(view: AreaView, pair: Pair, names: TwoNames): Comparison['groups'] {
	const label = (value: number | null) => cell(view, value, 2).text;
	return {
		title: [view.area.groups, factTitle(view, FACTS[0])].join(view.words.title.join),
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
			unit: factUnit(view, FACTS[0]),
			references: [{ value: 1, label: times(view, 1) }],
			words: {
				missing: view.words.figure.missing,
				rest: '',
				small: view.area.smallBase(formatNumber(threshold(pair[0]), view.language)),
				comparison: view.area.chart(...names)
			}
		}
	};
}

function occupationsTable(view: AreaView, pair: Pair, names: TwoNames): DataTable {
	const [a] = pair;
	const wages = pair.flatMap((snapshot) => wageColumns(view, snapshot));
	return {
		first: view.area.occupation,
		columns: [...pairColumns(view, pair, names), ...wages],
		rows: view.names.occupations
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
							items.map((item) => item?.now)
						),
						...pair.flatMap((snapshot, index) =>
							wageColumns(view, snapshot).map(({ id }) =>
								cell(view, items[index]?.wages[id] ?? null)
							)
						)
					]
				};
			})
	};
}
