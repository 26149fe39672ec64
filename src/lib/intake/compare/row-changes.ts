import { group } from 'd3';
import { periodCode, shift } from '#lib/base/period.ts';
import { primaryKeyOf, type Dataset } from '#lib/catalogue/dataset.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { Incoming } from './incoming.ts';
import type { History } from './points.ts';
import { COMPARE_RULES } from './rules.ts';

/** The dimension whose items a table lists. */
const LISTED = ['occupation', 'industry'];

/** So many rows that are gone are told one by one: more are half a table (whole-table). */
export const MOST_LOST = 5;

/** Items that were there in the period before and are not now, and the other way round. */
export function rowSightings({ when, rows }: Incoming, history: History): Sighting[] {
	const at = itemPlace(history.dataset);
	const [first] = rows;
	const before = history.at(shift(when, -1));
	if (at < 0 || !first?.row.source || before.size === 0) return [];
	const scope = (series: string) => series.split(' ').toSpliced(at, 1).join(' ');
	const now = new Set(rows.map(({ series }) => series));
	const scopes = new Set(rows.map(({ series }) => scope(series)));
	const known = new Set([...before.keys()].map(scope));
	const { file, sheet = null } = first.row.source.spot;
	const words = (series: string) => ({
		key: history.named(series),
		when: periodCode(shift(when, -1))
	});
	const lost = group(
		[...before.keys()].filter((series) => scopes.has(scope(series)) && !now.has(series)),
		scope
	);
	return [
		...[...lost.values()]
			.flatMap((own) => (own.length > MOST_LOST ? [] : own))
			.map((series) => sighting(COMPARE_RULES.lost, { file, sheet }, words(series))),
		...rows
			.filter(({ series }) => known.has(scope(series)) && !before.has(series))
			.map(({ series, row }) =>
				sighting(COMPARE_RULES.added, row.source?.spot ?? { file, sheet }, words(series))
			)
	];
}

/** Where in a series the item stands that a table lists; −1 where it lists none. */
export const itemPlace = (dataset: Dataset): number =>
	primaryKeyOf(dataset)
		.filter((name) => name !== 'time_period')
		.findIndex((name) => LISTED.includes(name));
