import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import type { Merged } from '../merge/merge.ts';
import type { Books } from '../profile/books.ts';
import type { RealFiles } from '../published.ts';
import type { Sighting } from '#lib/contract/sighting.ts';
import { incomingOf } from './incoming.ts';
import { otherMonthSightings } from './other-month.ts';
import { History } from './points.ts';
import { rowSightings } from './row-changes.ts';
import { unusualSightings } from './unusual.ts';

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
	const histories = new Map<string, History>();
	return merged.flatMap((one) => {
		const { dataset } = one.target;
		const history = histories.get(dataset) ?? new History(datasetOf(dataset), real, books);
		histories.set(dataset, history);
		return incomingOf(one).flatMap((incoming) => [
			...unusualSightings(incoming, history),
			...otherMonthSightings(incoming, history),
			...(isUnread ? [] : rowSightings(incoming, history))
		]);
	});
};
