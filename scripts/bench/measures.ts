/** What is measured of a page, in the order of the table. */
export const MEASURES = {
	bytesBeforeChart: { title: 'before the first chart', unit: 'kB' },
	bytesFirstVisit: { title: 'first visit that asks nothing', unit: 'kB' },
	firstChart: { title: 'first chart painted', unit: 'ms' },
	longestLoading: { title: 'longest task of that visit', unit: 'ms' },
	blockedLoading: { title: '… over 50 ms, all tasks together', unit: 'ms' },
	firstFilter: { title: 'first filter from cold (rows)', unit: 'ms' },
	firstFilterWait: { title: '… of it after choosing', unit: 'ms' },
	bytesFirstFilter: { title: '… bytes by then', unit: 'kB' },
	firstFileFilter: { title: 'first filter from cold (file)', unit: 'ms' },
	laterFilter: { title: 'later filter', unit: 'ms' },
	longestFiltering: { title: '… longest task of them', unit: 'ms' },
	interaction: { title: 'longest interaction by key (INP)', unit: 'ms' },
	heap: { title: 'heap after all of it', unit: 'kB' }
} as const satisfies Record<string, { title: string; unit: Unit }>;

/** A thousand bytes, or milliseconds. */
export type Unit = 'kB' | 'ms';

export type Measure = keyof typeof MEASURES;

/** Values of one sample of one page; several where it was measured several times. */
export type Values = Partial<Record<Measure, number[]>>;

export interface Summary {
	readonly median: number;
	readonly min: number;
	readonly max: number;
	readonly count: number;
}

export function summary(values: readonly number[]): Summary | null {
	const sorted = [...values].sort((a, b) => a - b);
	const [min] = sorted;
	const max = sorted.at(-1);
	if (min === undefined || max === undefined) return null;
	const middle = (sorted.length - 1) / 2;
	const [low = 0, high = 0] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
	return { median: (low + high) / 2, min, max, count: sorted.length };
}
