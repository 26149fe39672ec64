import { expect } from '@playwright/test';
import { SITE } from '#lib/catalogue/site.ts';
import { readdirSync } from 'node:fs';
import { LANGUAGES } from '../support/languages.ts';
import { PAGES } from '../support/pages.ts';
import { choose } from '../support/printed-table.ts';
import { test } from '../support/living-page.ts';
import { HERE } from '../support/here.ts';

test('on a phone the pages are behind one button, which needs no script', async ({ browser }) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		viewport: { width: 390, height: 800 }
	});
	const page = await context.newPage();
	await page.goto('/ja/');
	const menu = page.getByRole('navigation', { name: 'ページ' });
	await expect(menu).toBeHidden();
	const header = await page.locator('header').first().boundingBox();
	expect(header?.height).toBeLessThan(140);
	await page.getByRole('button', { name: 'ページ' }).click();
	await expect(menu.getByRole('link').first()).toBeVisible();
	await menu.getByRole('link', { name: 'データ' }).click();
	await expect(page).toHaveURL(/\/ja\/data\/$/);
	await context.close();
});

for (const language of LANGUAGES)
	test(
		`the paper page of every issue fits a phone of 320 pixels: ${language}`,
		HERE,
		async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 800 });
			const issues = readdirSync(`build/${language}/semiconductor`).filter((name) =>
				/^\d{4}-\d{2}$/.test(name)
			);
			expect(issues.length).toBeGreaterThan(0);
			for (const issue of issues) {
				await page.goto(`/${language}/semiconductor/${issue}/paper/`);
				expect(await page.evaluate(() => document.documentElement.scrollWidth), issue).toBe(320);
			}
		}
	);

for (const language of LANGUAGES)
	test(
		`on a phone the mark of a sample is short, and conditions are one line: ${language}`,
		HERE,
		async ({ page }) => {
			await page.setViewportSize({ width: 390, height: 844 });
			await page.goto(`/${language}/areas/`);
			const figure = page.locator('figure#office-balance-tiles');
			const mark = figure.locator('header p');
			await expect(mark.getByRole('link')).toContainText('架空のサンプル');
			const lines = { ja: 1, en: 2, 'zh-Hant': 2 }[language];
			expect((await mark.boundingBox())?.height).toBeLessThan(24 + lines * 26);
			const bar = page.locator('fieldset.conditions').first();
			await expect(bar).toHaveJSProperty('disabled', false);
			expect((await bar.boundingBox())?.height).toBeLessThan(72);
			const before = await figure.locator('.finding').textContent();
			await choose(figure, { ja: '職業', en: 'Occupation', 'zh-Hant': '職業' }[language], '36');
			await expect(figure.locator('.finding')).not.toHaveText(before ?? '');
		}
	);

test('the menu closes by Escape and after a choice', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await page.goto('/en/data/');
	const button = page.getByRole('button', { name: 'Pages' });
	const menu = page.getByRole('navigation', { name: 'Pages' });
	await button.click();
	await page.keyboard.press('Escape');
	await expect(menu).toBeHidden();
	await button.click();
	await menu.getByRole('link').first().click();
	await expect(page).toHaveURL(/\/en\/$/);
	await expect(menu).toBeHidden();
});

test('nothing moves for those who asked for less motion', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const path of PAGES) {
		await page.goto(`/ja/${path}`);
		const moving = await page.evaluate(
			() =>
				[...document.querySelectorAll('main *, header *')].filter((one) => {
					const { transitionDuration, animationDuration } = getComputedStyle(one);
					return [transitionDuration, animationDuration].some((text) =>
						text.split(',').some((part) => parseFloat(part) > 0.01)
					);
				}).length
		);
		expect([path, moving]).toEqual([path, 0]);
	}
});

test('on paper every figure fits A4, without controls, with its source and its address', async ({
	page
}) => {
	// The width of A4 between its margins.
	await page.setViewportSize({ width: 680, height: 1000 });
	await page.goto('/ja/occupations/');
	await expect(page.locator('fieldset.conditions').first()).toHaveJSProperty('disabled', false);
	await page.emulateMedia({ media: 'print' });
	const seen = await page.evaluate(() => {
		const shown = (selector: string) =>
			[...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length;
		return {
			over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
			controls: shown('select, header input, .actions button, nav a'),
			figures: shown('figure'),
			folded: shown('figure .actions > details.table + .on-paper'),
			marks: shown('figure.sample > header strong'),
			samples: shown('figure.sample'),
			awaited: shown('#awaited'),
			hidden: document.querySelectorAll('figure.sample').length
		};
	});
	expect(seen).toMatchObject({ over: 0, controls: 0, folded: seen.figures, marks: seen.samples });
	// Where published figures stand, paper is for these alone.
	expect([seen.samples, seen.awaited]).toEqual([0, 0]);
	expect(seen.hidden > 0).toBe(SITE.samples === 'shown');
	const figure = page.locator('figure#occupation-balance-ranking');
	await expect(figure).toContainText('https://www.mhlw.go.jp/toukei/list/114-1d.html');
	await expect(figure.getByText(/time_period=2025FY#occupation-balance-ranking$/)).toBeVisible();
});
