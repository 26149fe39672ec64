import { period, periodCode, yearBefore } from '#lib/base/period.ts';
import { TOTAL, UNCLASSIFIED } from '#lib/catalogue/dimension.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { codeName } from '#lib/query/figure-data.ts';
import type { Row } from '#lib/query/table.ts';
import { isBroken } from './breaks.ts';
import { isComputed, numberIn, textIn, valueName, type Scene } from './scene.ts';

export interface RankedItem {
	readonly code: string;
	readonly name: string;
	readonly value: number | null;
	/** The number that the value rests on; null where the figure has no base. */
	readonly base: number | null;
	/** The base is under the threshold: drawn hatched, sorted last. */
	readonly small: boolean;
	readonly before: number | null;
	readonly row: Row;
}

/** The rows of the chosen area and period; of all areas where these are what is ranked. */
export const rowsAt = (scene: Scene, timePeriod: string | undefined): Row[] =>
	scene.rows.filter(
		(row) =>
			row['time_period'] === timePeriod &&
			(scene.figure.across === 'ref_area' ||
				scene.chosen.ref_area === undefined ||
				row['ref_area'] === scene.chosen.ref_area)
	);

/** The period that the chosen one is compared with; null where it is not in the answer. */
export function periodBefore(scene: Scene): string | null {
	const chosen = scene.chosen.time_period;
	if (chosen === undefined || scene.figure.comparison !== 'year-before') return null;
	const before = periodCode(yearBefore(period(chosen)));
	// A difference across a break compares two different things.
	if (isBroken(scene.dataset, before, chosen)) return null;
	return scene.rows.some((row) => row['time_period'] === before) ? before : null;
}

/** Totals, the unclassified and the nation are not ranked among the items. */
const SET_APART = new Set([TOTAL, UNCLASSIFIED, SITE.nation]);

/** Of areas: the one that holds the others, such as the prefecture of the offices ranked. */
function wholeArea(scene: Scene, rows: readonly Row[]): string | undefined {
	const held = new Set(
		rows.map((row) => codeName(scene.names, 'ref_area', textIn(row, 'ref_area'))?.[2])
	);
	return rows.map((row) => textIn(row, 'ref_area')).find((code) => held.has(code));
}

/** The items in order: highest first, small bases after all others, unpublished values last. */
export function ranking(scene: Scene): RankedItem[] {
	const { figure, measure, threshold } = scene;
	const before = periodBefore(scene);
	const earlier = new Map(
		before === null
			? []
			: rowsAt(scene, before).map((row) => [textIn(row, figure.across), numberIn(row, measure)])
	);
	const computedWanted = scene.level === 'major' || figure.grouping !== undefined;
	const ofAreas = figure.across === 'ref_area';
	const rows = rowsAt(scene, scene.chosen.time_period);
	const whole = ofAreas ? wholeArea(scene, rows) : undefined;
	return rows
		.filter((row) => {
			const code = textIn(row, figure.across);
			if (SET_APART.has(code) || code === whole) return false;
			// Of areas all rows are of one item, published or computed.
			return ofAreas || isComputed(row) === computedWanted;
		})
		.map((row): RankedItem => {
			const code = textIn(row, figure.across);
			const base = figure.base ? numberIn(row, figure.base.measure) : null;
			return {
				code,
				name: valueName(scene, figure.across, code),
				value: numberIn(row, measure),
				base,
				small: figure.base !== undefined && (base ?? 0) < threshold,
				before: earlier.get(code) ?? null,
				row
			};
		})
		.sort(
			(a, b) =>
				Number(a.value === null) - Number(b.value === null) ||
				Number(a.small) - Number(b.small) ||
				(b.value ?? 0) - (a.value ?? 0) ||
				(a.code < b.code ? -1 : 1)
		);
}

/** The row of the total or of the whole area, which an item is held against. */
export function totalRow(scene: Scene, timePeriod: string | undefined): Row | undefined {
	const rows = rowsAt(scene, timePeriod);
	const total = scene.figure.across === 'ref_area' ? wholeArea(scene, rows) : TOTAL;
	return rows.find((row) => textIn(row, scene.figure.across) === total);
}
