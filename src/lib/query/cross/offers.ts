import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { Measure } from '#lib/catalogue/measure.ts';
import { AS_IT_IS, type CrossView, type FormId, type Transformation } from './view.ts';

/*
 * What a reader may ask of a dataset. What cannot be is not offered: a stock that was added up over
 * the months of a year, the share of a total that its parts do not add up to, an index of what lies
 * on both sides of 0.
 */

/** The measures of a dataset that can be shown: of a stock's yearly sum there is the monthly mean. */
export function measuresOffered({ measures }: Dataset): string[] {
	const summed = new Set(
		Object.values(measures).flatMap(({ aggregate }) =>
			aggregate.kind === 'monthly-mean' ? [aggregate.of] : []
		)
	);
	return Object.keys(measures).filter((id) => !summed.has(id));
}

/** The stored count behind a measure that can be a part of a whole. */
function countOf(id: string, { aggregate }: Measure): string | null {
	if (aggregate.kind === 'count') return id;
	return aggregate.kind === 'monthly-mean' ? aggregate.of : null;
}

/** The total of a dimension to which the parts of a measure add up, as declared and checked. */
export function wholeOf(dataset: Dataset, measure: string, dimension: DimensionId): string | null {
	const declared = dataset.measures[measure];
	const count = declared && countOf(measure, declared);
	if (!count) return null;
	return (
		dataset.sums.find((sum) => sum.dimension === dimension && sum.measures.includes(count))
			?.total ?? null
	);
}

const hasIndex = ({ aggregate, unit }: Measure): boolean =>
	aggregate.kind !== 'difference' && unit !== 'percent';

/** What can be made of all measures of a view. */
export function transformationsOffered(
	dataset: Dataset,
	{ rows, columns, measures }: Pick<CrossView, 'rows' | 'columns' | 'measures'>
): Transformation[] {
	const axes = [...rows, ...columns];
	const all = measures.flatMap((id) => dataset.measures[id] ?? []);
	const plain = (kind: Transformation['kind']) => ({ kind, across: null });
	return [
		AS_IT_IS,
		plain('change'),
		...(axes.includes('time_period') && all.every(hasIndex) ? [plain('index')] : []),
		...axes
			.filter((dimension) => measures.every((id) => wholeOf(dataset, id, dimension) !== null))
			.map((across) => ({ kind: 'share' as const, across })),
		...(dataset.frequency === 'month' && all.every(({ flow }) => flow) ? [plain('sum-12')] : []),
		...axes
			.filter((dimension) => dimension !== 'time_period')
			.map((across) => ({ kind: 'rank' as const, across }))
	];
}

export const isSameTransformation = (one: Transformation, other: Transformation): boolean =>
	one.kind === other.kind && one.across === other.across;

/**
 * The pictures that a table can be drawn as: lines need periods along one axis, a map areas. Ranks
 * are places, no amounts. Values of several units share no picture.
 */
export function formsOffered(
	dataset: Dataset,
	{ rows, columns, measures, transformation }: CrossView,
	hasMap: boolean
): FormId[] {
	const axes = [...rows, ...columns];
	const [first = ''] = measures;
	const unit = dataset.measures[first]?.unit;
	const mixes = typeof unit === 'object' && axes.includes(unit.dimension);
	const isAmount = transformation.kind !== 'rank';
	if (mixes && !['change', 'index'].includes(transformation.kind)) return ['table'];
	return [
		'table',
		...(isAmount && axes.includes('time_period') ? (['line'] as const) : []),
		...(isAmount && rows.length > 0 ? (['bars', 'dots'] as const) : []),
		...(isAmount && axes.includes('time_period') && axes.length > 1
			? (['heatmap', 'multiples'] as const)
			: []),
		...(isAmount && hasMap && axes.includes('ref_area') ? (['map'] as const) : [])
	];
}
