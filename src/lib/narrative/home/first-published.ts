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
 * months for which both are known, the newest first. They are two editions, never one line.
 */
export function firstPublishedTable(
	speech: HomeSpeech,
	first: Edition,
	now: Edition,
	sample: boolean
): DataTable {
	const { language, home } = speech;
	const newest = new Map(ownRatios(now).map(([month, value]) => [month, value]));
	const months = ownRatios(first).flatMap(([month, then]) => {
		const value = newest.get(month);
		return value === undefined ? [] : [{ month, then, value }];
	});
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
			.map(({ month, then, value }) => ({
				code: month,
				name: periodLabel(period(month), language),
				heading: false,
				note: '',
				cells: [cell(then), cell(value), cell(difference(value, then, DECIMALS), true)]
			}))
	};
}

const ownRatios = ({ rows }: Edition): [month: string, value: number][] =>
	rows.flatMap((row) => {
		const value = numberIn(row, RATIO);
		return value !== null && row['ref_area'] === SITE.area && row['adjustment'] === 'sa'
			? [[textIn(row, 'time_period'), value]]
			: [];
	});
