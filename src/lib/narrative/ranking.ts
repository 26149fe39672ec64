import { TOTAL, UNCLASSIFIED, type DimensionId } from '#lib/catalogue/dimension.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { Row } from '#lib/query/table.ts';
import { codeName } from '#lib/query/figure-data.ts';
import { baseOf } from './base.ts';
import { drawnQuantity } from './quantity.ts';
import { earlier } from './compare.ts';
import { isComputed, numberIn, textIn, valueName, type Scene } from './scene.ts';

export interface RankedItem {
	readonly code: string;
	readonly name: string;
	readonly value: number | null;
	/** The number that the value rests on; null where the figure has no base, or its number is not known. */
	readonly base: number | null;
	/** The base is under the threshold: drawn hatched, sorted last. */
	readonly small: boolean;
	readonly before: number | null;
	readonly row: Row;
}

/** The rows of a period in which everything but what is ranked is as chosen. */
export function rowsAt(scene: Scene, timePeriod: string | undefined): Row[] {
	const fixed = (Object.entries(scene.chosen) as [DimensionId, string][]).filter(
		([dimension]) => dimension !== scene.figure.across && dimension !== 'time_period'
	);
	return scene.rows.filter(
		(row) =>
			row['time_period'] === timePeriod &&
			fixed.every(([dimension, value]) => row[dimension] === value)
	);
}

/** The period that the chosen one is compared with; null where it is not in the answer. */
export function periodBefore(scene: Scene): string | null {
	const chosen = scene.chosen.time_period;
	if (chosen === undefined || scene.figure.comparison !== 'year-before') return null;
	const known = new Set(scene.rows.map((row) => textIn(row, 'time_period')));
	return earlier(scene.dataset, [...known], chosen).period;
}

/** The rows of the year before, by item; none across a break. */
export function rowsBefore(scene: Scene): ReadonlyMap<string, Row> {
	const before = periodBefore(scene);
	const rows = before === null ? [] : rowsAt(scene, before);
	return new Map(rows.map((row) => [textIn(row, scene.figure.across), row]));
}

/** True where the items have groups that are computed from them. */
export const rollsUp = ({ figure, dataset }: Pick<Scene, 'figure' | 'dataset'>): boolean =>
	dataset.rollup === figure.across && !figure.items && !figure.grouping;

/** Groups or their parts, as chosen; the parts of one group where only that is wanted. */
function isShown({ figure, dataset, names, level, within }: Scene, row: Row): boolean {
	if (figure.grouping) return isComputed(row);
	if (within !== null)
		return codeName(names, figure.across, textIn(row, figure.across))?.[2] === within;
	return !rollsUp({ figure, dataset }) || isComputed(row) === (level === 'major');
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
	const { figure, measure, by } = scene;
	const base = baseOf(scene);
	const rowsThen = rowsBefore(scene);
	const quantity = drawnQuantity(scene);
	const rows = rowsAt(scene, scene.chosen.time_period);
	const whole = figure.across === 'ref_area' ? wholeArea(scene, rows) : undefined;
	return rows
		.filter((row) => {
			const code = textIn(row, figure.across);
			return !SET_APART.has(code) && code !== whole && isShown(scene, row);
		})
		.map((row): RankedItem => {
			const code = textIn(row, figure.across);
			const before = rowsThen.get(code);
			const bases = [row, ...(by === 'change' ? [before] : [])].map((one) => base?.of(one));
			return {
				code,
				name: valueName(scene, figure.across, code),
				value: quantity.of(row, before),
				base: bases[0]?.count ?? null,
				small: bases.some((one) => one?.small),
				before: by === 'change' ? null : numberIn(before, measure),
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
