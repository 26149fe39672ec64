import type { Dataset } from '#lib/catalogue/dataset.ts';
import { ITEM_DIMENSIONS, TOTAL, type DimensionId } from '#lib/catalogue/dimension.ts';
import { dataset as declared } from '#lib/catalogue/list.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { Names } from '../figure-data.ts';
import { ALL, GROUPS, hasGroups, rangeOf } from './codes.ts';
import type { KnownDataset } from './known.ts';
import { measuresOffered } from './offers.ts';
import { AS_IT_IS, type CrossView } from './view.ts';

/** So many periods stand on an axis at first. */
const MONTHS = 13;
const YEARS = 10;

/** The dataset with which the page begins, where it is published. */
const FIRST = 'occupation-balance';

export const firstDataset = (datasets: readonly KnownDataset[]): KnownDataset | undefined =>
	datasets.find(({ id }) => id === FIRST) ?? datasets[0];

/** The code to which a dimension is fixed at first: that of the dataset's own figures. */
export function fixedCode({ id, values }: KnownDataset, dimension: DimensionId): string {
	const list = values[dimension] ?? [];
	if (dimension === 'time_period') return list.at(-1) ?? '';
	const wanted = [
		...(dimension === 'ref_area' ? [SITE.area] : []),
		...(ITEM_DIMENSIONS.some((item) => item === dimension) ? [TOTAL] : []),
		...declared(id).figures.flatMap(({ choices }) => choices[dimension]?.default ?? []),
		TOTAL
	];
	return wanted.find((code) => list.includes(code)) ?? list[0] ?? '';
}

/** The codes that a dimension shows when it is put on an axis: groups first, the last periods. */
export function axisCodes(
	known: KnownDataset,
	names: Names,
	dimension: DimensionId
): readonly string[] {
	if (dimension !== 'time_period')
		return [
			declared(known.id).rollup === dimension && hasGroups(known, names, dimension) ? GROUPS : ALL
		];
	const list = known.values.time_period ?? [];
	const most = declared(known.id).frequency === 'month' ? MONTHS : YEARS;
	const [from, to] = [list.at(-most), list.at(-1)];
	return from === undefined || to === undefined ? [ALL] : [rangeOf(from, to)];
}

/** What stands on the rows at first: what the dataset is about, else its areas. */
function rowDimension({ dimensions }: Dataset, { values }: KnownDataset): DimensionId | undefined {
	const order: readonly DimensionId[] = [...ITEM_DIMENSIONS, 'worker_group', 'ref_area'];
	return order.find((one) => dimensions.includes(one) && (values[one] ?? []).length > 1);
}

/** The first table of a dataset: its items over time, all else fixed. */
export function defaultView(known: KnownDataset, names: Names): CrossView {
	const dataset = declared(known.id);
	const row = rowDimension(dataset, known);
	const offered = measuresOffered(dataset);
	const drawn = dataset.figures.flatMap(({ measures }) => measures);
	const rows = row === undefined ? [] : [row];
	const columns: DimensionId[] = ['time_period'];
	return {
		dataset: dataset.id,
		rows,
		columns,
		codes: Object.fromEntries(
			dataset.dimensions.map((dimension) => [
				dimension,
				[...rows, ...columns].includes(dimension)
					? axisCodes(known, names, dimension)
					: [fixedCode(known, dimension)]
			])
		),
		measures: [drawn.find((id) => offered.includes(id)) ?? offered[0] ?? ''],
		transformation: AS_IT_IS,
		totals: true,
		sort: null,
		form: 'table'
	};
}
