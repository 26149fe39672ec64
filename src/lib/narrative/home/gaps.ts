import { ascending, descending, sort } from 'd3';
import { valueOf, type AreaItem, type AreaSnapshot } from '#lib/query/area/snapshot.ts';
import { balanceOrigin } from '#lib/query/area/tables.ts';
import type { AreaView } from '../area/view.ts';
import { balanceOf, heldCell, occupationName } from '../area/view.ts';
import type { DataTable } from '../data-table.ts';
import { periodName } from '../speech.ts';
import type { HomeSpeech } from './speech.ts';

const FIRST = 5;
const GAP = 'active_gap';
const SHOWN = [GAP, 'active_openings_mean', 'active_applicants_mean', 'active_ratio'] as const;

export interface Gaps {
	readonly title: string;
	/** Where openings exceed applicants most, and where applicants exceed openings most. */
	readonly short: DataTable;
	readonly surplus: DataTable;
}

/** The occupations in which openings and applicants of a fiscal year lie farthest apart, in persons a month. */
export function occupationGaps(view: AreaView & HomeSpeech, snapshot: AreaSnapshot): Gaps {
	const of = balanceOf(snapshot);
	const known = snapshot.items.flatMap((item) => {
		const gap = item.level === 'middle' ? valueOf(of, item.now, GAP) : null;
		return gap === null ? [] : [{ item, gap }];
	});
	const table = (chosen: readonly { readonly item: AreaItem }[]): DataTable => ({
		sample: snapshot.sample,
		first: view.home.gaps.occupation,
		columns: SHOWN.map((measure) => ({
			title: view.home.gaps.columns[measure],
			unit: '',
			origin: { ...balanceOrigin(snapshot), measure, across: 'occupation' as const }
		})),
		rows: chosen.map(({ item }) => ({
			code: item.code,
			name: occupationName(view, item.code),
			heading: false,
			note: '',
			cells: SHOWN.map((measure) => heldCell(view, snapshot, of, item.now, measure))
		}))
	});
	const farthest = (order: typeof ascending, side: (gap: number) => boolean) =>
		sort(
			known.filter(({ gap }) => side(gap)),
			(a, b) => order(a.gap, b.gap)
		).slice(0, FIRST);
	return {
		title: view.home.gaps.title(periodName(view, snapshot.period)),
		short: table(farthest(descending, (gap) => gap > 0)),
		surplus: table(farthest(ascending, (gap) => gap < 0))
	};
}
