import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import { UNITS, type UnitId } from '#lib/catalogue/unit.ts';
import type { Row } from '#lib/query/table.ts';
import type { DataCell } from './data-table.ts';
import {
	decimalsOf,
	isDifference,
	measureTitle,
	numberIn,
	unitWords,
	type Scene
} from './scene.ts';

/** What is drawn and ranked: a measure itself, or its change on the year. */
export interface Quantity {
	readonly title: string;
	readonly unit: { readonly long: string; readonly short: string };
	readonly decimals: number;
	/** A plus is written too. */
	readonly signed: boolean;
	/** Below and above 0 mean different things. */
	readonly hasZero: boolean;
	/** What stands where there is no value. */
	readonly missing: string;
	/** Its value in a row; `before` is the row of the year before. */
	readonly of: (row: Row | undefined, before: Row | undefined) => number | null;
}

export const drawnQuantity = (scene: Scene): Quantity =>
	scene.by === 'change' ? changeOnYear(scene) : level(scene);

const level = (scene: Scene): Quantity => ({
	title: measureTitle(scene, scene.measure),
	unit: unitWords(scene, scene.measure),
	decimals: decimalsOf(scene, scene.measure),
	signed: isDifference(scene, scene.measure),
	hasZero: isDifference(scene, scene.measure),
	missing: scene.words.figure.missing,
	of: (row) => numberIn(row, scene.measure)
});

/**
 * The change on the year: points of a ratio, the difference of a difference, per cent of all else.
 * Ratios are subtracted as they are printed, so that a reader who subtracts gets the same.
 */
export function changeOnYear(scene: Scene): Quantity {
	const { measure, words, language } = scene;
	const { frequency } = scene.dataset;
	const isRatio = scene.dataset.measures[measure]?.unit === 'times';
	const subtracted = isRatio || isDifference(scene, measure);
	const decimals = subtracted ? decimalsOf(scene, measure) : 1;
	const names = subtracted ? words.ranking.difference : words.ranking.rate;
	const unitOf = (id: UnitId) => ({
		long: UNITS[id].long[language],
		short: UNITS[id].short[language]
	});
	return {
		title: words.ranking.of(measureTitle(scene, measure), names[frequency]),
		unit: isRatio ? unitOf('points') : subtracted ? unitWords(scene, measure) : unitOf('percent'),
		decimals,
		signed: true,
		hasZero: true,
		missing: words.ranking.noBase,
		of(row, before) {
			const [now, then] = [numberIn(row, measure), numberIn(before, measure)];
			if (now === null || then === null) return null;
			if (subtracted)
				return roundHalfUp(roundHalfUp(now, decimals) - roundHalfUp(then, decimals), decimals);
			return then === 0 ? null : ((now - then) / then) * 100;
		}
	};
}

/** A quantity as it is printed in a table or beside a bar: no unit. */
export const quantityText = (
	{ language }: Scene,
	{ decimals, signed, missing }: Quantity,
	value: number | null
): string => (value === null ? missing : formatNumber(value, language, decimals, signed));

export const quantityWithUnit = (scene: Scene, quantity: Quantity, value: number | null): string =>
	value === null
		? quantity.missing
		: `${quantityText(scene, quantity, value)}${quantity.unit.short}`;

export const quantityCell = (scene: Scene, quantity: Quantity, value: number | null): DataCell => ({
	text: quantityText(scene, quantity, value),
	value: value === null ? null : roundHalfUp(value, quantity.decimals)
});
