import { TOTAL, UNCLASSIFIED } from '#lib/catalogue/dimension.ts';
import { kindOf } from '#lib/catalogue/kind.ts';
import { codeName } from '#lib/query/figure-data.ts';
import type { Row } from '#lib/query/table.ts';
import { baseOf } from './base.ts';
import { periodBefore, ranking } from './ranking.ts';
import { isComputed, numberIn, textIn, valueName, type Scene } from './scene.ts';

/** One item in one period. */
export interface MatrixCell {
	readonly value: number | null;
	/** It rests on a base under the threshold. */
	readonly small: boolean;
	readonly row: Row | undefined;
}

export interface MatrixItem {
	readonly code: string;
	readonly name: string;
	/** A group whose parts follow. */
	readonly heading: boolean;
	/** One for every period, in order. */
	readonly cells: readonly MatrixCell[];
}

/** Every period of the answer, in order. */
export const matrixPeriods = (scene: Scene): readonly string[] =>
	[...new Set(scene.rows.map((row) => textIn(row, 'time_period')))].sort();

/** The scene at the newest period, as a ranking sees it. */
export const newestScene = (scene: Scene): Scene => {
	const newest = matrixPeriods(scene).at(-1);
	return newest === undefined
		? scene
		: { ...scene, chosen: { ...scene.chosen, time_period: newest } };
};

function item(scene: Scene, code: string, periods: readonly string[]): MatrixItem {
	const { figure, measure } = scene;
	const base = baseOf(scene);
	const fixed = Object.entries(scene.chosen).filter(
		([dimension]) => dimension !== figure.across && dimension !== 'time_period'
	);
	const rows = new Map(
		scene.rows
			.filter(
				(row) =>
					row[figure.across] === code &&
					fixed.every(([dimension, chosen]) => row[dimension] === chosen)
			)
			.map((row) => [textIn(row, 'time_period'), row])
	);
	const cells = periods.map((period): MatrixCell => {
		const row = rows.get(period);
		return { value: numberIn(row, measure), small: base?.of(row).small ?? false, row };
	});
	return {
		code,
		name: valueName(scene, figure.across, code),
		heading: cells.some(({ row }) => row && isComputed(row)),
		cells
	};
}

/** The items in the order of their list, each group before its parts: all, or those of one group. */
export function listedItems(scene: Scene): MatrixItem[] {
	const periods = matrixPeriods(scene);
	const { names, figure, within, data } = scene;
	return (data.values[figure.across] ?? [])
		.filter((code) => code !== TOTAL && code !== UNCLASSIFIED)
		.filter(
			(code) =>
				within === null || code === within || codeName(names, figure.across, code)?.[2] === within
		)
		.map((code) => item(scene, code, periods));
}

/** The groups, or the parts of one, by their newest value; small bases last. */
export function rankedItems(scene: Scene): MatrixItem[] {
	const periods = matrixPeriods(scene);
	return ranking({ ...newestScene(scene), level: 'major' }).map(({ code }) =>
		item(scene, code, periods)
	);
}

/** The ranking by which a reader orders the rows; null where they stand by no value. */
export function orderScene(scene: Scene): Scene | null {
	const { figure, order } = scene;
	if (!kindOf(figure).orders || order === 'listed' || order === 'name') return null;
	const newest = newestScene(scene);
	if (order === 'level') return newest;
	const changed: Scene = {
		...newest,
		figure: { ...figure, comparison: 'year-before' },
		by: 'change'
	};
	return periodBefore(changed) === null ? null : changed;
}

/** The groups by their rank among groups, then all parts by theirs: a sum is not held against its parts. */
const rankedCodes = (by: Scene): string[] =>
	(['major', 'middle'] as const).flatMap((level) =>
		ranking({ ...by, level }).map(({ code }) => code)
	);

/** The groups, then all parts, each in the order of the codes. */
function orderedItems(scene: Scene, codes: readonly string[]): MatrixItem[] {
	const places = new Map(codes.map((code, place) => [code, place]));
	// What has no row in the newest period stands last, as listed.
	const place = ({ code }: MatrixItem) => places.get(code) ?? codes.length;
	return listedItems(scene).sort(
		(a, b) => Number(b.heading) - Number(a.heading) || place(a) - place(b)
	);
}

/** A reader orders the rows by their names. */
export const isByName = ({ figure, order }: Pick<Scene, 'figure' | 'order'>): boolean =>
	kindOf(figure).orders === true && order === 'name';

export function matrixItems(scene: Scene): MatrixItem[] {
	if (kindOf(scene.figure).steps === 'groups') return rankedItems(scene);
	if (isByName(scene)) return orderedItems(scene, scene.data.byName ?? []);
	const by = orderScene(scene);
	return by ? orderedItems(scene, rankedCodes(by)) : listedItems(scene);
}
