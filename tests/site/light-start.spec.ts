import { expect } from '@playwright/test';
import { test } from '../support/living-page.ts';
import { PAGES } from '../support/pages.ts';

interface Heavy {
	/** What was made of Intl, and how often the language of the page was set. */
	readonly made: string[];
	readonly languages: string[];
}

declare global {
	var heavy: Heavy;
}

/** Pages of the menu, and the others directly below the language. */
const MAIN = PAGES.filter((path) => path.split('/').length <= 2);

/**
 * Each took some 20 ms of the start of pages, four times that on a slow processor, and was seen in
 * no sum: the first object of Intl, and an attribute that every style may depend on.
 */
test('no page makes an object of Intl or sets its language until it is alive', async ({ page }) => {
	test.slow();
	expect(MAIN.length).toBeGreaterThan(5);
	await page.addInitScript(() => {
		globalThis.heavy = { made: [], languages: [] };
		const noted = (name: string): ProxyHandler<never> => ({
			construct(target, parameters) {
				heavy.made.push(name);
				return Reflect.construct(target, parameters);
			},
			apply(target, self, parameters) {
				heavy.made.push(name);
				return Reflect.apply(target, self, parameters);
			}
		});
		for (const name of ['NumberFormat', 'DateTimeFormat', 'Collator', 'Segmenter'] as const)
			Object.assign(Intl, { [name]: new Proxy(Intl[name] as never, noted(name)) });
		for (const owner of [Number.prototype, Date.prototype, String.prototype])
			for (const name of Object.getOwnPropertyNames(owner).filter((one) =>
				/^toLocale(?:Date|Time)?String$|^localeCompare$/.test(one)
			))
				Object.assign(owner, { [name]: new Proxy(owner[name as never], noted(name)) });
		// Of the document alone: what is printed is there before, and the parser sets no attribute twice.
		new MutationObserver((records) => {
			for (const { target } of records)
				if (target === document.documentElement)
					heavy.languages.push(document.documentElement.lang);
		}).observe(document, { subtree: true, attributeFilter: ['lang'] });
	});
	const found: string[] = [];
	for (const path of MAIN) {
		await page.goto(`/ja/${path}`);
		const { made, languages } = await page.evaluate(() => heavy);
		for (const one of [...made, ...languages]) found.push(`${path}: ${one}`);
	}
	expect(found).toEqual([]);
	// What is looked for would be found.
	const seen = await page.evaluate(async () => {
		(1).toLocaleString();
		new Intl.NumberFormat('ja');
		document.documentElement.lang = 'ja';
		await Promise.resolve();
		return heavy;
	});
	expect(seen).toEqual({ made: ['toLocaleString', 'NumberFormat'], languages: ['ja'] });
});
