import type { Browser, Page as Tab } from '@playwright/test';
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
}

/** Opens a page with nothing cached, lets it be questioned, and leaves nothing behind. */
export async function visit<T>(
	browser: Browser,
	setting: Setting,
	script: string,
	address: string,
	ask: (visit: Visit) => Promise<T>
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
		return await ask(reader(tab, traffic, limit));
	} finally {
		await within(20, 'closing the page', context.close());
		await pause(500);
	}
}

const reader = (tab: Tab, traffic: Traffic, limit: number): Visit => ({
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
	idle: () => traffic.idle(limit)
});
