import { expect, test, type Page } from '@playwright/test';

const figureOf = (page: Page, id: string) => page.locator(`figure#${id}`);
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
	const ask = figureOf(page, RANKING).getByRole('button', { name: TITLE });
	await expect(ask).toBeEnabled();
	await ask.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: TITLE });
	await expect(dialog).toBeVisible();
	await dialog
		.getByRole('combobox', { name: '行' })
		.selectOption({ label: '介護サービス職業従事者' });
	await expect(dialog).toContainText('有効求人数（分子） ÷ 有効求職者数（分母）');
	await expect(dialog).toContainText('パートを含む常用');
	await expect(dialog.getByRole('link', { name: 'https://www.mhlw.go.jp' })).toBeVisible();
	const link = dialog.getByRole('link', { name: 'data/occupation-balance/2025FY.csv' });
	const line = Number(/(\d+)行目/.exec((await dialog.textContent()) ?? '')?.[1]);
	const row = await lineOf(page, 'data/occupation-balance/2025FY.csv', line);
	expect(row).toMatch(/^2025FY,43,36,regular,/);
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
	await expect(figure.getByRole('button', { name: TITLE })).toBeEnabled();
	const dialog = page.getByRole('dialog', { name: TITLE });
	await figure.locator('details summary', { hasText: '表で見る' }).click();
	const row = figure.getByRole('row').filter({ hasText: '管理的職業従事者' }).first();
	await row.getByRole('cell').nth(1).click();
	await expect(dialog).toContainText('有効求人数　管理的職業従事者');
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

test('a file that does not come is said, and can be asked for again', async ({ page }) => {
	await page.goto('/en/industries/');
	await page.route('**/data/files/*.json', (route) => route.fulfill({ status: 404 }));
	const figure = figureOf(page, 'industry-wages-ranking');
	await figure.getByRole('button', { name: 'Explain this figure' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('alert')).toContainText('HTTP 404');
	await page.unroute('**/data/files/*.json');
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
	await expect(figure.getByRole('button', { name: 'Excel' })).toBeEnabled();
	await context.setOffline(true);
	await figure.getByRole('button', { name: 'Excel' }).click();
	await expect(
		figure.getByRole('status').filter({ hasText: '読み込めませんでした' })
	).toBeVisible();
	await context.setOffline(false);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		figure.getByRole('button', { name: 'Excel' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/^産業別-求人賃金.*受理地別.*\.xlsx$/);
});
