import { expect } from '@playwright/test';
import { LANGUAGES, languagesAt } from '../support/languages.ts';
import { FIGURE_PAGES, PAGES } from '../support/pages.ts';
import { test } from '../support/living-page.ts';

test.use({ javaScriptEnabled: false });

/** What a figure says that has nothing to draw; all others say a number. */
const NOTHING = /値[がは]ありません。$|^There is no value |沒有.*數值。$/;
/** Pages whose answer is a list; their figures stand below it. */
const LISTS = ['plan/'];
const SOURCE = { ja: '出典：', en: 'Source: ', 'zh-Hant': '資料來源：' } as const;

for (const [index, path] of FIGURE_PAGES.entries())
	for (const language of languagesAt(index))
		test(`figures of /${language}/${path}`, async ({ page }) => {
			await page.goto(`/${language}/${path}`);
			await expect(page.locator('h1')).toHaveCount(1);
			await expect(page.locator('h1')).toBeVisible();
			const figures = page.getByRole('main').getByRole('figure');
			expect(await figures.count()).toBeGreaterThan(0);
			let drawn = 0;
			for (const figure of await figures.all()) {
				await expect(figure.locator('h1, h2').first()).toBeVisible();
				const finding = await figure.locator('.finding').innerText();
				if (!NOTHING.test(finding)) {
					drawn += 1;
					expect(finding).toMatch(/\d.*[.。]$/);
					await expect(figure.locator('> .plot svg:visible').first()).toBeVisible();
				}
				// One row where a group has one member, two cells where two years are out. The table of a
				// figure alone is on the page to which it leads.
				if (!path.startsWith('embed/')) {
					expect(await figure.locator('tbody tr').count()).toBeGreaterThan(0);
					expect(await figure.locator('tbody td').count()).toBeGreaterThan(1);
				}
				await expect(figure.getByText(SOURCE[language]).first()).toBeVisible();
			}
			expect(drawn).toBeGreaterThan(0);
			const drawing = await figures.first().locator('> .plot').boundingBox();
			const height = page.viewportSize()?.height ?? 0;
			expect(drawing?.height).toBeGreaterThan(100);
			if (!LISTS.includes(path)) expect(drawing?.y).toBeLessThan(2 * height);
		});

for (const language of LANGUAGES)
	test(`words of the pages in ${language}`, async ({ page }) => {
		test.setTimeout(60_000);
		for (const path of PAGES) {
			await page.goto(`/${language}/${path}`);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page.getByRole('main')).toHaveAttribute('lang', language);
			await expect(page).toHaveTitle(/\S+ \| \S+/);
			const words = await page.locator('body').innerText();
			expect(words, path).not.toMatch(/undefined|\bNaN\b|\bnull\b|\[object |Infinity/);
			const hidden = (await page.locator('table').allTextContents()).join('\n');
			expect(hidden, path).not.toMatch(/undefined|\bNaN\b|\bnull\b|\[object |Infinity/);
		}
	});

test('the table opens without scripts', async ({ page }) => {
	await page.goto('/ja/occupations/');
	const figure = page.getByRole('figure').first();
	const title = figure.getByText(/^表（\d+行）$/);
	const [, rows = ''] = /(\d+)/.exec((await title.textContent()) ?? '') ?? [];
	await title.click();
	await expect(figure.locator('tbody tr')).toHaveCount(Number(rows));
	await expect(figure.getByRole('row', { name: /^介護サービス職業従事者/ })).toBeVisible();
	// Playwright leaves <noscript> out of its texts.
	const words = await figure.locator('noscript').evaluate((one) => one.textContent);
	expect(words).toBe('条件を変えるにはJavaScriptが必要です。');
});

test('the first page offers the languages', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: '繁體中文' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
	await expect(page.locator('h1')).toBeVisible();
});
