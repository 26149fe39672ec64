import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/traffic.ts';

test.setTimeout(60_000);

const ready = (page: Page) =>
	page.waitForFunction(() => !document.querySelector('fieldset:disabled'));

const chooser = (page: Page, name: string) =>
	page.getByRole('main').getByRole('combobox', { name, exact: true });

/** How many sheets a page prints on, of the size and margins that it asks for. */
const sheets = async (page: Page): Promise<number> => {
	const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
	return (pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g) ?? []).length;
};

/** The cell of the newest sample of Kikuchi’s technicians. */
function cell(folder: string, column: string): string {
	const [head = '', ...rows] = readFileSync(`data/${folder}/2026-10.csv`, 'utf8').split('\n');
	const row = rows.find((one) => one.startsWith('2026-10,hw_kikuchi,55,full_time,')) ?? '';
	return Number(row.split(',')[head.split(',').indexOf(column)]).toLocaleString('en');
}

test.describe('a supplier from Hsinchu', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'], locale: 'zh-TW' });

	test('sets pay for technicians near Kikuchi, in four steps, and prints it', async ({ page }) => {
		await page.goto('/zh-Hant/');
		// Each of these is one step of the reader.
		await page.getByRole('navigation').getByRole('link', { name: '薪資試算' }).click();
		await chooser(page, '地區').selectOption({ label: 'Hello Work 菊池' });
		await expect(page).toHaveURL(/\/zh-Hant\/wage-check\/kikuchi\/$/);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('機械維修人員');
		await page.getByLabel('擬訂月薪').fill('２５万元');
		await page.keyboard.press('Enter');

		await expect(page).toHaveURL(/wage=250000/);
		await expect(page.locator('#wage-said')).toContainText('讀作月薪250,000日圓');
		const result = page.getByRole('region', { name: '擬訂薪資的位置' });
		await expect(result).toContainText(cell('occupation-wages-monthly', 'offered_wage_lower'));
		await expect(result).toContainText(cell('occupation-wages-monthly', 'offered_wage_upper'));
		await expect(result).toContainText(cell('occupation-wages-monthly', 'desired_wage'));
		await expect(result).toContainText('並非薪資分布');
		await expect(page.getByText('架空のサンプル').first()).toBeVisible();
		expect(await sheets(page)).toBe(1);

		await page.getByRole('button', { name: '複製結果文字' }).click();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain('【架空のサンプル');
		expect(copied).toContain(cell('occupation-balance-monthly', 'active_openings'));
		expect(copied).toContain('/zh-Hant/wage-check/kikuchi/?wage=250000');
	});
});

test.describe('the sheet', () => {
	for (const [language, query] of [
		['ja', '?wage=230000'],
		['en', '?wage=100000'],
		['en', '?occupation=49&employment=part_time&wage=1000'],
		['zh-Hant', '?employment=part_time&wage=1000']
	])
		test(`is one in ${language} of ${query}`, async ({ page }) => {
			await page.goto(`/${language}/wage-check/kamimashiki/${query}`);
			await ready(page);
			await expect(page.getByRole('region').first()).toBeVisible();
			await expect(page.locator('.wage-check')).toHaveAttribute('aria-busy', 'false');
			expect(await sheets(page)).toBe(1);
		});
});

test('an address opens as it was sent, and goes along to another area', async ({ page }) => {
	const sent = '?occupation=61&employment=part_time&wage=1000&hours=160';
	await page.goto(`/ja/wage-check/yatsushiro/${sent}`);
	await ready(page);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('自動車運転従事者');
	await expect(page.getByLabel('決めようとする時間額')).toHaveValue('1,000');
	await expect(page.getByRole('alert')).toContainText('最低賃金を下回っています');
	await expect(page.getByRole('spinbutton')).toHaveValue('160');
	await chooser(page, '地域').selectOption({ label: 'ハローワーク阿蘇' });
	await expect(page).toHaveURL(`/ja/wage-check/aso/${sent}`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('自動車運転従事者');
});

test('another occupation is answered by a small file, not by the engine', async ({
	page,
	traffic
}) => {
	await page.goto('/ja/wage-check/kikuchi/');
	await ready(page);
	traffic.forget();
	await chooser(page, '職業').selectOption('36');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('介護サービス職業従事者');
	expect(traffic.engine()).toEqual([]);
	const asked = traffic.paths.filter((path) => path.includes('/data/'));
	expect(asked).toEqual(['/data/wage-check/hw_kikuchi/36.json']);
});

test('what cannot be read is said, and is not made into an amount', async ({ page }) => {
	await page.goto('/ja/wage-check/kikuchi/?wage=abc');
	await ready(page);
	await expect(page.getByText('wage=abc')).toBeVisible();
	const field = page.getByLabel('決めようとする月額');
	await field.fill('20〜25万円');
	await field.press('Enter');
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(page.locator('#wage-said')).toContainText('金額として読めません');
	await field.fill('1200');
	await field.press('Enter');
	await expect(page.locator('#wage-said')).toContainText('時間額なら');
});

test('without scripts it shows the first occupation, and where the others are', async ({
	browser
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/ja/wage-check/kikuchi/');
	// Playwright leaves <noscript> out of its texts.
	const words = await page.locator('main noscript').evaluate((one) => one.textContent);
	expect(words).toBe('職業や金額を変えるにはJavaScriptが必要です。');
	await expect(page.locator('dl').first()).toContainText(
		cell('occupation-wages-monthly', 'offered_wage_lower')
	);
	await page.getByRole('link', { name: 'この地域のすべての職業の賃金の幅（表）' }).click();
	await expect(page).toHaveURL(/\/ja\/wages\/kikuchi\/#occupation-wages-monthly-band$/);
	await context.close();
});
