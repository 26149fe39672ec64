import { derive, isDerived, partsOf } from '#lib/catalogue/measure.ts';
import type { Row } from '#lib/query/table.ts';
import type { Revision } from '#lib/query/revision.ts';
import { saysMissing } from './absence.ts';
import { isComputed, numberIn, printed, textIn, type Ground } from './scene.ts';

/** The value that stood before, as it was printed, and the day since which the new one stands. */
export interface Revised {
	readonly from: string;
	readonly to: string;
	readonly on: string;
}

type Index = ReadonlyMap<string, readonly Revision[]>;

const indexes = new WeakMap<readonly Revision[], Index>();

function indexOf(all: readonly Revision[]): Index {
	const known = indexes.get(all);
	if (known) return known;
	const index = new Map<string, Revision[]>();
	for (const revision of all) {
		const name = [revision.measure, ...revision.key].join(' ');
		index.set(name, [...(index.get(name) ?? []), revision]);
	}
	indexes.set(all, index);
	return index;
}

/** Every change of a value of the row, oldest first; of a derived one, whenever a part changed. */
export function revised(scene: Ground, measure: string, row: Row | undefined): Revised[] {
	const all = scene.data.revisions;
	if (!all || !row || isComputed(row)) return [];
	const { dataset } = scene;
	const aggregate = dataset.measures[measure]?.aggregate;
	const derived = aggregate && isDerived(aggregate) ? aggregate : null;
	const parts = derived ? partsOf(derived) : [measure];
	const key = dataset.dimensions.map((dimension) => textIn(row, dimension));
	const changes = parts.map((part) => indexOf(all).get([part, ...key].join(' ')) ?? []);
	const days = [...new Set(changes.flat().map(({ on }) => on))].sort();
	/** What stood until a day, or stands now. */
	const standing = (before: string | undefined) => {
		const values = parts.map((part, index) => {
			const next = changes[index]?.find(({ on }) => before !== undefined && on >= before);
			return next ? next.from : numberIn(row, part);
		});
		const [value = null] = values;
		return printed(scene, measure, derived ? derive(derived, values) : value);
	};
	return days
		.map((on, index) => ({ from: standing(on), to: standing(days[index + 1]), on }))
		.filter(({ from, to }) => from !== to);
}

/** `1.08 → 1.11（2026-02-27改定）`, the last change alone. */
export function revisedText(scene: Ground, measure: string, row: Row | undefined): string {
	const last = revised(scene, measure, row).at(-1);
	return last ? scene.words.revised(last) : '';
}

/**
 * What marks a value: its status, or that it was revised; '' for an ordinary one. A row that lacks
 * one value says so in its status: that is no mark of the values that are there.
 */
export function markOf(scene: Ground, measure: string, row: Row | undefined): string {
	if (!row) return '';
	const status = textIn(row, 'obs_status');
	if (saysMissing(status)) return status === 'Q' && numberIn(row, measure) === null ? status : '';
	if (status in scene.words.status) return status;
	return revised(scene, measure, row).length > 0 ? 'R' : '';
}
