import { sort } from 'd3';
import { formatNumber } from '#lib/base/number.ts';
import { valueOf, type AreaItem, type AreaSnapshot } from '#lib/query/area/snapshot.ts';
import { balanceOrigin } from '#lib/query/area/tables.ts';
import type { AreaView } from '../area/view.ts';
import { balanceOf, changeCell, heldCell, occupationName } from '../area/view.ts';
import { difference } from '../compare.ts';
import type { DataTable } from '../data-table.ts';
import { periodName } from '../speech.ts';
import type { HomeSpeech } from './speech.ts';

/** Applicant-months under which a ratio moves by chance. */
const THRESHOLD = 100;
const FIRST = 5;
const RATIO = 'active_ratio';

export interface Movers {
	readonly lead: string;
	readonly up: DataTable;
	readonly down: DataTable;
	readonly sample: boolean;
}

/** The occupations whose ratio rose and fell most from one fiscal year to the next. */
export function occupationMovers(
	view: AreaView & HomeSpeech,
	snapshot: AreaSnapshot
): Movers | null {
	const { items, period, before } = snapshot;
	if (before === null) return null;
	const { language, home } = view;
	const of = balanceOf(snapshot);
	const moved = items.flatMap((item) => {
		const change = difference(valueOf(of, item.now, RATIO), valueOf(of, item.before, RATIO), 2);
		const base = Math.min(
			...[item.now, item.before].map((one) => valueOf(of, one, 'active_applicants') ?? 0)
		);
		return item.level === 'middle' && change !== null && base >= THRESHOLD
			? [{ item, change }]
			: [];
	});
	const ordered = sort(moved, ({ change }) => -change);
	// The rate of the sums is that of their monthly means, without their rounding.
	const openings = 'active_openings';
	const at = (time: string, measure: string) => ({
		...balanceOrigin({ ...snapshot, period: time }),
		measure,
		across: 'occupation' as const
	});
	const row = ({ item }: { readonly item: AreaItem }) => ({
		code: item.code,
		name: occupationName(view, item.code),
		heading: false,
		note: '',
		cells: [
			heldCell(view, snapshot, of, item.now, RATIO),
			heldCell(view, snapshot, of, item.before, RATIO),
			changeCell(view, snapshot, of, RATIO, [item.now, item.before], false),
			changeCell(view, snapshot, of, openings, [item.now, item.before], false)
		]
	});
	const table = (chosen: typeof moved): DataTable => ({
		first: home.movers.occupation,
		columns: [
			{ title: periodName(view, period), unit: '', origin: at(period, RATIO) },
			{ title: periodName(view, before), unit: '', origin: at(before, RATIO) },
			{
				title: home.movers.change,
				unit: '',
				change: { now: at(period, RATIO), before: at(before, RATIO) }
			},
			{
				title: home.movers.openings,
				unit: '',
				change: { now: at(period, openings), before: at(before, openings), rate: true }
			}
		],
		rows: chosen.map(row)
	});
	return {
		lead: home.movers.lead({
			now: periodName(view, period),
			before: periodName(view, before),
			threshold: formatNumber(THRESHOLD, language)
		}),
		up: table(ordered.filter(({ change }) => change > 0).slice(0, FIRST)),
		down: table(
			ordered
				.filter(({ change }) => change < 0)
				.reverse()
				.slice(0, FIRST)
		),
		sample: snapshot.sample
	};
}
