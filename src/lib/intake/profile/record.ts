import type { MissingStatus } from '../normalise/not-published.ts';
import type { Change } from '../normalise/reading.ts';
import type { Spot } from '#lib/contract/sighting.ts';

/** One value as it will be stored, and where it was read. */
export interface FilledCell {
	/** Empty where nothing is published. */
	readonly value: string;
	readonly status: 'A' | 'P' | MissingStatus;
	readonly spot: Spot;
}

/** One row of a dataset as a file gives it, perhaps without some of its columns. */
export interface IntakeRow {
	readonly dataset: string;
	/** The values of the dataset's key columns, by column. */
	readonly key: Readonly<Record<string, string>>;
	/** Measures and attributes beside the key, by column. */
	readonly cells: ReadonlyMap<string, FilledCell>;
	/** Ratios as printed, by measure: compared, never stored. */
	readonly printed: ReadonlyMap<string, FilledCell>;
	readonly spot: Spot;
	/** Where a value of the key stands, as far as the row has it. */
	readonly keySpot?: (column: string) => Spot | undefined;
}

/** A normalisation and the cell where it was made. */
export interface PlacedChange extends Change {
	readonly spot: Spot;
}
