/** What a browser calls a long task, in milliseconds. */
const LONG = 50;

export const longest = (durations: readonly number[]): number => Math.max(0, ...durations);

/** What tasks took over that, all together. */
export const blocked = (tasks: readonly number[]): number =>
	tasks.reduce((sum, duration) => sum + duration - LONG, 0);
