import { formatNumber } from '#lib/base/number.ts';
import type { Key } from '#lib/query/cross/keys.ts';
import { printedAs, printedNumber } from '../cross-cell.ts';
import { columnTitle } from '../cross-table.ts';
import { unitAt, type CrossScene, type UnitText } from '../scene.ts';
import { shownTitle } from '../title.ts';

/** So many rows or lines are drawn: more is a stain, and a browser's work. */
const MOST = 120;
/** So many rows stand open. */
export const FIRST = 30;

export const measureOf = (scene: CrossScene): string => scene.view.measures[0] ?? '';

export const unitOf = (scene: CrossScene, measure = measureOf(scene)): UnitText =>
	unitAt(scene, measure, {}) ?? { short: '', long: '' };

export const tick = (scene: CrossScene, measure = measureOf(scene)) => {
	const { decimals, signed } = printedAs(scene, measure);
	return (value: number) => formatNumber(value, scene.language, Math.min(decimals, 1), signed);
};

/** A short unit stands behind a number. */
export const withUnit = (scene: CrossScene, value: number): string => {
	const { short } = unitOf(scene);
	return `${printedNumber(scene, measureOf(scene), value)}${short.length > 3 ? '' : short}`;
};

/** What of the table is drawn, where that is not all. */
export const drawn = (scene: CrossScene, column?: Key): string[] => [
	...(column && scene.pivot.columns.length > 1
		? [scene.said.drawn(columnTitle(scene, column))]
		: []),
	...(scene.view.measures.length > 1 && column === undefined
		? [scene.said.drawnFirst(shownTitle(scene, measureOf(scene)))]
		: [])
];

export const cut = <T>(
	scene: CrossScene,
	all: readonly T[]
): { kept: readonly T[]; said: string[] } => ({
	kept: all.slice(0, MOST),
	said:
		all.length > MOST
			? [
					scene.said.cutPicture(
						formatNumber(MOST, scene.language),
						formatNumber(all.length, scene.language)
					)
				]
			: []
});

/** The periods of the axis, in order. */
export const periodsOf = ({ axes }: CrossScene): readonly string[] => axes.time_period ?? [];
