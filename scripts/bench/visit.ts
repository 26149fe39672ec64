import type { Browser, CDPSession, Page as Tab } from '@playwright/test';
import type { Answered, Choice, Probe } from './probe.ts';
import { FIGURE, type Filter } from './scenario.ts';
import { apply, type Setting } from './settings.ts';
import { Traffic } from './traffic.ts';
import { pause, within } from './within.ts';

declare const probe: Probe;

const VIEWPORT = { width: 1280, height: 1024 };

export type Top = readonly (readonly [name: string, value: string])[];

export interface Visit {
	readonly traffic: Traffic;
	painted(): Promise<number>;
	choose(filter: Filter): Promise<Answered>;
	top(): Promise<Top>;
	/** Milliseconds from navigation → milliseconds of the wall clock. */
	wallClock(milliseconds: number): Promise<number>;
	idle(): Promise<void>;
	/** Changes a control by a key, and waits for other bars. */
	press(filter: Filter, key: string): Promise<void>;
	longTasks(): Promise<readonly number[]>;
	interactions(): Promise<readonly number[]>;
	/** Bytes of what a page's programs hold, after what nothing needs is gone. */
	heap(): Promise<number>;
}

/** Opens a page with nothing cached, lets it be questioned, and leaves nothing behind. */
export const visit = <T>(
	browser: Browser,
	setting: Setting,
	script: string,
	address: string,
	ask: (visit: Visit) => Promise<T>
): Promise<T> => opened(browser, setting, script, address, (page) => ask(reader(page)));

/** The same for whoever asks the page in another way. */
export async function opened<T>(
	browser: Browser,
	setting: Setting,
	script: string,
	address: string,
	use: (page: Opened) => Promise<T>
): Promise<T> {
	const context = await browser.newContext({ viewport: VIEWPORT, locale: 'ja-JP' });
	try {
		const tab = await context.newPage();
		await tab.addInitScript({ content: script });
		const session = await context.newCDPSession(tab);
		const traffic = await Traffic.of(session);
		await apply(setting, session);
		const limit = setting.limit;
		await within(limit, 'navigation', tab.goto(address, { waitUntil: 'commit', timeout: 0 }));
		return await use({ tab, session, traffic, limit });
	} finally {
		await within(20, 'closing the page', context.close());
		await pause(500);
	}
}

export interface Opened {
	readonly tab: Tab;
	readonly session: CDPSession;
	readonly traffic: Traffic;
	/** Of one wait, in seconds. */
	readonly limit: number;
}

const reader = ({ tab, session, traffic, limit }: Opened): Visit => ({
	traffic,
	painted: () =>
		within(
			limit,
			'first chart',
			tab.evaluate((figure) => probe.painted(figure), FIGURE)
		),
	choose: ({ name, value, title }) => {
		const choice: Choice = { figure: FIGURE, name, value, title };
		return within(
			limit,
			`${name}=${value}`,
			tab.evaluate((one) => probe.choose(one), choice)
		);
	},
	top: () => tab.evaluate((figure) => probe.top(figure), FIGURE),
	wallClock: async (milliseconds) => (await tab.evaluate(() => probe.timeOrigin)) + milliseconds,
	idle: () => traffic.idle(limit),
	press: async ({ name, value, title }, key) => {
		const choice: Choice = { figure: FIGURE, name, value, title };
		await tab.evaluate((one) => probe.focus(one), choice);
		const before = await tab.evaluate((figure) => probe.bars(figure), FIGURE);
		await tab.keyboard.press(key);
		await within(
			limit,
			`${key} on ${name}`,
			tab.evaluate(([figure, from]) => probe.changed(figure, from), [FIGURE, before] as const)
		);
	},
	longTasks: () => tab.evaluate(() => probe.longTasks()),
	interactions: async () =>
		(await tab.evaluate(() => probe.interactions())).map(([, duration]) => duration),
	heap: async () => {
		await session.send('HeapProfiler.collectGarbage');
		const { usedSize } = await session.send('Runtime.getHeapUsage');
		return usedSize;
	}
});
