import { TOTAL, UNCLASSIFIED } from '#lib/catalogue/dimension.ts';
import { kindOf } from '#lib/catalogue/kind.ts';
import { codeName } from '#lib/query/figure-data.ts';
import type { Row } from '#lib/query/table.ts';
import { ranking } from './ranking.ts';
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
	const { figure, measure, threshold } = scene;
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
		const base = figure.base ? numberIn(row, figure.base.measure) : null;
		return {
			value: numberIn(row, measure),
			small: figure.base !== undefined && (base ?? 0) < threshold,
			row
		};
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

export const matrixItems = (scene: Scene): MatrixItem[] =>
	kindOf(scene.figure).steps === 'groups' ? rankedItems(scene) : listedItems(scene);
