import type { DimensionId } from '#lib/catalogue/dimension.ts';

/** What is made of a value before it is shown. */
export const TRANSFORMATIONS = ['value', 'change', 'index', 'share', 'sum-12', 'rank'] as const;
export type TransformationKind = (typeof TRANSFORMATIONS)[number];

export interface Transformation {
	readonly kind: TransformationKind;
	/** Of a share the dimension whose total is the whole, of a rank the one whose items compete. */
	readonly across: DimensionId | null;
}

export const AS_IT_IS: Transformation = { kind: 'value', across: null };

/** How a table is looked at. */
export const FORMS = ['table', 'line', 'bars', 'dots', 'heatmap', 'multiples', 'map'] as const;
export type FormId = (typeof FORMS)[number];

/** By which column the rows stand. */
export interface Sort {
	/** The id of a column of the pivot. */
	readonly column: string;
	readonly ascending: boolean;
}

/**
 * A table that a reader has put together: dimensions on rows, on columns, or fixed to one code.
 * Its answer has one row for each cell, so that nothing is added or averaged.
 */
export interface CrossView {
	readonly dataset: string;
	readonly rows: readonly DimensionId[];
	readonly columns: readonly DimensionId[];
	/** Of every dimension: one code where it is fixed, else what codes.ts makes codes of. */
	readonly codes: Readonly<Partial<Record<DimensionId, readonly string[]>>>;
	/** In the order of the columns; pictures draw the first. */
	readonly measures: readonly string[];
	readonly transformation: Transformation;
	/** Whether totals and subtotals stand among the codes of an axis. */
	readonly totals: boolean;
	readonly sort: Sort | null;
	readonly form: FormId;
}

export type Place = 'rows' | 'columns' | 'fixed';

export const placeOf = ({ rows, columns }: CrossView, dimension: DimensionId): Place =>
	rows.includes(dimension) ? 'rows' : columns.includes(dimension) ? 'columns' : 'fixed';
