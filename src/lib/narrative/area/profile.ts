import { formatNumber } from '#lib/base/number.ts';
import type { Frequency } from '#lib/base/period.ts';
import { TOTAL } from '#lib/catalogue/dimension.ts';
import * as measures from '#lib/catalogue/measures.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import { activeRatio, type AreaItem, type AreaSnapshot } from '#lib/query/area/snapshot.ts';
import { balanceOrigin, wageOrigin } from '#lib/query/area/tables.ts';
import type { DataTable } from '../data-table.ts';
import type { HandoutChart } from '../handout.ts';
import { ratioChart } from './chart.ts';
import {
	areaName,
	cell,
	changeCell,
	ACTIVE,
	FACTS,
	factTitle,
	factUnit,
	notesOf,
	occupationName,
	periodName,
	points,
	printedDifference,
	times,
	totalOf,
	type AreaView,
	type Fact
} from './view.ts';

/** One area on one sheet; every table is of one source, so that real and made-up never mix. */
export interface AreaProfile {
	readonly title: string;
	readonly period: string;
	readonly lead: string;
	readonly sample: boolean;
	readonly facts: DataTable;
	readonly topRatio: { readonly title: string; readonly table: DataTable };
	readonly topOpenings: { readonly title: string; readonly table: DataTable };
	readonly wages: { readonly title: string; readonly table: DataTable };
	readonly notes: readonly string[];
	readonly frequency: Frequency;
	readonly chart: HandoutChart;
}

const FIRST = 5;

/** Applicants under which a ratio is not ranked: those of the rankings by occupation. */
export const threshold = ({ frequency }: AreaSnapshot): number =>
	frequency === 'month' ? 20 : 100;

/** @param beside the areas that stand beside it, from the same table and period */
export function areaProfile(
	view: AreaView,
	snapshot: AreaSnapshot,
	beside: readonly AreaSnapshot[]
): AreaProfile {
	const { area: words } = view;
	const middles = snapshot.items.filter(({ level }) => level === 'middle');
	const limit = threshold(snapshot);
	const byRatio = highest(
		middles.filter(({ now }) => (now.applicants ?? 0) >= limit),
		({ now }) => activeRatio(now)
	);
	const byOpenings = highest(middles, ({ now }) => now.openings);
	return {
		title: words.profile(areaName(view, snapshot.area)),
		period: periodName(view, snapshot.period),
		lead: lead(view, snapshot, beside, byRatio),
		sample: snapshot.sample,
		facts: factTable(view, snapshot, beside),
		topRatio: {
			title: words.topRatio(formatNumber(limit, view.language)),
			table: occupationTable(view, snapshot, byRatio)
		},
		topOpenings: { title: words.topOpenings, table: occupationTable(view, snapshot, byOpenings) },
		wages: { title: words.wages, table: wageTable(view, snapshot, beside, byOpenings) },
		notes: notesOf(words, snapshot.frequency),
		frequency: snapshot.frequency,
		chart: ratioChart(view, snapshot, byRatio, words.topRatio(formatNumber(limit, view.language)))
	};
}

function highest(items: readonly AreaItem[], of: (item: AreaItem) => number | null): AreaItem[] {
	return items
		.filter((item) => of(item) !== null)
		.sort((a, b) => (of(b) ?? 0) - (of(a) ?? 0) || (a.code < b.code ? -1 : 1))
		.slice(0, FIRST);
}

function lead(
	view: AreaView,
	snapshot: AreaSnapshot,
	beside: readonly AreaSnapshot[],
	byRatio: readonly AreaItem[]
): string {
	const { finding, list, figure } = view.words;
	const total = totalOf(snapshot);
	const now = total ? activeRatio(total.now) : null;
	if (!total || now === null) return figure.noData;
	const before = activeRatio(total.before);
	const measure = factTitle(view, FACTS[0]);
	const period = periodName(view, snapshot.period);
	const line = areaName(view, snapshot.area);
	const change = before === null ? 0 : printedDifference(now, before);
	const sentences = [
		finding.series({ period, line, measure, value: times(view, now) }),
		...(before === null || snapshot.before === null
			? []
			: [
					finding.change({
						before: periodName(view, snapshot.before),
						amount: points(view, change),
						direction: Math.sign(change) as -1 | 0 | 1
					})
				]),
		...beside.flatMap((other) => {
			const held = totalOf(other);
			const value = held ? activeRatio(held.now) : null;
			return value === null
				? []
				: [finding.beside(areaName(view, other.area), period, times(view, value))];
		}),
		...(byRatio.length === 0
			? []
			: [
					finding.ranking({
						period,
						area: line,
						measure,
						dimension: view.area.occupation,
						threshold: null,
						signed: false,
						top: list(
							byRatio
								.slice(0, 3)
								.map(({ code, now: counts }) =>
									finding.item(occupationName(view, code), times(view, activeRatio(counts) ?? 0))
								)
						)
					})
				])
	];
	return sentences.join(view.language === 'en' ? ' ' : '');
}

/** This period, the year before, the change, and the areas beside. */
export function factTable(
	view: AreaView,
	snapshot: AreaSnapshot,
	beside: readonly AreaSnapshot[],
	facts: readonly Fact[] = FACTS
): DataTable {
	const total = totalOf(snapshot);
	/** A column of counts in one area and period. */
	const counted = (title: string, at: AreaSnapshot) => ({
		title,
		unit: '',
		origin: balanceOrigin(at, TOTAL)
	});
	const now = counted(
		`${areaName(view, snapshot.area)} ${periodName(view, snapshot.period)}`,
		snapshot
	);
	const before =
		snapshot.before === null
			? null
			: counted(periodName(view, snapshot.before), { ...snapshot, period: snapshot.before });
	const earlier = before
		? [
				before,
				{ title: view.area.change, unit: '', change: { now: now.origin, before: before.origin } }
			]
		: [];
	return {
		first: view.area.item,
		columns: [
			now,
			...earlier,
			...beside.map((other) =>
				counted(`${areaName(view, other.area)} ${periodName(view, other.period)}`, other)
			)
		],
		rows: facts.map((fact) => {
			const value = total ? fact.of(total.now) : null;
			const valueBefore = total ? fact.of(total.before) : null;
			return {
				code: fact.id,
				name: factTitle(view, fact),
				heading: false,
				note: factUnit(view, fact),
				origin: { measure: fact.id },
				...(fact.decimals === 0 && { change: { rate: true } }),
				cells: [
					cell(view, value, fact.decimals),
					...(snapshot.before === null
						? []
						: [cell(view, valueBefore, fact.decimals), changeCell(view, fact, value, valueBefore)]),
					...beside.map((other) => {
						const held = totalOf(other);
						return cell(view, held ? fact.of(held.now) : null, fact.decimals);
					})
				]
			};
		})
	};
}

function occupationTable(
	view: AreaView,
	snapshot: AreaSnapshot,
	items: readonly AreaItem[]
): DataTable {
	return {
		first: view.area.occupation,
		columns: ACTIVE.map((fact) => ({
			title: view.area.short[fact.id],
			unit: factUnit(view, fact),
			origin: { ...balanceOrigin(snapshot), measure: fact.id, across: 'occupation' as const }
		})),
		rows: items.map(({ code, now }) => ({
			code,
			name: occupationName(view, code),
			heading: false,
			note: '',
			cells: ACTIVE.map(({ of, decimals }) => cell(view, of(now), decimals))
		}))
	};
}

const WAGES = {
	month: ['lower', 'upper', 'desired'],
	'fiscal-year': ['offered'],
	year: ['offered']
} as const;

/** The wage columns of a kind of snapshot: a band with the desired wage, or one mean. */
export const wageColumns = (view: AreaView, snapshot: AreaSnapshot, own = false) =>
	WAGES[snapshot.frequency].map((id) => ({
		id,
		title: own ? view.area[id] : view.area.of(view.area[id], areaName(view, snapshot.area)),
		origin: wageOrigin(snapshot, id),
		unit: UNITS[
			measures[snapshot.frequency === 'month' ? 'offered_wage_lower' : 'offered_wage'].unit.units
				.full_time
		].long[view.language]
	}));

function wageTable(
	view: AreaView,
	snapshot: AreaSnapshot,
	beside: readonly AreaSnapshot[],
	items: readonly AreaItem[]
): DataTable {
	const areas = [snapshot, ...beside];
	const total = totalOf(snapshot);
	return {
		first: view.area.occupation,
		columns: areas.flatMap((one) => wageColumns(view, one, one === snapshot)),
		rows: [...(total ? [total] : []), ...items].map(({ code }) => ({
			code,
			name: occupationName(view, code),
			heading: false,
			note: '',
			cells: areas.flatMap((one) => {
				const wages = one.items.find((item) => item.code === code)?.wages;
				return wageColumns(view, one).map(({ id }) => cell(view, wages?.[id] ?? null));
			})
		}))
	};
}
