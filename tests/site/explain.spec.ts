import { expect, type Locator, type Page } from '@playwright/test';
import { SITE } from '#lib/catalogue/site.ts';
import { figureOf, saveButton } from '../support/printed-table.ts';
import { test } from '../support/living-page.ts';
import { HERE } from '../support/here.ts';

/** The button; what it opens has a longer title. */
const ASK = '説明';
const TITLE = 'この数値の説明';
const RANKING = 'occupation-balance-ranking';

/** The line of a published file, counted as an editor does. */
async function lineOf(page: Page, path: string, line: number): Promise<string> {
	const text = await (await page.request.get(`/${path}`)).text();
	return text.split('\n')[line - 1] ?? '';
}

test('a value is explained by keyboard, to its line in the file, and the focus comes back', async ({
	page
}) => {
	await page.goto('/ja/occupations/');
	const ask = figureOf(page, RANKING).getByRole('button', { name: ASK });
	await expect(ask).toBeEnabled();
	await ask.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: TITLE });
	await expect(dialog).toBeVisible();
	await dialog
		.getByRole('combobox', { name: '行' })
		.selectOption({ label: '介護サービス職業従事者' });
	await expect(dialog).toContainText(
		'有効求人数（年度計・延べ）（分子） ÷ 有効求職者数（年度計・延べ）（分母）'
	);
	await expect(dialog).toContainText('パートを含む常用');
	await expect(dialog.getByRole('link', { name: 'https://www.mhlw.go.jp' })).toBeVisible();
	const link = dialog.getByRole('link', { name: 'data/occupation-balance/2025FY.csv' });
	const line = Number(/(\d+)行目/.exec((await dialog.textContent()) ?? '')?.[1]);
	const row = await lineOf(page, 'data/occupation-balance/2025FY.csv', line);
	expect(row).toMatch(new RegExp(`^2025FY,${SITE.area},36,regular,`));
	const [, openings = ''] = /([\d,]+)人 ÷/.exec((await dialog.textContent()) ?? '') ?? [];
	expect(row.split(',')).toContain(openings.replaceAll(',', ''));
	await expect(link).toHaveAttribute('download', '');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(ask).toBeFocused();
});

test('a cell, a bar and the point being read each ask about themselves', async ({ page }) => {
	await page.goto('/ja/occupations/');
	const figure = figureOf(page, RANKING);
	await expect(figure.getByRole('button', { name: ASK })).toBeEnabled();
	const dialog = page.getByRole('dialog', { name: TITLE });
	await figure.locator('details summary', { hasText: '表（' }).click();
	const row = figure.getByRole('row').filter({ hasText: '管理的職業従事者' }).first();
	await row.getByRole('cell').nth(2).click();
	await expect(dialog).toContainText('有効求人数（月平均）　管理的職業従事者');
	await expect(dialog).toContainText('下の項目の合計です');
	await expect(dialog.getByRole('row')).not.toHaveCount(1);
	await dialog.getByRole('button', { name: '閉じる' }).click();

	const bar = figure.locator('.plot li[data-row]').first();
	await bar.locator('.value').click();
	await expect(dialog).toContainText('有効求人倍率');
	await page.keyboard.press('Escape');

	const series = figureOf(page, 'occupation-balance-series');
	const slider = series.getByRole('slider');
	await slider.focus();
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Enter');
	await expect(dialog).toContainText('2024年度');
	await expect(dialog).toContainText('data/occupation-balance/2024FY.csv');
});

/** What the bar, cell or mark pointed at prints must be what the dialog says at the top. */
const valueOf = (dialog: Locator) => dialog.locator('.value strong');

test(
	'a cell of the heatmap explains its own month and occupation, however the rows stand',
	HERE,
	async ({ page }) => {
		await page.goto('/ja/occupations/months/');
		const figure = figureOf(page, 'occupation-heatmap');
		await expect(figure.getByRole('button', { name: ASK })).toBeEnabled();
		const dialog = page.getByRole('dialog', { name: TITLE });
		const readout = figure.locator('.readout p');
		for (const [row, share] of [
			[1, 0.1],
			[5, 0.5],
			[30, 0.95]
		] as const) {
			const strip = figure.locator('.cells').nth(row);
			await strip.scrollIntoViewIfNeeded();
			const box = await strip.boundingBox();
			if (!box) throw new Error('no strip');
			const position = { x: box.width * share, y: box.height / 2 };
			await strip.hover({ position });
			const [, name = '', month = '', value = ''] =
				/^\s*(\S+)\s+(\S+月)\s+(\S+)/.exec((await readout.textContent()) ?? '') ?? [];
			await strip.click({ position });
			await expect(dialog.locator('.value')).toContainText(name);
			await expect(dialog.locator('.value')).toContainText(month);
			expect(value).toContain((await valueOf(dialog).textContent()) ?? 'no value');
			await expect(dialog.locator('dd', { hasText: month })).toBeVisible();
			await expect(dialog.locator('dd', { hasText: name })).toBeVisible();
			await page.keyboard.press('Escape');
		}

		const slider = figure.getByRole('slider');
		await slider.focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Home');
		const spoken = ((await slider.getAttribute('aria-valuetext')) ?? '').split('、');
		await page.keyboard.press('Enter');
		await expect(dialog.locator('.value')).toContainText(spoken[0] ?? 'no name');
		await expect(dialog.locator('.value')).toContainText(spoken[1] ?? 'no month');
	}
);

test('a bar ranked by change explains the change, as its two values', async ({ page }) => {
	await page.goto('/ja/occupations/?by=change');
	const figure = figureOf(page, RANKING);
	await expect(figure.locator('h2')).toContainText('前年度差');
	const bar = figure.locator('.plot li[data-row]').nth(3);
	const printed = ((await bar.locator('b').textContent()) ?? '').trim();
	await bar.locator('.value').click();
	const dialog = page.getByRole('dialog', { name: TITLE });
	await expect(valueOf(dialog)).toHaveText(`${printed}ポイント`);
	await expect(dialog).toContainText('下の2つの値の差です');
	await expect(dialog.getByRole('link', { name: /2025FY\.csv/ })).toBeVisible();
	await expect(dialog.getByRole('link', { name: /2024FY\.csv/ })).toBeVisible();
	await expect(dialog.getByRole('alert')).toHaveCount(0);
	// The same out of the table, by keyboard.
	await dialog.getByRole('combobox', { name: '列' }).selectOption({ index: 0 });
	await expect(dialog).not.toContainText('下の2つの値の差です');
	await dialog
		.getByRole('combobox', { name: '列' })
		.selectOption({ label: '有効求人倍率の前年度差' });
	await expect(valueOf(dialog)).toHaveText(`${printed}ポイント`);
});

test('each mark of a dot plot explains itself', async ({ page }) => {
	await page.goto('/ja/industries/');
	const dots = figureOf(page, 'industry-wages-bases').locator('.plot li[data-row]').nth(2);
	const dialog = page.getByRole('dialog', { name: TITLE });
	await expect(
		figureOf(page, 'industry-wages-bases').getByRole('button', { name: ASK })
	).toBeEnabled();
	const seen = new Set<string>();
	for (const at of [0, 1]) {
		const mark = dots.locator('.dot').nth(at);
		const printed = ((await mark.locator('b').textContent()) ?? '').trim();
		const basis = ((await mark.locator('em').textContent()) ?? '').trim();
		await mark.locator('b').click();
		await expect(dialog.locator('.value')).toContainText(basis);
		await expect(valueOf(dialog)).toContainText(printed);
		seen.add((await dialog.locator('.value').textContent()) ?? '');
		await page.keyboard.press('Escape');
	}
	expect(seen.size).toBe(2);
});

test('each end of a band explains itself', HERE, async ({ page }) => {
	await page.goto('/ja/industries/');
	const dialog = page.getByRole('dialog', { name: TITLE });
	const bands = figureOf(page, 'industry-wages-monthly-band');
	await bands.scrollIntoViewIfNeeded();
	await expect(bands.getByRole('button', { name: ASK })).toBeEnabled();
	const label = bands.locator('.plot li[data-row] b').first();
	const [lower = '', upper = ''] = ((await label.textContent()) ?? '').trim().split('–');
	const box = await label.boundingBox();
	if (!box) throw new Error('no label');
	for (const [share, printed] of [
		[0.1, lower],
		[0.9, upper]
	] as const) {
		await label.click({ position: { x: box.width * share, y: box.height / 2 } });
		await expect(valueOf(dialog)).toContainText(printed);
		await page.keyboard.press('Escape');
	}
});

test('a file that does not come is said, and can be asked for again', async ({ page }) => {
	await page.goto('/en/industries/');
	await page.route('**/data/files/*.json', (route) => route.fulfill({ status: 404 }));
	const figure = figureOf(page, 'industry-wages-ranking');
	await figure.getByRole('button', { name: 'Explain' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('alert')).toContainText('HTTP 404');
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	await dialog.getByRole('button', { name: 'Try again' }).click();
	await expect(dialog).toContainText(/line \d+/);
	await expect(dialog.getByRole('alert')).toHaveCount(0);
});

test('without a connection a download says so, and nothing else breaks', async ({
	page,
	context
}) => {
	await page.goto('/ja/industries/');
	const figure = figureOf(page, 'industry-wages-ranking');
	const excel = await saveButton(figure, 'Excel');
	await expect(excel).toBeEnabled();
	await context.setOffline(true);
	await excel.click();
	await expect(
		figure.getByRole('status').filter({ hasText: '読み込めませんでした' })
	).toBeVisible();
	await context.setOffline(false);
	const [download] = await Promise.all([page.waitForEvent('download'), excel.click()]);
	expect(download.suggestedFilename()).toMatch(/^産業別-求人賃金.*受理地別.*\.xlsx$/);
});

/** The dialog that a button of a part of the page opens. */
async function ask(page: Page, within: Locator) {
	const button = within.getByRole('button', { name: ASK });
	await expect(button).toBeEnabled();
	await button.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: TITLE });
	await expect(dialog).toBeVisible();
	return { button, dialog };
}

/** The line of the file that the dialog names holds what the page prints. */
async function standsInFile(page: Page, dialog: Locator, value: string) {
	await expect(dialog).toContainText(/\d+行目/);
	const path = (await dialog.getByRole('link', { name: /^data\// }).textContent()) ?? '';
	const line = Number(/(\d+)行目/.exec((await dialog.textContent()) ?? '')?.[1]);
	// A file may hold 1.20 where a page reads 1.2.
	const cells = (await lineOf(page, path, line)).split(',').filter((cell) => cell !== '');
	expect(cells.map(Number)).toContain(Number(value));
	await expect(dialog.getByRole('alert')).toHaveCount(0);
}

test('the figures of the month are explained to their lines, by keyboard', async ({ page }) => {
	await page.goto('/ja/');
	const month = page.locator('.figures:has(> dl)').first();
	const { button, dialog } = await ask(page, month);
	const printed = (await month.locator('.lead strong').textContent()) ?? '';
	await expect(dialog.locator('.value')).toContainText(printed);
	await expect(dialog).toContainText('公表された値をそのまま');
	await expect(dialog).toContainText('季節調整値');
	await standsInFile(page, dialog, Number.parseFloat(printed).toString());
	// The change on the month is the difference of two values.
	await dialog.getByRole('combobox', { name: '行' }).selectOption({ index: 1 });
	await expect(dialog).toContainText('下の2つの値の差です');
	await expect(dialog).toContainText(/\d+行目/);
	await page.keyboard.press('Escape');
	await expect(button).toBeFocused();
});

test('what was first published is explained with the source of its row', HERE, async ({ page }) => {
	await page.goto('/ja/');
	const { dialog } = await ask(page, page.locator('.figures:has(> dl)').nth(1));
	await expect(dialog).toContainText('有効求人数');
	await expect(dialog).toContainText('出典');
	await expect(dialog).toContainText(/\d+行目/);
	await expect(dialog.getByRole('alert')).toHaveCount(0);
});

test('a shortage field and a gap are explained as sums and differences', async ({ page }) => {
	await page.goto('/ja/');
	const fields = page.locator('section').filter({ has: page.getByRole('link', { name: '建設' }) });
	const { dialog } = await ask(page, fields);
	await expect(dialog).toContainText('下の項目の合計どうしの比です');
	await expect(dialog.getByRole('table').getByRole('row')).toHaveCount(8);
	await expect(dialog.getByRole('alert')).toHaveCount(0);
	await page.keyboard.press('Escape');

	// Openings less applicants, as monthly means.
	const short = page.getByRole('region', { name: '求人が求職者を上回る職業' });
	const row = short.locator('tbody tr').first();
	const [gap] = await row.locator('td').allTextContents();
	await row.locator('td').first().click();
	await expect(dialog.locator('.value')).toContainText(gap ?? 'no gap');
	await expect(dialog.getByRole('link', { name: /2025FY\.csv/ }).first()).toBeVisible();
	await expect(dialog.getByRole('alert')).toHaveCount(0);
});

test(
	'an area’s sheet explains made-up and real values, each as what it is',
	HERE,
	async ({ page }) => {
		await page.goto('/ja/areas/kikuchi/');
		const sheet = page.locator('article.sheet');
		await expect(sheet.getByRole('button', { name: ASK })).toBeEnabled();
		const made = page.getByRole('region', { name: '求人と求職' }).locator('tbody tr').nth(1);
		const value = (await made.locator('td').first().textContent()) ?? '';
		await made.locator('td').first().click();
		const dialog = page.getByRole('dialog', { name: TITLE });
		await expect(dialog.locator('.sample')).toContainText('架空のサンプル');
		await expect(dialog).toContainText('data/occupation-balance-monthly/');
		await standsInFile(page, dialog, value.replaceAll(',', ''));
		await dialog
			.getByRole('combobox', { name: '表' })
			.selectOption({ label: '実際の統計（年度）' });
		await expect(dialog.locator('.sample')).toHaveCount(0);
		await expect(dialog).toContainText(
			'有効求人数（年度計・延べ）（分子） ÷ 有効求職者数（年度計・延べ）（分母）'
		);
		await expect(
			dialog.getByRole('link', { name: 'data/occupation-balance/2025FY.csv' })
		).toBeVisible();
	}
);

test('a comparison explains the group of one area and the difference of two', async ({ page }) => {
	await page.goto('/ja/areas/compare/?a=prefecture&b=japan');
	const figure = figureOf(page, 'area-comparison');
	await expect(figure.locator('h2')).toContainText(`${SITE.areaName.ja}と全国`);
	const fields = page.getByRole('region', { name: '人材不足分野' }).locator('tbody tr').first();
	await fields.locator('td').nth(1).click();
	const dialog = page.getByRole('dialog', { name: TITLE });
	await expect(dialog).toContainText('下の項目の合計どうしの比です');
	await expect(dialog).toContainText('全国');
	await expect(dialog.getByRole('alert')).toHaveCount(0);
	await page.keyboard.press('Escape');
	const ratio = page.getByRole('region', { name: '求人と求職' }).locator('tbody tr').first();
	await ratio.locator('td').nth(2).click();
	await expect(dialog).toContainText('下の2つの値の差です');
	await expect(dialog.getByRole('link', { name: /2025FY\.csv/ })).toHaveCount(2);
	// A count of the nation holds that of the prefecture: there is no difference to explain.
	await page.keyboard.press('Escape');
	const count = page.getByRole('region', { name: '求人と求職' }).locator('tbody tr').nth(1);
	await count.locator('td').nth(2).click();
	await expect(dialog).toContainText('全体とその一部の人数のため');
	await expect(dialog).not.toContainText('下の2つの値の差です');
});

test('a table of the report is explained', async ({ page }) => {
	await page.goto('/ja/report/2025FY/');
	const section = page.locator('section#wages');
	await expect(section.getByRole('button', { name: ASK })).toBeEnabled();
	const row = section.locator('tbody tr').nth(3);
	const value = (await row.locator('td').first().textContent()) ?? '';
	await row.locator('td').first().click();
	const dialog = page.getByRole('dialog', { name: TITLE });
	await expect(dialog).toContainText('受理地');
	await standsInFile(page, dialog, value.replaceAll(',', ''));
	await expect(page.locator('section#bulletin').getByRole('button', { name: ASK })).toHaveCount(0);
});

test('the made-up wages of the wage check are explained', HERE, async ({ page }) => {
	await page.goto('/ja/wage-check/');
	const figures = page.locator('.key-figures');
	const lower = (await figures.locator('[data-key="lower"] strong').textContent()) ?? '';
	const asked = await ask(page, figures);
	await expect(asked.dialog.locator('.sample')).toContainText('架空のサンプル');
	await standsInFile(page, asked.dialog, lower.replaceAll(/[^\d]/g, ''));
	await asked.dialog.getByRole('combobox', { name: '行' }).selectOption({ index: 3 });
	await expect(asked.dialog).toContainText('下の2つの値の差です');
});
