import { SITE } from '#lib/catalogue/site.ts';
import { numberIn, textIn, type Scene } from '../scene.ts';
import { periodBefore } from '../ranking.ts';

/** A field at the period shown, the year before and in the nation; null where not published. */
export interface FieldBalance {
	readonly id: string;
	readonly ratio: number | null;
	readonly openings: number | null;
	readonly applicants: number | null;
	/** Openings less applicants. */
	readonly gap: number | null;
	readonly before: { readonly period: string; readonly ratio: number } | null;
	readonly nation: number | null;
	/** How many of its occupations were not published in full. */
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
	const row = at(scene.chosen.ref_area, scene.chosen.time_period);
	const openings = numberIn(row, 'active_openings');
	const applicants = numberIn(row, 'active_applicants');
	const period = periodBefore(scene);
	const earlier = numberIn(at(scene.chosen.ref_area, period), 'active_ratio');
	return {
		id,
		ratio: numberIn(row, 'active_ratio'),
		openings,
		applicants,
		gap: openings === null || applicants === null ? null : openings - applicants,
		before: period === null || earlier === null ? null : { period, ratio: earlier },
		nation: numberIn(at(SITE.nation, scene.chosen.time_period), 'active_ratio'),
		missing: numberIn(row, 'parts_missing') ?? 0
	};
}
