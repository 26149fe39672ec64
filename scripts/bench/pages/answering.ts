import type { Browser } from '@playwright/test';
import type { Probe } from '../probe.ts';
import type { Setting } from '../settings.ts';
import { blocked, longest } from '../tasks.ts';
import { opened, type Opened } from '../visit.ts';
import { within } from '../within.ts';

declare const probe: Probe;

/** What a page does under the hands of a reader, in milliseconds. */
export interface Answering {
	/** From navigation until everything of it answers. */
	readonly alive: number;
	/** The longest task until nothing more happens, and what all were over 50 ms. */
	readonly longest: number;
	readonly blocked: number;
	/** The longest interaction by key, and what it was. */
	readonly interaction: number;
	readonly key: string;
}

/** Of each kind of control so many: what a reader tries first. */
const TRIED = 2;

/** A reader's keys, each for the first controls of a kind that can be seen and used. */
const KEYS = [
	{ what: 'choose', controls: 'main select:enabled', keys: ['ArrowDown', 'ArrowUp'] },
	{ what: 'unfold', controls: 'main summary', keys: ['Enter', 'Enter'] },
	{ what: 'type', controls: 'main input:enabled:not([type=date], [type=file])', keys: ['1'] }
] as const;

/** Opens a page with nothing cached, waits until it is quiet, and uses it by keys. */
export const answering = (
	browser: Browser,
	setting: Setting,
	script: string,
	address: string
): Promise<Answering> =>
	opened(browser, setting, script, address, async (page) => {
		const { tab, traffic, limit } = page;
		const started = tab.evaluate(() => probe.started());
		const alive = await within(limit, 'alive', started);
		await traffic.idle(limit);
		const tasks = await tab.evaluate(() => probe.longTasks());
		const tried = await within(limit, 'keys', used(page));
		return { alive, longest: longest(tasks), blocked: blocked(tasks), ...tried };
	});

async function used({
	tab,
	traffic,
	limit
}: Opened): Promise<Pick<Answering, 'interaction' | 'key'>> {
	let slowest = { interaction: 0, key: '' };
	const known = new Set<number>();
	for (const { what, controls, keys } of KEYS) {
		const all = await tab.locator(controls).all();
		const seen: typeof all = [];
		for (const one of all) if (seen.length < TRIED && (await one.isVisible())) seen.push(one);
		for (const one of seen)
			for (const key of keys) {
				await one.focus();
				await tab.keyboard.press(key);
				await traffic.idle(limit);
				for (const [id, duration] of await tab.evaluate(() => probe.interactions())) {
					if (known.has(id)) continue;
					known.add(id);
					if (duration > slowest.interaction)
						slowest = { interaction: duration, key: `${what} (${key})` };
				}
			}
	}
	return slowest;
}
