import { formatNumber } from '#lib/base/number.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS, type DimensionId } from '#lib/catalogue/dimension.ts';
import type { Figure } from '#lib/catalogue/figure.ts';
import { GROUPINGS } from '#lib/catalogue/grouping.ts';
import { unitOf, type Measure } from '#lib/catalogue/measure.ts';
import { behind, UNITS } from '#lib/catalogue/unit.ts';
import { codeName, type FigureData, type Names } from '#lib/query/figure-data.ts';
import type { Row } from '#lib/query/table.ts';
import type { View } from '#lib/query/view.ts';
import { absenceWord } from './absence.ts';
import { periodName, type Speech } from './speech.ts';

/** All that is needed to say and draw one figure in one view: the question with its answer. */
export interface Scene extends Speech, View {
	readonly figure: Figure;
	readonly dataset: Dataset;
	readonly data: FigureData;
	readonly names: Names;
	readonly rows: readonly Row[];
}

/** What is needed to say one value: any scene is enough. */
export interface Ground extends Pick<Scene, 'dataset' | 'names' | 'language' | 'words' | 'chosen'> {
	readonly figure: Pick<Figure, 'grouping' | 'across'>;
	readonly data: Pick<FigureData, 'sample' | 'revisions'>;
}

/** The name of a code or period in the language of the scene. */
export function valueName(scene: Ground, dimension: DimensionId, value: string): string {
	if (dimension === 'time_period') return periodName(scene, value);
	return codeName(scene.names, dimension, value)?.[1] ?? value;
}

export const chosenName = (scene: Scene, dimension: DimensionId): string => {
	const value = scene.chosen[dimension];
	return value === undefined ? '' : valueName(scene, dimension, value);
};

/** The area of the figure; the nation's or prefecture's name where the dataset has one area. */
export const areaName = (scene: Scene): string => chosenName(scene, 'ref_area');

export const measureTitle = (scene: Ground, measure: string): string =>
	scene.dataset.measures[measure]?.title[scene.language] ?? measure;

/** @throws RangeError for a measure that the dataset does not have */
export function measureOf({ dataset }: Pick<Ground, 'dataset'>, measure: string): Measure {
	const declared = dataset.measures[measure];
	if (!declared) throw new RangeError(`${dataset.id} has no measure ${measure}`);
	return declared;
}

/** The unit of a measure in this scene, as words for a header and behind a number. */
export function unitWords(scene: Ground, measure: string): { long: string; short: string } {
	const unit = UNITS[unitOf(measureOf(scene, measure), scene.chosen)];
	return { long: unit.long[scene.language], short: unit.short[scene.language] };
}

export const decimalsOf = (scene: Ground, measure: string): number =>
	scene.dataset.measures[measure]?.decimals ?? 0;

/** Values of such a measure lie on both sides of 0: a plus is written too. */
export const isDifference = ({ dataset }: Ground, measure: string): boolean =>
	dataset.measures[measure]?.aggregate.kind === 'difference';

/** A value as it is printed in a table: no unit. */
export const printed = (scene: Ground, measure: string, value: number | null): string =>
	value === null
		? absenceWord(scene)
		: formatNumber(value, scene.language, decimalsOf(scene, measure), isDifference(scene, measure));

/** A value with its unit, for sentences and labels. */
export const printedWithUnit = (scene: Ground, measure: string, value: number | null): string =>
	value === null
		? absenceWord(scene)
		: withUnit(printed(scene, measure, value), unitWords(scene, measure).short);

const withUnit = (number: string, short: string): string => `${number}${behind(number, short)}`;

export const numberIn = (row: Row | undefined, column: string): number | null => {
	const value = row?.[column];
	return typeof value === 'number' ? value : null;
};

export const textIn = (row: Row, column: string): string => {
	const value = row[column];
	return typeof value === 'string' ? value : '';
};

export function dimensionTitle({ figure, language }: Ground, dimension: DimensionId): string {
	const grouping = figure.grouping && GROUPINGS[figure.grouping];
	return (grouping?.dimension === dimension ? grouping : DIMENSIONS[dimension]).title[language];
}

/** True for a row that was computed as a sum of its parts. */
export const isComputed = (row: Row): boolean => typeof row['parts_missing'] === 'number';
