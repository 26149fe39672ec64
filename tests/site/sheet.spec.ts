import { expect } from '@playwright/test';
import { copiedBy } from '../support/clipboard.ts';
import { reference, where } from '../support/reference.ts';
import { test } from '../support/traffic.ts';
import '../support/this-data.ts';

const MARK = '架空のサンプル';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a planner puts care and construction of two offices on one page, in six clicks', async ({
	page
}) => {
	await page.goto('/ja/');
	await page
		.getByRole('main')
		.getByRole('link', { name: '地域と分野を選んで1枚にまとめる' })
		.click();
	const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
	await box('ハローワーク菊池').click();
	await box('ハローワーク熊本').click();
	await box('警備').click();
	await box('運輸').click();
	const sheet = page.locator('figure#sheet');
	await expect(sheet.locator('h2')).toContainText(
		'医療・福祉、建設の求人・求職（熊本県、ハローワーク菊池、ハローワーク熊本）'
	);
	await expect(page.getByText('全国には2026年10月の表がないので')).toBeVisible();
	await expect(sheet).toHaveAttribute('aria-busy', 'false');
	const text = await copiedBy(sheet.getByRole('button', { name: 'コピー', exact: true }));
	expect(text).toContain(`【${MARK}】医療・福祉、建設の求人・求職`);
	expect(text).toMatch(/ハローワーク菊池の建設\t\d+\.\d\d\t[+−]?\d\.\d\dポイント\t[\d,]+\t[\d,]+/);

	// The address alone shows the same, in another language too.
	const address = new URL(page.url());
	const openings = await sheet.locator('tbody td:nth-of-type(3)').allInnerTexts();
	expect(openings).toHaveLength(6);
	await page.goto(`/en/report/make/${address.search}`);
	const english = page.locator('figure#sheet');
	await expect(english.locator('h2')).toContainText('Health and welfare, Construction');
	expect(await english.locator('tbody td:nth-of-type(3)').allInnerTexts()).toEqual(openings);
});

test('an occupation is added, with its wages', async ({ page }) => {
	await page.goto('/ja/report/make/?area=kikuchi&item=construction');
	await page.getByLabel('職業を加える').selectOption({ label: '介護サービス職業従事者' });
	const sheet = page.locator('figure#sheet');
	await expect(sheet.locator('h2')).toContainText('建設、介護サービス職業従事者');
	await expect(sheet.getByRole('columnheader', { name: /希望賃金/ })).toBeVisible();
	const row = sheet.getByRole('row', { name: /介護サービス職業従事者/ });
	await expect(row.locator('td').last()).toHaveText(/^\d{3},\d{3}$/);
	await expect(page.getByText('分野の賃金は、職業ごとの平均を')).toBeVisible();
});

test('a box that cannot be turned says why', async ({ page }) => {
	await page.goto('/ja/report/make/?area=kikuchi&item=construction');
	const last = page.getByRole('checkbox', { name: 'ハローワーク菊池', exact: true });
	await expect(last).toBeDisabled();
	await expect(last).toHaveAccessibleDescription(/最後の1つは外せません/);
	await page.getByRole('checkbox', { name: '熊本県', exact: true }).click();
	await expect(last).toBeEnabled();
	await page.goto('/ja/report/make/?area=kikuchi');
	const full = page.getByLabel('職業を加える');
	await expect(full).toBeDisabled();
	await expect(page.getByText('これ以上は選べません')).toBeVisible();
});

test('the printed values are those of the files', async ({ page }) => {
	await page.goto('/ja/report/make/?area=prefecture&area=japan&item=36&item=_T');
	const sheet = page.locator('figure#sheet');
	await expect(sheet.locator('h2')).toContainText('介護サービス職業従事者、職業計');
	for (const [area, name] of [
		['43', '熊本県'],
		['00', '全国']
	] as const) {
		const [row] = where(reference('occupation-balance'), {
			time_period: '2025FY',
			ref_area: area,
			occupation: '36',
			employment: 'regular'
		});
		const mean = Math.round(Number(row?.['active_openings']) / 12);
		await expect(
			sheet
				.getByRole('row', { name: new RegExp(`^${name}の介護`) })
				.locator('td')
				.nth(2)
		).toHaveText(mean.toLocaleString('ja-JP'));
	}
});
