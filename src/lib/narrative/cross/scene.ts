import type { BuilderWords } from '#lib/base/words/explore/builder/ja.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS, type DimensionId } from '#lib/catalogue/dimension.ts';
import { unitOf } from '#lib/catalogue/measure.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import type { AxisCodes } from '#lib/query/cross/keys.ts';
import { axisCodesOf } from '#lib/query/cross/keys.ts';
import type { KnownDataset } from '#lib/query/cross/known.ts';
import { pivot, type Pivot } from '#lib/query/cross/pivot.ts';
import type { CrossView } from '#lib/query/cross/view.ts';
import type { Names } from '#lib/query/figure-data.ts';
import type { Chosen } from '#lib/query/question.ts';
import type { Row } from '#lib/query/table.ts';
import { changeKind } from '../compare.ts';
import { measureOf, valueName, type Ground } from '../scene.ts';
import type { Speech } from '../speech.ts';

/** All that is needed to say and draw one table of the builder: the question with its answer. */
export interface CrossScene extends Ground, Speech {
	readonly dataset: Dataset;
	readonly known: KnownDataset;
	readonly view: CrossView;
	readonly axes: AxisCodes;
	readonly pivot: Pivot;
	readonly said: BuilderWords;
}

interface Parts extends Speech {
	readonly dataset: Dataset;
	readonly known: KnownDataset;
	readonly names: Names;
	readonly view: CrossView;
	readonly rows: readonly Row[];
	readonly said: BuilderWords;
}

export function crossScene({ rows, ...parts }: Parts): CrossScene {
	const { dataset, view, known, names } = parts;
	const axes = axisCodesOf(view, known, names);
	return {
		...parts,
		axes,
		pivot: pivot(dataset, view, axes, rows),
		chosen: fixedCodes(dataset, view, axes),
		figure: { across: view.rows[0] ?? 'time_period' },
		data: {
			sample: known.sample,
			...(known.revisions ? { revisions: known.revisions } : {})
		}
	};
}

/** The one code of every dimension that stands on no axis. */
const fixedCodes = (dataset: Dataset, view: CrossView, axes: AxisCodes): Chosen =>
	Object.fromEntries(
		dataset.dimensions.flatMap((dimension) => {
			const code = view.codes[dimension]?.[0];
			return axes[dimension] || code === undefined ? [] : [[dimension, code]];
		})
	);

export const axisTitle = ({ language }: Speech, dimension: DimensionId): string =>
	DIMENSIONS[dimension].title[language];

/** 職業・地域, as the heads of an axis are called together. */
export const axisTitles = (scene: CrossScene, dimensions: readonly DimensionId[]): string =>
	dimensions.map((dimension) => axisTitle(scene, dimension)).join(scene.words.title.join);

/** The names of codes in one line. */
export const codesName = (scene: CrossScene, codes: Chosen): string =>
	(Object.entries(codes) as [DimensionId, string][])
		.map(([dimension, code]) => valueName(scene, dimension, code))
		.join(scene.language === 'en' ? ', ' : '　');

export interface UnitText {
	readonly short: string;
	readonly long: string;
}

/** The unit of what is shown of a measure where these codes are; undefined where it depends on others. */
export function unitAt(scene: CrossScene, measure: string, codes: Chosen): UnitText | undefined {
	const { view, language, said, chosen } = scene;
	const { kind } = view.transformation;
	const of = (id: keyof typeof UNITS): UnitText => ({
		short: UNITS[id].short[language],
		long: UNITS[id].long[language]
	});
	if (kind === 'index') return { short: '', long: said.units.index };
	if (kind === 'rank') return { short: '', long: said.units.rank };
	if (kind === 'share') return of('percent');
	const declared = measureOf(scene, measure);
	const all = { ...chosen, ...codes };
	if (kind === 'change' && changesAsRate(scene, measure)) return of('percent');
	if (typeof declared.unit === 'object') {
		const code = all[declared.unit.dimension];
		if (code === undefined || !declared.unit.units[code]) return undefined;
	}
	return kind === 'change' ? of(changeKind(declared, all).unit) : of(unitOf(declared, all));
}

/** Whether the change of a measure is told in per cent, which needs no unit of the measure. */
const changesAsRate = (scene: CrossScene, measure: string): boolean => {
	const { unit, aggregate } = measureOf(scene, measure);
	return unit !== 'times' && unit !== 'percent' && aggregate.kind !== 'difference';
};
