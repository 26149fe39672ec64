import { formatNumber } from '#lib/base/number.ts';
import type { Frequency } from '#lib/base/period.ts';
import { TOTAL } from '#lib/catalogue/dimension.ts';
import type { AreaItem, AreaSnapshot } from '#lib/query/area/snapshot.ts';
import {
	activeFactsOf,
	balanceOrigin,
	factsOf,
	wageOrigin,
	wagesOf
} from '#lib/query/area/tables.ts';
import type { Statement } from '../claim.ts';
import type { DataTable } from '../data-table.ts';
import type { HandoutBars } from '../handout.ts';
import { isDifference } from '../scene.ts';
import { periodName } from '../speech.ts';
import { ratioChart } from './chart.ts';
import { mostOpenings } from './most-openings.ts';
import { profileLead, rankedOccupations, threshold } from './lead.ts';
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

/** One area on one sheet; every table is of one source, so that real and made-up never mix. */
export interface AreaProfile {
	readonly title: string;
	readonly period: string;
	readonly lead: readonly Statement[];
	readonly sample: boolean;
	readonly facts: DataTable;
	readonly topRatio: { readonly title: string; readonly table: DataTable };
	readonly topOpenings: { readonly title: string; readonly table: DataTable };
	readonly wages: { readonly title: string; readonly table: DataTable };
	readonly notes: readonly string[];
	readonly frequency: Frequency;
	readonly chart: HandoutBars;
}

const FIRST = 5;

/** @param beside the areas that stand beside it, from the same table and period */
export function areaProfile(
	view: AreaView,
	snapshot: AreaSnapshot,
	beside: readonly AreaSnapshot[]
): AreaProfile {
	const { area: words } = view;
	const byRatio = rankedOccupations(snapshot).ranked.slice(0, FIRST);
	const byOpenings = mostOpenings(snapshot);
	const ratioTitle = words.topRatio(formatNumber(threshold(snapshot), view.language));
	return {
		title: words.profile(areaName(view, snapshot.area)),
		period: periodName(view, snapshot.period),
		lead: profileLead(view, snapshot, beside),
		sample: snapshot.sample,
		facts: factTable(view, snapshot, beside),
		topRatio: { title: ratioTitle, table: occupationTable(view, snapshot, byRatio) },
		topOpenings: { title: words.topOpenings, table: occupationTable(view, snapshot, byOpenings) },
		wages: { title: words.wages, table: wageTable(view, snapshot, beside, byOpenings) },
		notes: notesOf(words, snapshot.frequency),
		frequency: snapshot.frequency,
		chart: ratioChart(view, snapshot, byRatio, ratioTitle)
	};
}

/** This period, the year before, the change, and the areas beside. */
export function factTable(
	view: AreaView,
	snapshot: AreaSnapshot,
	beside: readonly AreaSnapshot[],
	facts: readonly string[] = factsOf(snapshot.frequency)
): DataTable {
	const of = balanceOf(snapshot);
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
	const ground = groundOf(view, snapshot);
	return {
		sample: snapshot.sample,
		first: view.area.item,
		columns: [
			now,
			...earlier,
			...beside.map((other) =>
				counted(`${areaName(view, other.area)} ${periodName(view, other.period)}`, other)
			)
		],
		rows: facts.map((measure) => {
			const [own, then] = [total?.now ?? {}, total?.before ?? {}];
			const isRatio = of.measures[measure]?.unit === 'times';
			return {
				code: measure,
				name: factTitle(view, of, measure),
				heading: false,
				note: factUnit(view, of, measure),
				origin: { measure },
				...(!isRatio && !isDifference(ground, measure) && { change: { rate: true } }),
				cells: [
					heldCell(view, snapshot, of, own, measure),
					...(before
						? [
								heldCell(view, snapshot, of, then, measure),
								changeCell(view, snapshot, of, measure, [own, then])
							]
						: []),
					...beside.map((other) =>
						heldCell(view, other, balanceOf(other), totalOf(other)?.now ?? {}, measure)
					)
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
	const of = balanceOf(snapshot);
	const facts = activeFactsOf(snapshot.frequency);
	return {
		sample: snapshot.sample,
		first: view.area.occupation,
		columns: facts.map((measure) => ({
			title: shortTitle(view, of, measure),
			unit: factUnit(view, of, measure),
			origin: { ...balanceOrigin(snapshot), measure, across: 'occupation' as const }
		})),
		rows: items.map(({ code, now }) => ({
			code,
			name: occupationName(view, code),
			heading: false,
			note: '',
			cells: facts.map((measure) => heldCell(view, snapshot, of, now, measure))
		}))
	};
}

/** The wage columns of a kind of snapshot: a band with the desired wage, or one mean. */
export const wageColumns = (view: AreaView, snapshot: AreaSnapshot, own = false) =>
	wagesOf(snapshot.frequency).map((measure) => {
		const title = factTitle(view, wageTableOf(snapshot), measure);
		return {
			measure,
			title: own ? title : view.area.of(title, areaName(view, snapshot.area)),
			origin: wageOrigin(snapshot, measure),
			unit: factUnit(view, wageTableOf(snapshot), measure)
		};
	});

function wageTable(
	view: AreaView,
	snapshot: AreaSnapshot,
	beside: readonly AreaSnapshot[],
	items: readonly AreaItem[]
): DataTable {
	const areas = [snapshot, ...beside];
	const total = totalOf(snapshot);
	return {
		sample: snapshot.sample,
		first: view.area.occupation,
		columns: areas.flatMap((one) => wageColumns(view, one, one === snapshot)),
		rows: [...(total ? [total] : []), ...items].map(({ code }) => ({
			code,
			name: occupationName(view, code),
			heading: false,
			note: '',
			cells: areas.flatMap((one) => {
				const wages = one.items.find((item) => item.code === code)?.wages ?? {};
				return wagesOf(one.frequency).map((measure) =>
					heldCell(view, one, wageTableOf(one), wages, measure)
				);
			})
		}))
	};
}
