import { expect } from '@playwright/test';
import { SITE } from '#lib/catalogue/site.ts';
import { axeFaults } from '../support/axe.ts';
import {
	choose,
	control,
	figureOf,
	printedTable,
	saveButton,
	titled
} from '../support/printed-table.ts';
import { expectReadable } from '../support/read-page.ts';
import { test } from '../support/traffic.ts';

test.describe('axe', () => {
	// The pages in Japanese are read in every-page.spec.ts, where they are open anyway.
	for (const path of ['', 'en/wages/', 'zh-Hant/industries/'])
		test(`finds nothing on /${path}`, async ({ page }) => {
			await page.goto(`/${path}`);
			await page.waitForFunction(() => !document.querySelector('fieldset:disabled'));
			await expectReadable(page);
		});
});

test.describe('with the keyboard alone', () => {
	test('the first key leads past the menu', async ({ page }) => {
		await page.goto('/ja/occupations/');
		await page.keyboard.press('Tab');
		const skip = page.getByRole('link', { name: '本文へ移動' });
		await expect(skip).toBeFocused();
		await expect(skip).toBeInViewport();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
	});

	test('every control is reached, in the order of the page, and is seen to be', async ({
		page
	}) => {
		await page.goto('/ja/industries/');
		// Not one is enabled before the scripts run, and some come later than others.
		await expect(page.locator('fieldset:disabled, button:disabled, input:disabled')).toHaveCount(0);
		const wanted = await page.evaluate(() => {
			const all = document.querySelectorAll<HTMLElement>(
				'a[href], button, select, input, summary, [tabindex="0"]'
			);
			const reachable = [...all].filter(
				(one) => one.checkVisibility() && !one.matches(':disabled')
			);
			for (const [index, one] of reachable.entries()) one.dataset['order'] = String(index);
			return reachable.length;
		});
		const reached: { order: string | undefined; seen: boolean }[] = [];
		for (let index = 0; index < wanted; index += 1) {
			await page.keyboard.press('Tab');
			reached.push(
				await page.evaluate(() => {
					const focused = document.activeElement as HTMLElement;
					const { outlineStyle, outlineWidth } = getComputedStyle(focused);
					return {
						order: focused.dataset['order'],
						seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
					};
				})
			);
		}
		expect(wanted, 'the page still has its menus, choices, tables and actions').toBeGreaterThan(60);
		expect(reached).toEqual(reached.map((_, index) => ({ order: String(index), seen: true })));
	});

	test('arrows read a series value by value', async ({ page }) => {
		await page.goto('/ja/');
		const figure = figureOf(page, 'prefecture-ratios-series');
		const slider = figure.getByRole('slider', { name: '期間を選んで値を読む' });
		await expect(slider).toBeEnabled();
		const months = (await printedTable(figure)).rows.map(({ name }) => name);
		const [first = '', before = '', last = ''] = [months.at(0), months.at(-2), months.at(-1)];
		const read = (month: string) =>
			new RegExp(`^${month}、${SITE.areaName.ja} \\d\\.\\d\\d倍、全国 \\d\\.\\d\\d倍`);
		await slider.focus();
		await expect(slider).toHaveAttribute('aria-valuetext', read(last));
		await page.keyboard.press('ArrowLeft');
		await expect(slider).toHaveAttribute('aria-valuetext', read(before));
		await expect(figure.locator('.reading p')).toContainText(before);
		await page.keyboard.press('Home');
		await expect(slider).toHaveAttribute('aria-valuetext', read(first));
		await page.keyboard.press('Escape');
		await expect(figure.locator('.reading p')).toHaveCount(0);
	});

	test('a bar leads to its item over time', async ({ page }) => {
		await page.goto('/ja/industries/');
		const bar = figureOf(page, 'industry-wages-ranking').getByRole('button', { name: '建設業' });
		await expect(bar).toHaveJSProperty('disabled', false);
		await bar.focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/ja/industries/?industry=D#industry-wages-series');
		await titled(figureOf(page, 'industry-wages-series'), ['建設業']);
	});

	test('the bar of an occupation leads to its page', async ({ page }) => {
		await page.goto('/ja/occupations/');
		const link = figureOf(page, 'occupation-balance-ranking').getByRole('link', {
			name: '土木作業従事者'
		});
		await link.focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/ja/occupations/jsco-2009/68/');
		await expect(page.locator('h1')).toContainText('土木作業従事者');
	});

	test('a choice keeps the focus where it was', async ({ page }) => {
		await page.goto('/ja/areas/');
		const figure = figureOf(page, 'prefecture-balance-ranking');
		const period = control(figure, '年度');
		await expect(period).toBeEnabled();
		await period.focus();
		await page.keyboard.press('ArrowDown');
		await titled(figure, ['2024年度']);
		await expect(period).toBeFocused();
	});
});

test('a screen reader is told the title, the finding and the state of a figure', async ({
	page
}) => {
	await page.goto('/ja/areas/');
	const figure = page.getByRole('figure', { name: /別 有効求人倍率.*2025年度/ });
	await expect(figure).toHaveAccessibleDescription(/2025年度の.*全国は1\.10倍/);
	await expect(await saveButton(figure, 'CSV')).toHaveAccessibleDescription('この表をCSVで保存');
	await choose(figureOf(page, 'prefecture-balance-ranking'), '年度', '2023FY');
	await expect(
		page.getByRole('figure', { name: /別 有効求人倍率.*2023年度/ })
	).toHaveAccessibleDescription(/2023年度の.*全国は1\.17倍/);
});

test('a page in another language says so', async ({ page }) => {
	await page.goto('/ja/areas/');
	await expect(page.locator('fieldset').first()).toHaveJSProperty('disabled', false);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.locator('h1')).toHaveText('Areas');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('forced colours leave bars, lines and the focus', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/ja/occupations/');
	// Without scripts each bubble is a stop of the keyboard, and some lie over others.
	await expect(page.locator('fieldset').first()).toHaveJSProperty('disabled', false);
	const colours = await page.evaluate(() => {
		const style = (selector: string) => {
			const found = document.querySelector(selector);
			return found ? getComputedStyle(found) : null;
		};
		return {
			ground: style('body')?.backgroundColor,
			bubble: style('#occupation-balance-scatter .field .bubble.more')?.borderTopColor,
			bar: style('#occupation-balance-ranking .chart-bar')?.fill,
			line: style('#occupation-balance-series .chart-line')?.stroke
		};
	});
	expect(colours.bubble).toMatch(/^rgb/);
	expect(colours.bubble).not.toBe(colours.ground);
	expect(colours.bar).toMatch(/^rgb/);
	expect(colours.line).toMatch(/^rgb/);
	expect(colours.bar).not.toBe(colours.ground);
	expect(colours.line).not.toBe(colours.ground);
	expect(await axeFaults(page)).toEqual([]);
});

test('forced colours leave the words of every tile, and say in its rim how high it is', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
	await page.goto('/ja/areas/');
	const found = await page.locator('#prefecture-ratios-ranking .map .tile').evaluateAll((tiles) =>
		tiles.map((tile) => {
			const style = getComputedStyle(tile);
			return {
				step: /step-\d|plain/.exec(tile.className)?.[0] ?? '',
				ground: style.backgroundColor,
				rim: parseFloat(style.borderBlockEndWidth)
			};
		})
	);
	const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	expect(found).toHaveLength(47);
	expect(new Set(found.map((tile) => tile.ground))).toEqual(new Set([ground]));
	const rims = new Map(found.map(({ step, rim }) => [step, rim]));
	expect(rims.size).toBe(4);
	const inOrder = [...rims].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, rim]) => rim);
	expect(inOrder).toEqual([...new Set(inOrder)].toSorted((a, b) => a - b));
	expect(await axeFaults(page)).toEqual([]);
});

test('on paper: no controls, the chart, the table and the source', async ({ page }) => {
	await page.goto('/ja/areas/');
	const figure = figureOf(page, 'prefecture-balance-ranking');
	const bar = page.locator('fieldset.conditions').first();
	await expect(bar).toHaveJSProperty('disabled', false);
	const csv = await saveButton(figure, 'CSV');
	await figure.getByText(/^表（[\d,]+行）$/).click();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('navigation').first()).toBeHidden();
	await expect(bar).toBeHidden();
	await expect(csv).toBeHidden();
	await expect(figure.locator('> .plot svg:visible').first()).toBeVisible();
	await expect(figure.getByText(/^出典：/)).toBeVisible();
	await expect(figure.getByRole('rowheader', { name: SITE.areaName.ja })).toBeVisible();
	const paper = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
	expect(paper).toMatch(/MediaBox \[0 0 59\d(\.\d+)? 84\d(\.\d+)?\]/);
	expect(paper.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
	// Text stays text, to be searched and copied.
	expect(paper).toContain('/ToUnicode');
});
