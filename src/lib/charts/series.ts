/**
 * How much of the eye a line is to have: `main`, `comparison` and `earlier` (the same at another
 * time) are named at their ends and read out; `near` and `far` are what they stand in, named only
 * when pointed at.
 */
export type Emphasis = 'main' | 'comparison' | 'earlier' | 'near' | 'far';

/** One value of a series: `x` is a period index of base/period, `y` null where not published. */
export interface Point {
	readonly x: number;
	readonly y: number | null;
	readonly status?: string;
	/** Read behind the value: what it is compared with. */
	readonly note?: string;
}

/**
 * A line of a chart. `scope` stands for unit and definition together: only series of one
 * scope share an axis. Its content is the caller's; charts compare it and nothing else.
 */
export interface Series {
	readonly id: string;
	readonly name: string;
	readonly emphasis: Emphasis;
	readonly points: readonly Point[];
	readonly scope: string;
}

/** A line that is only there for the others to stand in. */
export const isContext = ({ emphasis }: Pick<Series, 'emphasis'>): boolean =>
	emphasis === 'near' || emphasis === 'far';

/** Throws RangeError where two series differ in unit or definition. */
export function assertOneScope(series: readonly Series[]): void {
	const scopes = [...new Set(series.map(({ scope }) => scope))];
	if (scopes.length > 1) {
		throw new RangeError(`series of different scope refuse one axis: ${scopes.join(' | ')}`);
	}
}
