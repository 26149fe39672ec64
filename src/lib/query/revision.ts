/** A published value that was changed after it had been published. */
export interface Revision {
	/** The values of the dataset's dimensions, in their order. */
	readonly key: readonly string[];
	/** A stored measure. */
	readonly measure: string;
	readonly from: number;
	/** Null where the value was taken back. */
	readonly to: number | null;
	/** The day since which the new value stands. */
	readonly on: string;
}
