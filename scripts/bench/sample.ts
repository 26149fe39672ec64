import { type Values } from './measures.ts';
import { blocked, longest } from './tasks.ts';
import { FIRST, FIRST_BY_FILE, LATER, type Page } from './scenario.ts';
import type { Top, Visit } from './visit.ts';
import { pause } from './within.ts';

/** A month to and fro: the bars are others after each. */
const KEYS = ['ArrowDown', 'ArrowUp', 'ArrowDown', 'ArrowUp'];

export type Open = <T>(ask: (visit: Visit) => Promise<T>) => Promise<T>;

export interface Sample {
	readonly values: Values;
	/** What the figure said after each step, to hold against the other pages. */
	readonly seen: readonly Top[];
	readonly files: readonly [path: string, bytes: number][];
}

/** One page, once: a visit that asks nothing, one that asks at once, one that asks for a file. */
export async function sample({ id }: Page, open: Open): Promise<Sample> {
	const first = await open(firstVisit);
	const asked = await open(filters);
	const values: Values = { ...first.values, ...asked.values };
	if (id === 'dashboard') values.firstFileFilter = [await open(byFile)];
	// On a page that holds its rows in arrays, the first filter costs the same whatever it is.
	else values.firstFileFilter = values.firstFilter ?? [];
	return { values, seen: [...first.seen, ...asked.seen], files: asked.files };
}

async function firstVisit({ traffic, painted, wallClock, idle, top, longTasks }: Visit) {
	const firstChart = await painted();
	const seen = [await top()];
	const until = await wallClock(firstChart);
	await idle();
	const tasks = await longTasks();
	const values: Values = {
		longestLoading: [longest(tasks)],
		blockedLoading: [blocked(tasks)],
		firstChart: [firstChart],
		bytesBeforeChart: [traffic.bytes(until)],
		bytesFirstVisit: [traffic.bytes()]
	};
	return { values, seen };
}

async function filters({ traffic, choose, top, idle, ...visit }: Visit) {
	const { chosen, answered } = await choose(FIRST);
	const seen = [await top()];
	await idle();
	const files = traffic.byAddress();
	const values: Values = {
		firstFilter: [answered],
		firstFilterWait: [answered - chosen],
		bytesFirstFilter: [traffic.bytes()],
		laterFilter: []
	};
	await visit.longTasks();
	for (const filter of LATER) {
		const later = await choose(filter);
		values.laterFilter?.push(later.answered - later.chosen);
		seen.push(await top());
		await pause(300);
	}
	values.longestFiltering = [longest(await visit.longTasks())];
	for (const key of KEYS) {
		await visit.press(FIRST, key);
		await pause(300);
	}
	values.interaction = [longest(await visit.interactions())];
	values.heap = [await visit.heap()];
	return { values, seen, files };
}

const byFile = async ({ choose }: Visit): Promise<number> => (await choose(FIRST_BY_FILE)).answered;
