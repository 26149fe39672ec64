/** One value of a series: `x` is a period index of base/period, `y` null where not published. */
export interface Point {
	readonly x: number;
	readonly y: number | null;
	readonly status?: string;
}

/**
 * A line of a chart. `scope` stands for unit and definition together: only series of one
 * scope share an axis. Its content is the caller's; charts compare it and nothing else.
 */
export interface Series {
	readonly id: string;
	readonly name: string;
	readonly emphasis: 'main' | 'comparison';
	readonly points: readonly Point[];
	readonly scope: string;
}

/** Throws RangeError where two series differ in unit or definition. */
export function assertOneScope(series: readonly Series[]): void {
	const scopes = [...new Set(series.map(({ scope }) => scope))];
	if (scopes.length > 1) {
		throw new RangeError(`series of different scope refuse one axis: ${scopes.join(' | ')}`);
	}
}
