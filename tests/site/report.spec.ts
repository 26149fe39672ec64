import { expect } from '@playwright/test';
import { SITE } from '#lib/catalogue/site.ts';
import { copiedBy } from '../support/clipboard.ts';
import { held, printedRatio, where } from '../support/reference.ts';
import { test } from '../support/traffic.ts';
import { HERE } from '../support/here.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a planner takes the council’s paper from the newest year, printed and copied', async ({
	page
}) => {
	const [total] = where(held('occupation-balance/2025FY.csv'), {
		ref_area: SITE.area,
		occupation: '_T',
		employment: 'regular'
	});
	const ratio = printedRatio(total?.['active_openings'] ?? '', total?.['active_applicants'] ?? '');
	await page.goto('/ja/');
	await page.getByRole('navigation').getByRole('link', { name: '資料をつくる' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('2025年度');

	const balance = page.locator('section#balance');
	const copied = await copiedBy(balance.getByRole('button', { name: 'コピー' }));
	expect(copied).toContain(
		`有効求人倍率（職業計・パートを含む常用・原数値・受理地別）は${ratio}倍です。`
	);
	expect(copied).toContain('出典：厚生労働省');
	expect(copied).toContain('/ja/report/#balance');

	await page.getByRole('link', { name: /^2024年度/ }).click();
	await expect(page).toHaveURL(/\/ja\/report\/2024FY\/$/);
	await expect(page.locator('section#industries')).toContainText('前年度とは比べません');
});

test('sections of samples say so above all, and in what is copied', HERE, async ({ page }) => {
	await page.goto('/ja/report/');
	await expect(page.getByRole('main')).toContainText('次の節の値は架空のサンプルで');
	const desired = page.locator('section#desired').getByRole('button', { name: 'コピー' });
	expect(await copiedBy(desired)).toContain('【架空のサンプル】');
});

for (const language of ['ja', 'en', 'zh-Hant'])
	test(`each head begins a sheet and none runs off its side, in ${language}`, async ({ page }) => {
		await page.setViewportSize({ width: 680, height: 1000 });
		await page.goto(`/${language}/report/2025FY/`);
		await page.emulateMedia({ media: 'print' });
		const wide = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(wide).toBe(0);
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		const sheets = (pdf.match(/\/Type\s*\/Page(?!s)/g) ?? []).length;
		expect(sheets).toBeGreaterThanOrEqual(5);
		expect(sheets).toBeLessThanOrEqual(14);
	});
