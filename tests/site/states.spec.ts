import { expect } from '@playwright/test';
import { gate } from '../support/gate.ts';
import { choose, control, figureOf, titled } from '../support/printed-table.ts';
import { test } from '../support/living-page.ts';

const ANSWERS = '**/data/answers/**';
const RANKING = 'occupation-balance-ranking';

test('a slow file leaves the old picture, dimmed, and says that it is coming', async ({ page }) => {
	await page.goto('/ja/occupations/');
	const figure = figureOf(page, RANKING);
	await expect(control(figure, '雇用形態')).toBeEnabled();
	const held = await gate(page, ANSWERS);
	await choose(figure, '雇用形態', 'part_time');
	await expect(figure).toHaveAttribute('aria-busy', 'true');
	await expect(figure.getByText('値を読み込んでいます')).toBeVisible();
	await expect(figure.locator('h2')).toContainText('パートを含む常用');
	await expect(figure.locator('.plot [data-row]').first()).toBeVisible();
	await held.open();
	await titled(figure, ['常用的パートタイム']);
	await expect(figure).toHaveAttribute('aria-busy', 'false');
	await expect(figure.getByText('値を読み込んでいます')).toHaveCount(0);
});

for (const [name, status] of [
	['is not there', 404],
	['does not come', null]
] as const)
	test(`a file that ${name} is said, and the printed figure stays`, async ({ page }) => {
		await page.goto('/ja/occupations/');
		const figure = figureOf(page, RANKING);
		await expect(control(figure, '雇用形態')).toBeEnabled();
		await page.route(ANSWERS, (route) =>
			status === null ? route.abort() : route.fulfill({ status })
		);
		await choose(figure, '雇用形態', 'part_time');
		await expect(
			figure.getByText(/読み込めませんでした。表示は前の条件のままです。/)
		).toBeVisible();
		await titled(figure, ['パートを含む常用']);
		await page.unrouteAll({ behavior: 'ignoreErrors' });
		await figure.getByRole('button', { name: 'もう一度試す' }).click();
		await titled(figure, ['常用的パートタイム']);
	});

test('a search without a connection says so; with one, that nothing fits', async ({ page }) => {
	await page.goto('/ja/about/');
	const field = page.getByRole('combobox', { name: /探す/ });
	await expect(field).toBeEnabled();
	await page.route('**/data/search/**', (route) => route.abort());
	await field.fill('かいご');
	await expect(page.getByRole('search').getByRole('status')).toContainText('読み込めませんでした');
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	await field.fill('存在しない語句');
	await expect(page.getByRole('search').getByRole('status')).toContainText(
		'当てはまるものはありません'
	);
});
