import { SITE } from '#lib/catalogue/site.ts';
import type { Row } from '#lib/query/table.ts';
import { periodBefore } from '../ranking.ts';
import { numberIn, textIn, type Scene } from '../scene.ts';

/** The rows of a field: at the period shown, the year before, and in the nation. */
export interface FieldBalance {
	readonly id: string;
	readonly row: Row | undefined;
	readonly before: Row | undefined;
	readonly nation: Row | undefined;
	/** How many of its occupations have a value missing. */
	readonly missing: number;
}

/** Reads a field out of the answer that a figure of the shortage fields shows. */
export function fieldBalance(scene: Scene, id: string): FieldBalance {
	const at = (area: string | undefined, timePeriod: string | null | undefined) =>
		scene.rows.find(
			(row) =>
				textIn(row, 'occupation') === id &&
				row['ref_area'] === area &&
				row['time_period'] === timePeriod
		);
	const { ref_area, time_period } = scene.chosen;
	const row = at(ref_area, time_period);
	return {
		id,
		row,
		before: at(ref_area, periodBefore(scene)),
		nation: ref_area === SITE.nation ? undefined : at(SITE.nation, time_period),
		missing: numberIn(row, 'parts_missing') ?? 0
	};
}
