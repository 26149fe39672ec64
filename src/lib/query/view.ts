import type { Chosen } from './question.ts';

/** How a figure is shown: the values of its dimensions and how they are drawn. */
export interface View {
	readonly chosen: Chosen;
	/** The measure that is drawn. */
	readonly measure: string;
	/** Items of a hierarchical dimension: the groups or their parts. */
	readonly level: 'middle' | 'major';
	/** What a ranking draws: the measure, or its change on the year. */
	readonly by: 'value' | 'change';
	/** In which order rows stand: as listed, by name, by the newest value, or by its change on the year. */
	readonly order: 'listed' | 'name' | 'level' | 'change';
	/** Whether small panels share one scale of values or each has its own. */
	readonly scale: 'common' | 'own';
	/**
	 * How it is drawn where there are two ways. A scatter: bubbles, or a dumbbell for each item. A
	 * series of months: one line over all of them, or years laid over one another. Else it says nothing.
	 */
	readonly form: 'bubbles' | 'dumbbell' | 'lines' | 'season';
	/** The group whose parts alone are drawn. */
	readonly within: string | null;
	/** The base below which a bar is hatched and sorted last. */
	readonly threshold: number;
	/** The first period drawn in a series. */
	readonly from: string | null;
}

const sameRecord = (a: object, b: object): boolean =>
	Object.keys({ ...a, ...b }).every((name) => Reflect.get(a, name) === Reflect.get(b, name));

/** Whether two views show the same, in whatever order they were put together. */
export const sameView = (a: View, b: View): boolean =>
	sameRecord(a.chosen, b.chosen) && sameRecord({ ...a, chosen: null }, { ...b, chosen: null });
