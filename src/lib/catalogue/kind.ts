/** What is true of all figures of a kind: the program asks for these, never for a kind by its name. */
export interface Kind {
	/** What the marks are. */
	readonly marks: 'items' | 'periods' | 'items-in-periods';
	/** One measure is drawn, which a title names; or several, for which the figure has a title of its own. */
	readonly draws: 'one-measure' | 'several';
	/** Of items in two steps: a reader chooses parts or groups, all stand in their list, or groups alone. */
	readonly steps?: 'chosen' | 'listed' | 'groups';
	/** A reader chooses the order of the rows: that of their list, by name, by the newest value, or by its change on the year. */
	readonly orders?: true;
	/** A reader chooses whether all panels share one scale or each has its own. */
	readonly scales?: true;
	/** Items are areas that have a place on a map. */
	readonly map?: true;
	/** Items are areas, of which those of the home's region are drawn darker. */
	readonly neighbours?: true;
}

export const KINDS = {
	/** Bars, the longest first. */
	ranking: { marks: 'items', draws: 'one-measure', steps: 'chosen' },
	/** A ranking of areas with a map of tiles beside it. */
	tiles: { marks: 'items', draws: 'one-measure', map: true },
	/** From a lower to an upper wage, with a third to hold against them. */
	band: { marks: 'items', draws: 'several', steps: 'chosen' },
	/** A bubble for every item: two measures are its place, a third its area; or their gap as a dumbbell. */
	scatter: { marks: 'items', draws: 'several', steps: 'chosen' },
	/** A mark for every value of `lines`, in the area and in the one beside it. */
	dots: { marks: 'items', draws: 'several' },
	/** Lines over all periods. */
	series: { marks: 'periods', draws: 'one-measure' },
	/** All items over all periods, as tones. */
	heatmap: { marks: 'items-in-periods', draws: 'one-measure', steps: 'listed', orders: true },
	/** A line for every area over all periods: the home area before the others. */
	field: { marks: 'items-in-periods', draws: 'one-measure', neighbours: true },
	/** All groups over all periods, as small lines on one scale, or on one each. */
	multiples: { marks: 'items-in-periods', draws: 'one-measure', steps: 'groups', scales: true }
} as const satisfies Record<string, Kind>;

export type KindId = keyof typeof KINDS;

/** The traits of a kind, for code that does not know which one it has. */
export const kindOf = ({ kind }: { readonly kind: KindId }): Kind => KINDS[kind];
