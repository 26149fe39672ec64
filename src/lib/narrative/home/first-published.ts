import { periodLabel, period } from '#lib/base/period.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { Row } from '#lib/query/table.ts';
import { numberCell } from '../cell.ts';
import { difference } from '../compare.ts';
import type { DataTable } from '../data-table.ts';
import type { PartOfOrigin } from '../origin.ts';
import { numberIn, textIn } from '../scene.ts';
import type { HomeSpeech } from './speech.ts';

const RATIO = 'active_ratio';
const DECIMALS = 2;

/** The rows of one dataset, and what it is called. */
export interface Edition {
	readonly dataset: string;
	readonly rows: readonly Row[];
}

/**
 * The adjusted ratio of the home area as it was first published, beside the newest edition: the
 * months for which both are known, the newest first. They are two editions, never one line. A value
 * of another definition is held against nothing; an uncertain one says so.
 */
export function firstPublishedTable(
	speech: HomeSpeech,
	first: Edition,
	now: Edition,
	sample: boolean
): DataTable {
	const { language, home } = speech;
	const newest = new Map(ownRatios(now).map(({ month, value }) => [month, value]));
	const months = ownRatios(first).flatMap(({ month, value: then, status }) => {
		const value = newest.get(month);
		return value === undefined ? [] : [{ month, then, value, status }];
	});
	const remarks: Readonly<Record<string, string>> = speech.words.status;
	const [before, after] = [first, now].map(({ dataset }): PartOfOrigin => ({
		dataset,
		measure: RATIO,
		where: { ref_area: SITE.area, adjustment: 'sa' },
		across: 'time_period'
	}));
	const cell = (value: number | null, signed = false) =>
		numberCell(speech, value, { decimals: DECIMALS, signed });
	return {
		sample,
		first: speech.words.control.time_period,
		columns: [
			{ title: home.asPublished.then, unit: '', ...(before && { origin: before }) },
			{ title: home.asPublished.now, unit: '', ...(after && { origin: after }) },
			{
				title: home.asPublished.difference,
				unit: '',
				...(before && after && { change: { now: after, before } })
			}
		],
		rows: months
			.sort((a, b) => (a.month < b.month ? 1 : -1))
			.map(({ month, then, value, status }) => ({
				code: month,
				name: periodLabel(period(month), language),
				heading: false,
				note: remarks[status] ?? '',
				cells: [cell(then), cell(value), cell(difference(value, then, DECIMALS), true)]
			}))
	};
}

/** The status of a value whose definition differs from that of the others. */
const DIFFERS = 'D';

const ownRatios = ({ rows }: Edition) =>
	rows.flatMap((row) => {
		const value = numberIn(row, RATIO);
		const status = textIn(row, 'obs_status');
		return value !== null &&
			status !== DIFFERS &&
			row['ref_area'] === SITE.area &&
			row['adjustment'] === 'sa'
			? [{ month: textIn(row, 'time_period'), value, status }]
			: [];
	});
