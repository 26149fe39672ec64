import { expect } from '@playwright/test';
import { HERE } from '../support/here.ts';
import { LANGUAGES } from '../support/languages.ts';
import { figureOf } from '../support/printed-table.ts';
import { test } from '../support/traffic.ts';

const COPY = { ja: '文章をコピー', en: 'Copy the text', 'zh-Hant': '複製文字' } as const;

test.describe('the month in words', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	for (const language of LANGUAGES)
		test(`can be copied as it stands, and describes the chart: ${language}`, async ({ page }) => {
			await page.goto(`/${language}/`);
			const text = await page.locator('#month-paragraph').innerText();
			await page.getByRole('button', { name: COPY[language], exact: true }).click();
			await expect(page.getByText(/^(コピーしました|Copied|已複製)/)).toBeVisible();
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
			await expect(figureOf(page, 'prefecture-ratios-series')).toHaveAccessibleDescription(
				new RegExp(text.slice(0, 20).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
			);
		});
});

test('says how late it is, by the day on which it is read', async ({ page }) => {
	await page.clock.setFixedTime('2027-02-15T12:00:00+09:00');
	await page.goto('/ja/');
	const note = page.getByRole('note');
	await expect(note).toContainText('5か月分が未収録');
	await expect(note).toContainText('2026年7月分');
	await expect(note).toContainText('2026年12月分まで');
	await page.clock.setFixedTime('2027-03-15T12:00:00+09:00');
	await page.reload();
	await expect(note).toContainText('6か月分が未収録');
});

test('a planner sees where people lack, and the fields that lack people', async ({ page }) => {
	await page.goto('/ja/');
	for (const region of ['求人が求職者を上回る職業', '求職者が求人を上回る職業'])
		await expect(page.getByRole('region', { name: region }).locator('tbody tr')).toHaveCount(5);
	for (const field of ['医療・福祉', '建設', '警備', '運輸'])
		await expect(page.getByRole('link', { name: field, exact: true })).toBeVisible();
});

test.describe('on a telephone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	for (const language of LANGUAGES)
		test(`the openings and applicants that lie far apart stand with their ratio: ${language}`, async ({
			page
		}) => {
			await page.goto(`/${language}/`);
			const tables = page.getByRole('region').filter({ has: page.locator('td.bar') });
			await expect(tables).toHaveCount(2);
			for (const table of await tables.all())
				expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
		});
});

test(
	'the bulletin stands on the first page, and says that it is made up',
	HERE,
	async ({ page }) => {
		await page.goto('/ja/');
		const bulletin = page.locator('section').filter({ hasText: '採用人数' });
		await expect(bulletin.getByText('架空のサンプル').first()).toBeVisible();
	}
);
