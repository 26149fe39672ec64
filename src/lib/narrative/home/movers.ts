import { sort } from 'd3';
import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import { activeRatio, type AreaSnapshot } from '#lib/query/area/snapshot.ts';
import { balanceOrigin } from '#lib/query/area/tables.ts';
import { printedDifference } from '../area/view.ts';
import type { DataTable } from '../data-table.ts';
import { monthName, type HomeSpeech } from './speech.ts';

/** Applicant-months under which a ratio moves by chance. */
const THRESHOLD = 100;
const FIRST = 5;

export interface Movers {
	readonly lead: string;
	readonly up: DataTable;
	readonly down: DataTable;
}

/** The occupations whose ratio rose and fell most from one fiscal year to the next. */
export function occupationMovers(
	speech: HomeSpeech,
	snapshot: AreaSnapshot,
	name: (code: string) => string
): Movers | null {
	const { items, period, before } = snapshot;
	if (before === null) return null;
	const { language, home } = speech;
	const moved = items.flatMap((item) => {
		const [now, then] = [activeRatio(item.now), activeRatio(item.before)];
		const base = Math.min(item.now.applicants ?? 0, item.before.applicants ?? 0);
		if (item.level !== 'middle' || now === null || then === null || base < THRESHOLD) return [];
		const { openings } = item.now;
		const earlier = item.before.openings;
		return {
			code: item.code,
			now,
			then,
			change: printedDifference(now, then),
			openings: openings === null || !earlier ? null : (openings / earlier - 1) * 100
		};
	});
	const ordered = sort(moved, ({ change }) => -change);
	const cell = (value: number | null, decimals: number, signed = false) => ({
		text:
			value === null
				? speech.words.figure.missing
				: formatNumber(value, language, decimals, signed),
		value: value === null ? null : roundHalfUp(value, decimals)
	});
	const at = (time: string, measure: string) => ({
		...balanceOrigin({ ...snapshot, period: time }),
		measure,
		across: 'occupation' as const
	});
	const table = (chosen: typeof moved): DataTable => ({
		first: home.movers.occupation,
		columns: [
			{ title: monthName(speech, period), unit: '', origin: at(period, 'active_ratio') },
			{ title: monthName(speech, before), unit: '', origin: at(before, 'active_ratio') },
			{
				title: home.movers.change,
				unit: '',
				change: { now: at(period, 'active_ratio'), before: at(before, 'active_ratio') }
			},
			{
				title: home.movers.openings,
				unit: '',
				change: {
					now: at(period, 'active_openings'),
					before: at(before, 'active_openings'),
					rate: true
				}
			}
		],
		rows: chosen.map(({ code, now, then, change, openings }) => ({
			code,
			name: name(code),
			heading: false,
			note: '',
			cells: [cell(now, 2), cell(then, 2), cell(change, 2, true), cell(openings, 1, true)]
		}))
	});
	return {
		lead: home.movers.lead({
			now: monthName(speech, period),
			before: monthName(speech, before),
			threshold: formatNumber(THRESHOLD, language)
		}),
		up: table(ordered.filter(({ change }) => change > 0).slice(0, FIRST)),
		down: table(
			ordered
				.filter(({ change }) => change < 0)
				.reverse()
				.slice(0, FIRST)
		)
	};
}
