import { primaryKeyOf, type Dataset } from '#lib/catalogue/dataset.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { Names, SourceNote, TilePlace } from '../figure-data.ts';
import type { Revision } from '../revision.ts';
import type { PackedTable } from '../table.ts';

export type Values = Readonly<Partial<Record<DimensionId, readonly string[]>>>;

/** What a page knows of a dataset of which tables can be put together. */
export interface KnownDataset {
	readonly id: string;
	readonly sample: boolean;
	/** The codes that have values, in the order of their list; computed groups among them. */
	readonly values: Values;
	readonly sources: readonly SourceNote[];
	/** The version of the data by which it is quoted; absent where no version holds it. */
	readonly version?: string;
	readonly revisions?: readonly Revision[];
	/** Where its areas stand on a map of tiles. */
	readonly places?: Readonly<Record<string, TilePlace>>;
}

/** All that the builder of tables knows before it asks for values. */
export interface CrossCatalogue {
	readonly datasets: readonly KnownDataset[];
	readonly names: Names;
	/** The areas that have prerendered answers. */
	readonly printed: readonly string[];
	/** The answer to the view with which it begins. */
	readonly first: PackedTable;
}

/** One row for each combination of codes, and something to show: listings are no such table. */
export const isCross = (dataset: Dataset): boolean =>
	Object.keys(dataset.measures).length > 0 &&
	primaryKeyOf(dataset).join() === dataset.dimensions.join();
