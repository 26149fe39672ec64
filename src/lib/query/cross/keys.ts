import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { Names } from '../figure-data.ts';
import type { Chosen } from '../question.ts';
import { codesOf } from './codes.ts';
import type { KnownDataset } from './known.ts';
import type { CrossView } from './view.ts';

/** The head of a row or a column: a code for each dimension of the axis, of columns a measure too. */
export interface Key {
	readonly id: string;
	readonly codes: Chosen;
	readonly measure: string | null;
}

/** The codes of every axis of a view. */
export type AxisCodes = Readonly<Partial<Record<DimensionId, readonly string[]>>>;

export const axisCodesOf = (view: CrossView, known: KnownDataset, names: Names): AxisCodes =>
	Object.fromEntries(
		[...view.rows, ...view.columns].map((dimension) => [
			dimension,
			codesOf({
				known,
				names,
				dimension,
				specs: view.codes[dimension] ?? [],
				totals: view.totals
			})
		])
	);

/** Every combination of codes, the last dimension the fastest. */
const combined = (dimensions: readonly DimensionId[], codes: AxisCodes): Chosen[] =>
	dimensions.reduce<Chosen[]>(
		(all, dimension) =>
			all.flatMap((chosen) =>
				(codes[dimension] ?? []).map((code) => ({ ...chosen, [dimension]: code }))
			),
		[{}]
	);

const idOf = (codes: Chosen, measure: string | null): string =>
	[...Object.values(codes), ...(measure === null ? [] : [measure])].join('.') || 'value';

export const rowKeys = ({ rows }: CrossView, codes: AxisCodes): Key[] =>
	combined(rows, codes).map((chosen) => ({
		id: idOf(chosen, null),
		codes: chosen,
		measure: null
	}));

/** One measure is named by the table itself; several stand side by side below each combination. */
export function columnKeys({ columns, measures }: CrossView, codes: AxisCodes): Key[] {
	const several = measures.length > 1;
	return combined(columns, codes).flatMap((chosen) =>
		measures.map((measure) => ({
			id: idOf(chosen, several ? measure : null),
			codes: chosen,
			measure
		}))
	);
}

const sizeOf = (dimensions: readonly DimensionId[], codes: AxisCodes): number =>
	dimensions.reduce((size, dimension) => size * (codes[dimension]?.length ?? 0), 1);

/** How many cells a table would have; counted, not made. */
export const cellCount = ({ rows, columns, measures }: CrossView, codes: AxisCodes): number =>
	sizeOf([...rows, ...columns], codes) * measures.length;

/** More cells than this are not asked for: a browser would stand still. */
export const MOST_CELLS = 60_000;
