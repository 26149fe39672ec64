import { group } from 'd3';
import { storedMeasures } from '#lib/catalogue/dataset.ts';
import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import type { Merged } from '../merge/merge.ts';
import type { Books } from '../profile/books.ts';
import type { RealFiles } from '../published.ts';
import type { Sighting } from '#lib/contract/sighting.ts';
import { incomingOf } from './incoming.ts';
import { otherMonthSightings } from './other-month.ts';
import { History } from './points.ts';
import { COMPARE_RULES } from './rules.ts';
import { rowSightings } from './row-changes.ts';
import { unusualSightings } from './unusual.ts';
import { wholeSightings } from './whole-table.ts';
import { yardstick } from './yardstick.ts';

/**
 * What files give beside the real months that are published; made-up samples are no measure.
 * @param isUnread an error kept cells from being read, so that absent rows mean nothing
 */
export const compareSightings = (
	merged: readonly Merged[],
	real: RealFiles,
	books: Books,
	isUnread: boolean
): Sighting[] => {
	// A list of texts has nothing to compare.
	const measured = merged.filter(
		({ target }) => storedMeasures(datasetOf(target.dataset)).length > 0
	);
	const all = measured.map((one) => ({ dataset: one.target.dataset, incoming: incomingOf(one) }));
	const told = [...group(all, ({ dataset }) => dataset)].flatMap(([dataset, own]): Told[] => {
		const history = new History(datasetOf(dataset), real, books);
		const beside = own.flatMap(({ incoming }) => incoming);
		// Of decades and of whole years each turn would be asked about; some months are held together.
		const isHeld = datasetOf(dataset).frequency === 'month' && beside.length <= MOST_BESIDE;
		const others = (isHeld ? beside : []).map(({ when, rows }) => ({
			when,
			points: new Map(rows.map(({ series, values }) => [series, values] as const))
		}));
		const found = beside.flatMap((incoming) => {
			const twins = otherMonthSightings(incoming, history, beside);
			// The table of another month is told as that, whatever else it looks like.
			const whole = twins.length > 0 ? null : yardstick(incoming, history);
			return [
				...unusualSightings(incoming, history, whole?.told ?? new Set(), others),
				...twins,
				...(whole?.sightings ?? []),
				...(isUnread
					? []
					: [...rowSightings(incoming, history), ...wholeSightings(incoming, history, books)])
			];
		});
		return found.map((one) => ({ dataset, one }));
	});
	// A file that was cut off is cut in each of its periods: that is one slip of each of its tables.
	const name = ({ dataset, one: { rule, file, sheet } }: Told) =>
		JSON.stringify([dataset, rule, file, sheet]);
	const first = new Map(told.toReversed().map((found) => [name(found), found]));
	return told
		.filter((found) => !OF_FILES.has(found.one.rule) || first.get(name(found)) === found)
		.map(({ one }) => one);
};

const MOST_BESIDE = 36;

interface Told {
	readonly dataset: string;
	readonly one: Sighting;
}

const OF_FILES: ReadonlySet<string> = new Set(
	[COMPARE_RULES.rowsMissing, COMPARE_RULES.tableCut].map(({ id }) => id)
);
