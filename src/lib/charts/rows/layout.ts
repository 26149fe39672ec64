import { textWidth } from '../text-width.ts';
import type { RowAxis } from './axis.ts';
import type { Row, RowListOptions } from './row.ts';
import { sections, type Section } from './sections.ts';

/** Rows as they stand on the page: open ones, folded ones, and the axis between them. */
export interface RowListLayout<R extends Row> {
	readonly axis: RowAxis;
	readonly open: readonly Section<R>[];
	readonly folded: readonly Section<R>[];
	/** The width of the value column in em, the same for all. */
	readonly valueWidth: number;
}

/** Divides rows into open and folded ones; `values` are all texts of the value column. */
export function rowListLayout<R extends Row>(
	rows: readonly R[],
	axis: RowAxis,
	values: readonly string[],
	{ first = rows.length }: RowListOptions
): RowListLayout<R> {
	return {
		axis,
		open: sections(rows.slice(0, first)),
		folded: sections(rows.slice(first)),
		valueWidth: Math.ceil(Math.max(3, ...values.map(textWidth)) * 10 + 5) / 10
	};
}
