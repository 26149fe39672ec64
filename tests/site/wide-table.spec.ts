import { expect } from '@playwright/test';
import { test } from '../support/living-page.ts';
import { figureOf } from '../support/printed-table.ts';

test('a table of many months shows the last, and all when they are asked for', async ({ page }) => {
	await page.goto('/ja/areas/prefectures/');
	const table = figureOf(page, 'prefecture-ratios-field').locator('details.table');
	await table.locator('summary').click();
	const heads = table.locator('thead th[scope=col]');
	const all = await heads.count();
	expect(all).toBeGreaterThan(1 + 36);
	const shown = heads.filter({ visible: true });
	await expect(shown).toHaveCount(1 + 24);
	const rows = table.locator('tbody tr');
	await expect(rows.filter({ visible: true })).toHaveCount(await rows.count());
	await expect(shown.last()).toHaveText((await heads.last().textContent()) ?? '');
	await table.getByRole('button', { name: `全${all - 1}列を表示する` }).click();
	await expect(shown).toHaveCount(all);
	await expect(table.getByText(/^右端の/)).toHaveCount(0);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a table of many months is there whole', async ({ page }) => {
		await page.goto('/ja/areas/prefectures/');
		const table = figureOf(page, 'prefecture-ratios-field').locator('details.table');
		await table.locator('summary').click();
		const heads = table.locator('thead th[scope=col]');
		await expect(heads.filter({ visible: true })).toHaveCount(await heads.count());
	});
});
