import { expect, type Page } from '@playwright/test';
import { languagesAt } from '../support/languages.ts';
import { PAGES } from '../support/pages.ts';
import { expectReadable, lookAround } from '../support/read-page.ts';
import { test } from '../support/traffic.ts';

/** 320 pixels are what a window of 1280 has at 400 %. */
const WIDTHS = [320, 390, 640, 768, 1440, 2560];
/** Other languages have other words in the same places: on telephones and at a desk. */
const OTHER_WIDTHS = [320, 390, 1440];

/** How far a page reaches over its width. */
const over = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Where a number might not fit its place. */
const NARROW = [320, 390, 768];

async function tooWide(page: Page, widths: readonly number[]): Promise<string[]> {
	const wide: string[] = [];
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		const pixels = await over(page);
		if (pixels > 0) wide.push(`${width}: ${pixels}px`);
		if (NARROW.includes(width))
			wide.push(...(await broken(page)).map((number) => `${width}: ${number} is broken`));
	}
	return wide;
}

/** Numbers that are broken over two lines; a month may stand below its year. */
const broken = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node.textContent ?? '';
			const number = /^\s*([+−-]?\d[\d,]*(?:\.\d+)?)/.exec(text);
			// Words for a screen reader alone are cut to a pixel.
			if (!number || (node.parentElement?.clientWidth ?? 0) === 1) continue;
			const range = document.createRange();
			range.setStart(node, number[0].length - (number[1] ?? '').length);
			range.setEnd(node, number[0].length);
			const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
			if (new Set(tops).size > 1) found.push(text.trim());
		}
		return found;
	});

/** Controls that the keyboard does not reach in the order of the page, or not visibly. */
async function unreached(page: Page): Promise<string[]> {
	// A key was the last thing used: so the focus is shown as it is to who uses keys.
	await page.keyboard.press('Tab');
	return page.evaluate(() => {
		const controls = document.querySelectorAll<HTMLElement>(
			'a[href], button, select, input, summary, [tabindex]'
		);
		return [...controls]
			.filter((one) => one.checkVisibility() && !one.matches(':disabled, [tabindex="-1"]'))
			.filter((one) => {
				one.focus();
				const { outlineStyle, outlineWidth } = getComputedStyle(one);
				const seen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
				return document.activeElement !== one || one.tabIndex > 0 || !seen;
			})
			.map((one) => one.outerHTML.slice(0, 120));
	});
}

/** What paper cannot use, and what does not fit an A4 sheet. */
async function unprintable(page: Page): Promise<string[]> {
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 680, height: 1000 });
	const shown = await page.evaluate(() =>
		[...document.querySelectorAll('select, header input, .actions button, nav a')]
			.filter((one) => one.checkVisibility())
			.map((one) => one.outerHTML.slice(0, 120))
	);
	const pixels = await over(page);
	await page.emulateMedia({ media: 'screen' });
	return [...shown, ...(pixels > 0 ? [`A4: ${pixels}px`] : [])];
}

for (const [index, path] of PAGES.entries())
	for (const language of languagesAt(index))
		test(`/${language}/${path} comes alive, fits, prints, is reached by keys, and is read`, async ({
			page,
			traffic
		}) => {
			await page.goto(`/${language}/${path}`);
			await page.waitForFunction(() => !document.querySelector('fieldset:disabled'));
			// Both do not depend on the language, but for what the tests themselves look for.
			const isRead = language === 'ja';
			if (isRead) {
				await lookAround(page);
				expect(traffic.engine(), 'who only looks asks nothing of the engine').toEqual([]);
			}
			expect(await tooWide(page, language === 'ja' ? WIDTHS : OTHER_WIDTHS)).toEqual([]);
			expect(await unreached(page)).toEqual([]);
			expect(await unprintable(page)).toEqual([]);
			if (isRead) await expectReadable(page);
		});
