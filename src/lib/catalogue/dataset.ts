import type { Label } from '#lib/base/language.ts';
import type { Frequency } from '#lib/base/period.ts';
import type { Awaited } from './awaited.ts';
import type { CodeListId } from './code-list.ts';
import { DIMENSIONS, type DimensionId } from './dimension.ts';
import type { Figure } from './figure.ts';
import { isDerived, type Measure } from './measure.ts';
import type { OptionalPage } from './pages.ts';

/** A column that qualifies a row: its status, its source, the words of a listing. */
export interface Attribute {
	readonly title: Label;
	readonly type: 'string' | 'integer' | 'date';
	readonly codes?: CodeListId;
	readonly pattern?: string;
	readonly required?: boolean;
	readonly range?: readonly [number, number];
}

/** A place where a classification or definition changed: no line is drawn across it. */
export interface SeriesBreak {
	/** The first period of the new definition. */
	readonly at: string;
	readonly title: Label;
}

/** What must hold between the rows of one period, checked to the last person. */
export interface Sum<D extends DimensionId = DimensionId, M extends string = string> {
	readonly dimension: D;
	readonly total: string;
	/** Codes, or every child of the total in the dimension's code list. */
	readonly parts: readonly string[] | 'children' | 'leaves';
	readonly measures: readonly M[];
}

/** For a table that its source has not published: what is too small to be told. */
export interface Suppression<M extends string = string> {
	/** Rows with a count from one to one less are withheld, and others by which it could be computed. */
	readonly threshold: number;
	/** Periods before this one are published as they are: their source has told them already. */
	readonly from?: string;
	/** The dataset of the same dimensions whose months this one's fiscal years are the sums of. */
	readonly months?: string;
	/** The dataset of the same dimensions that tells the sums of this one's months, and may not be withheld. */
	readonly years?: string;
	/** Counts that are a part of another, which they never exceed. */
	readonly within?: readonly (readonly [part: M, whole: M])[];
}

/** Whether a dataset may be built at all; each of its files, and of listings each row, may still say no. */
export type Publication = 'public' | 'restricted';

export interface Dataset<D extends DimensionId = DimensionId, M extends string = string> {
	/** The name of its folder in data/, its table and its address. */
	readonly id: string;
	/** A restricted dataset is checked and never built: it belongs into restricted-list.ts. */
	readonly publication: Publication;
	/** The page that it is for, where a site may do without it: then it has no such dataset either. */
	readonly page?: OptionalPage;
	readonly title: Label;
	readonly description: Label;
	/** The frequency of time_period; a file may cover a longer period than a row. */
	readonly frequency: Frequency;
	readonly dimensions: readonly D[];
	readonly measures: Readonly<Record<M, Measure<M>>>;
	readonly attributes: Readonly<Record<string, Attribute>>;
	/** Columns that together name one row; the dimensions unless said otherwise. */
	readonly primaryKey?: readonly string[];
	/** The codes that a dimension uses of its list, where it does not use all. */
	readonly codes: Readonly<Partial<Record<D, readonly string[]>>>;
	/** What holds for every value: scope words for titles, notes and file names. */
	readonly scope: Label;
	readonly notes: readonly Label[];
	readonly breaks: readonly SeriesBreak[];
	/** The tables that would fill it; until the first has come it holds made-up samples, or nothing. */
	readonly awaits?: Awaited;
	/**
	 * What an empty cell is in a row whose status does not say so: `L` where the source published it
	 * and it was not collected here; not published unless this is said.
	 */
	readonly absent?: 'L';
	/** Of a month only the same month of another year is comparable, whatever the figure. */
	readonly comparable?: 'same-month';
	/** A series of which all past values are rewritten once a year; first values are kept of it, but for `whole`. */
	readonly rewritten?: {
		readonly where: Readonly<Partial<Record<D, string>>>;
		/** The month (1–12) with whose figures the new factors come. */
		readonly withFiguresOf: number;
		/** Sources whose values are of one edition, whenever they were published; or all rows are. */
		readonly whole: readonly string[] | 'all';
	};
	/** The dimension by whose values the page's engine loads the dataset in parts. */
	readonly slice: D | null;
	/** The hierarchical dimension whose parents are computed as sums of their parts. */
	readonly rollup: D | null;
	readonly sums: readonly Sum<D, M>[];
	readonly suppression?: Suppression<M>;
	readonly figures: readonly Figure<D, M>[];
}

/** A dataset that may be built, if its files may. */
export type PublicDataset = Dataset & { readonly publication: 'public' };

/** Checks at compile time that figures, sums and measures name what the dataset has. */
export const defineDataset = <
	const D extends DimensionId,
	const M extends string,
	const P extends Publication
>(
	dataset: Omit<
		Dataset<D, M>,
		'measures' | 'codes' | 'sums' | 'figures' | 'slice' | 'rollup' | 'suppression'
	> & {
		readonly publication: P;
		readonly measures: Readonly<Record<M, Measure<NoInfer<M>>>>;
		readonly codes: Readonly<Partial<Record<NoInfer<D>, readonly string[]>>>;
		readonly slice: NoInfer<D> | null;
		readonly rollup: NoInfer<D> | null;
		readonly sums: readonly Sum<NoInfer<D>, NoInfer<M>>[];
		readonly suppression?: Suppression<NoInfer<M>>;
		readonly figures: readonly Figure<NoInfer<D>, NoInfer<M>>[];
	}
): Dataset<D, M> & { readonly publication: P } => dataset;

/** The columns of a dataset's files, in their order. */
export const columnsOf = (dataset: Dataset): readonly string[] => [
	...dataset.dimensions,
	...storedMeasures(dataset),
	...Object.keys(dataset.attributes)
];

/** A ratio or difference is computed from its parts and has no column. */
export const storedMeasures = (dataset: Dataset): readonly string[] =>
	Object.entries(dataset.measures)
		.filter(([, { aggregate }]) => !isDerived(aggregate))
		.map(([id]) => id);

export const primaryKeyOf = (dataset: Dataset): readonly string[] =>
	dataset.primaryKey ?? dataset.dimensions;

/** The code list of a dimension or attribute; null where the column has none. */
export const codeListOf = (dataset: Dataset, column: string): CodeListId | null =>
	dataset.dimensions.some((name) => name === column)
		? DIMENSIONS[column as DimensionId].codes
		: (dataset.attributes[column]?.codes ?? null);
