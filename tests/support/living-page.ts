import { test as base, type Page } from '@playwright/test';

/**
 * What is clicked before a page has come alive is lost, or counted before it is there. Every page
 * that a test opens is therefore waited for, unless the test is about pages that never come alive.
 */
export const living = (page: Page): Promise<unknown> =>
	page.waitForFunction(
		() =>
			// A page without scripts, or no page of the site.
			document.querySelector('[rel=modulepreload]') === null ||
			(document.documentElement.hasAttribute('data-started') &&
				// Islands come alive after the page, one by one.
				document.querySelector('[data-asleep]') === null) ||
			document.documentElement.hasAttribute('data-stopped')
	);

/** Has `goto` and `reload` of a page end when the page is alive. */
export function awaited(page: Page): Page {
	const { goto, reload } = page;
	page.goto = async (...parameters) => {
		const response = await goto.apply(page, parameters);
		await living(page);
		return response;
	};
	page.reload = async (...parameters) => {
		const response = await reload.apply(page, parameters);
		await living(page);
		return response;
	};
	return page;
}

export const test = base.extend<{ alive: boolean }>({
	/** Whether pages are waited for until they are alive. */
	alive: [true, { option: true }],
	page: async ({ page, javaScriptEnabled, alive }, use) => {
		await use(javaScriptEnabled && alive ? awaited(page) : page);
	}
});
