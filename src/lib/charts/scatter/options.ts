/** What is read of a mark, each part with the name of what it is. */
export interface ScatterValue {
	/** What a reader who points at it means, as `data-line`. */
	readonly line: string;
	readonly name: string;
	readonly value: string;
}

/** One item: a bubble at `x` and `y` whose area is `area`. */
export interface ScatterRow {
	readonly id: string;
	readonly name: string;
	/** The name as it is written beside the bubble, where there is room for it. */
	readonly short: string;
	/** Where the bubble leads. */
	readonly href?: string;
	/** Null where not published; 0 has no place on an axis of powers and stands at its edge. */
	readonly x: number | null;
	readonly y: number | null;
	readonly area: number | null;
	/** On which side of the reference the printed value lies. */
	readonly side: -1 | 0 | 1;
	/** The values rest on few cases: drawn pale, and they set no scale. */
	readonly small: boolean;
	readonly values: readonly ScatterValue[];
}

export interface ScatterAxis {
	readonly title: string;
	readonly format: (value: number) => string;
}

export interface ScatterWords {
	/** Says how to read before anything is pointed at. */
	readonly reading: string;
	/** The way to the page of the item that is read. */
	readonly open: string;
	/** What a small base is called. */
	readonly small: string;
	/** What stands at the edge, because its value lies beyond. */
	readonly edge: string;
	/** Names the items that have no place. */
	readonly unplaced: (names: string) => string;
	/** What lies above and below the reference. */
	readonly above: string;
	readonly below: string;
	readonly list: (names: readonly string[]) => string;
}

export interface ScatterOptions {
	readonly x: ScatterAxis;
	readonly y: ScatterAxis;
	readonly area: ScatterAxis;
	/** The value of `y` that divides the picture, and how its tick is written. */
	readonly reference: { readonly value: number; readonly label: string };
	readonly words: ScatterWords;
}
