import type { Page, Route } from '@playwright/test';

/** Holds back whatever matches until it is opened. */
export async function gate(page: Page, pattern: string | RegExp) {
	const held: Route[] = [];
	let open = false;
	await page.route(pattern, (route) => {
		if (open) return route.continue();
		held.push(route);
		return undefined;
	});
	return {
		get held() {
			return held.length;
		},
		async open() {
			open = true;
			// A request that was cancelled meanwhile cannot be continued.
			for (const route of held.splice(0)) await route.continue().catch(() => undefined);
		}
	};
}
