/** What a mark is told by, whatever its colour: its shape, drawn on the strip and before its label. */
export type StripSign =
	'limit' | 'area' | 'nation' | 'near' | 'lower' | 'upper' | 'desired' | 'planned';

export interface StripMark {
	readonly id: string;
	readonly sign: StripSign;
	/** In the unit of the axis. */
	readonly value: number;
	/** Name and value as printed; empty for one of many that the key names together. */
	readonly label: string;
}

export interface StripOptions {
	readonly range: { readonly min: number; readonly max: number };
	readonly formatTick: (value: number) => string;
	readonly unit: string;
	/** What the marks without a label are; empty where there are none. */
	readonly near?: string;
}
