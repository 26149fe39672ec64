import { formatNumber } from '#lib/base/number.ts';
import type { Size } from '#lib/base/words/sentences/ja.ts';
import { behind, UNITS } from '#lib/catalogue/unit.ts';
import type { Row } from '#lib/query/table.ts';
import { absenceWord } from './absence.ts';
import { numberCell } from './cell.ts';
import { changeKind, changeOf, isComparable } from './compare.ts';
import type { DataCell } from './data-table.ts';
import {
	decimalsOf,
	isDifference,
	measureOf,
	measureTitle,
	numberIn,
	unitWords,
	type Scene
} from './scene.ts';
import { sizeOf } from './speech.ts';

/** What is drawn and ranked: a measure itself, or its change on the year. */
export interface Quantity {
	readonly title: string;
	readonly unit: { readonly long: string; readonly short: string };
	readonly decimals: number;
	/** How sentences call more of it. */
	readonly size: Size;
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
	size: sizeOf(measureOf(scene, scene.measure)),
	signed: isDifference(scene, scene.measure),
	hasZero: isDifference(scene, scene.measure),
	missing: absenceWord(scene),
	of: (row) => numberIn(row, scene.measure)
});

/** The change on the year, by the one rule of what a change is. */
export function changeOnYear(scene: Scene): Quantity {
	const { measure, words, language, dataset } = scene;
	const kind = changeKind(measureOf(scene, measure), scene.chosen);
	const names = kind.as === 'difference' ? words.ranking.difference : words.ranking.rate;
	const { short, long } = UNITS[kind.unit];
	return {
		title: words.ranking.of(measureTitle(scene, measure), names[dataset.frequency]),
		unit: { short: short[language], long: long[language] },
		decimals: kind.decimals,
		size: 'large',
		signed: true,
		hasZero: true,
		missing: words.ranking.noBase,
		of: (row, before) =>
			isComparable(dataset, before, row)
				? changeOf(
						kind,
						measureOf(scene, measure),
						numberIn(row, measure),
						numberIn(before, measure)
					)
				: null
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
		: `${quantityText(scene, quantity, value)}${behind(quantityText(scene, quantity, value), quantity.unit.short)}`;

export const quantityCell = (scene: Scene, quantity: Quantity, value: number | null): DataCell =>
	numberCell(scene, value, {
		decimals: quantity.decimals,
		signed: quantity.signed,
		absence: { text: quantity.missing }
	});
