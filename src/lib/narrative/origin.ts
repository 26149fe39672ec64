import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { GroupingId } from '#lib/catalogue/grouping.ts';

/** Which published value a number is: its dataset, its measure and the code of every dimension. */
export interface Origin {
	readonly dataset: string;
	readonly measure: string;
	readonly where: Readonly<Partial<Record<DimensionId, string>>>;
	/** The row is one of declared groups, computed as a sum. */
	readonly grouping?: GroupingId;
}

/** What a column or a row knows of the origin of its cells; together they know all. */
export type PartOfOrigin = Partial<Origin> & {
	/** The dimension whose codes are those of the rows. */
	readonly across?: DimensionId;
};

/** Two values of which the printed one is the difference, or the rate of change. */
export interface Change {
	readonly now: PartOfOrigin;
	readonly before: PartOfOrigin;
	readonly rate?: boolean;
}
