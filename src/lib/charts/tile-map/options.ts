/** One tile of a schematic map; columns and rows count from 0 at the top left. */
export interface TileRow {
	readonly id: string;
	readonly name: string;
	readonly column: number;
	readonly row: number;
	/** Null where not published. */
	readonly value: number | null;
	/** The value as it is printed. */
	readonly label: string;
	/** Why there is no value, where more is known than that. */
	readonly absent?: string;
	/** The value rests on few cases: without a colour, its rim dashed, and said in words. */
	readonly small?: boolean;
	/** The one that the map is looked at for: its rim is strong. */
	readonly emphasis?: boolean;
	/** Where the tile leads. */
	readonly href?: string;
}

export interface TileMapWords {
	/** Printed in a tile where there is no value and no reason is given. */
	readonly missing: string;
	/** What a small base is called. */
	readonly small: string;
	readonly under: (to: string) => string;
	readonly between: (from: string, to: string) => string;
	readonly over: (from: string) => string;
}

export interface TileMapOptions {
	/** A limit between two colours, as the legend prints it. */
	readonly formatLimit: (value: number) => string;
	/** A value at which one colour ends, where tiles lie on both of its sides: 1 of a ratio, 0 of a change. */
	readonly reference?: number | null;
	readonly unit: string;
	readonly words: TileMapWords;
}
