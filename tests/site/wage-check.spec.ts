import { existsSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { SITE } from '#lib/catalogue/site.ts';
import { readData } from '#lib/server/data/folder.ts';
import { copiedBy } from '../support/clipboard.ts';
import { LANGUAGES } from '../support/languages.ts';
import { test } from '../support/traffic.ts';
import { HERE } from '../support/here.ts';

test.setTimeout(60_000);

/** The page of an office where there are offices, else that of the prefecture. */
const ofOffice = (slug: string): string =>
	existsSync(`build/ja/wage-check/${slug}`) ? `wage-check/${slug}/` : 'wage-check/';
const PAGE = ofOffice('kikuchi');

const ready = (page: Page) =>
	page.waitForFunction(() => !document.querySelector('fieldset:disabled'));

const chooser = (page: Page, name: string) =>
	page.getByRole('main').getByRole('combobox', { name, exact: true });

const strip = (page: Page) => page.locator('figure#wage-strip');
const band = (page: Page) => page.locator('figure#wage-band');

/** How many sheets a page prints on, of the size and margins that it asks for. */
const sheets = async (page: Page): Promise<number> => {
	const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
	return (pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g) ?? []).length;
};

/** Pairs of words of the strips that are printed over each other, or beyond the sheet. */
const overprinted = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const faults: string[] = [];
		for (const one of document.querySelectorAll('.strip')) {
			const words = [...one.querySelectorAll('.above span, .ticks span, li, .key span')].filter(
				(word) => word.checkVisibility()
			);
			const boxes = words.map((word) => word.getBoundingClientRect());
			for (const [i, a] of boxes.entries()) {
				if (a.left < 0 || a.right > document.documentElement.clientWidth)
					faults.push(`outside: ${words[i]?.textContent}`);
				for (const [j, b] of boxes.entries())
					if (
						i < j &&
						a.left < b.right &&
						b.left < a.right &&
						a.top < b.bottom - 1 &&
						b.top < a.bottom - 1
					)
						faults.push(`${words[i]?.textContent} over ${words[j]?.textContent}`);
			}
		}
		return faults;
	});

/** The cell of the newest sample of Kikuchi’s technicians. */
function cell(folder: string, column: string): string {
	const [head = '', ...rows] = readData(`${folder}/2026-10.csv`).split('\n');
	const row = rows.find((one) => one.startsWith('2026-10,hw_kikuchi,55,full_time,')) ?? '';
	return Number(row.split(',')[head.split(',').indexOf(column)]).toLocaleString('en');
}

/** A published mean of the technicians, in thousand yen. */
function published(area: string, basis: string): string {
	const rows = readData('occupation-wages/2025FY.csv').split('\n');
	return (
		rows.find((one) => one.startsWith(`2025FY,${area},55,full_time,${basis},`))?.split(',')[5] ?? ''
	);
}

test.describe('a supplier from Hsinchu', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'], locale: 'zh-TW' });

	/** The last two steps, and what the strip says of published means. */
	async function setsPay(page: Page) {
		await expect(page.getByRole('heading', { level: 1 })).toContainText('機械維修人員');
		await page.getByLabel('您預計提供的月薪').fill('２５万元');
		await page.keyboard.press('Enter');

		await expect(page).toHaveURL(/wage=250000/);
		await expect(page.locator('#wage-said')).toContainText('讀作月薪250,000日圓');
		await expect(strip(page).locator('.finding')).toContainText(
			`${SITE.areaName['zh-Hant']}求才薪資平均（${published(SITE.area, 'reception')}千日圓）`
		);
		await expect(strip(page).locator('.finding')).toContainText(
			`全國平均（${published(SITE.nation, 'reception')}千日圓）`
		);
		expect(await sheets(page)).toBe(1);
		return copiedBy(page.getByRole('button', { name: '複製結果文字' }));
	}

	test('sets pay for technicians in the prefecture, in three steps, and prints it', async ({
		page
	}) => {
		await page.goto('/zh-Hant/');
		// Each of these is one step of the reader.
		await page.getByRole('navigation').getByRole('link', { name: '薪資試算' }).click();
		const copied = await setsPay(page);
		expect(copied).toContain(`${published(SITE.area, 'reception')}千日圓`);
		expect(copied).toContain('/zh-Hant/wage-check/?wage=250000');
	});

	test(
		'sets pay for technicians near Kikuchi, in four steps, and prints it',
		HERE,
		async ({ page }) => {
			await page.goto('/zh-Hant/');
			// Each of these is one step of the reader.
			await page.getByRole('navigation').getByRole('link', { name: '薪資試算' }).click();
			await chooser(page, '地區').selectOption({ label: 'Hello Work 菊池' });
			await expect(page).toHaveURL(/\/zh-Hant\/wage-check\/kikuchi\/$/);
			const copied = await setsPay(page);
			for (const column of ['offered_wage_lower', 'offered_wage_upper', 'desired_wage'])
				await expect(band(page).locator('.finding')).toContainText(
					cell('occupation-wages-monthly', column)
				);
			await expect(band(page)).toContainText('並非薪資分布');
			await expect(page.getByText('架空のサンプル').first()).toBeVisible();
			expect(copied).toContain('【架空のサンプル');
			expect(copied.indexOf('【架空のサンプル')).toBeGreaterThan(copied.indexOf('千日圓'));
			expect(copied).toContain(cell('occupation-balance-monthly', 'active_openings'));
			expect(copied).toContain('/zh-Hant/wage-check/kikuchi/?wage=250000');
		}
	);
});

test.describe('on the first screen of a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	for (const language of LANGUAGES)
		test(`the strip and its sentence stand before and after a wage is typed: ${language}`, async ({
			page
		}) => {
			for (const query of ['', '?wage=250000', '?wage=100000']) {
				await page.goto(`/${language}/${PAGE}${query}`);
				await ready(page);
				await expect(strip(page).locator('.above')).toHaveText(query ? /\d/ : '');
				for (const part of [strip(page).locator('.finding'), strip(page).locator('.plot')]) {
					const box = await part.boundingBox();
					expect((box?.y ?? 844) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
				}
			}
		});
});

test.describe('the sheet', () => {
	for (const [language, query] of [
		['ja', '?wage=230000'],
		['ja', '?wage=248000&industry=motor-vehicles'],
		['en', '?wage=100000'],
		['en', '?occupation=49&employment=part_time&wage=1000'],
		['zh-Hant', '?employment=part_time&wage=1000']
	])
		test(`is one in ${language} of ${query}, no word over another`, async ({ page }) => {
			await page.goto(`/${language}/${ofOffice('kamimashiki')}${query}`);
			await ready(page);
			await expect(page.locator('.wage-check')).toHaveAttribute('aria-busy', 'false');
			await expect(strip(page).locator('.above')).toHaveText(/\d/);
			expect(await sheets(page)).toBe(1);
			await page.emulateMedia({ media: 'print' });
			for (const width of [320, 703]) {
				await page.setViewportSize({ width, height: 1054 });
				expect(await overprinted(page)).toEqual([]);
			}
			await expect(strip(page).locator('tbody tr').first()).toBeVisible();
		});
});

test(
	'an address opens as it was sent, and goes along to another area and language',
	HERE,
	async ({ page }) => {
		const sent =
			'?occupation=61&employment=part_time&wage=1000&hours=160&basis=workplace&industry=electronics';
		await page.goto(`/ja/wage-check/yatsushiro/${sent}`);
		await ready(page);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('自動車運転従事者');
		await expect(page.getByLabel('決めようとする時間額')).toHaveValue('1,000');
		await expect(page.getByRole('alert')).toContainText('最低賃金を下回っています');
		await expect(page.getByRole('alert')).toContainText('特定（産業別）最低賃金');
		await expect(strip(page).locator('h2')).toContainText('就業地別');
		await expect(page.getByRole('spinbutton')).toHaveValue('160');
		await chooser(page, '地域').selectOption({ label: 'ハローワーク阿蘇' });
		await expect(page).toHaveURL(`/ja/wage-check/aso/${sent}`);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('自動車運転従事者');
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(`/en/wage-check/aso/${sent}`);
		await expect(page.getByRole('alert')).toContainText('industrial minimum wage');
	}
);

test('an address of the prefecture opens as it was sent, and goes along to another language', async ({
	page
}) => {
	const sent = '?occupation=61&employment=part_time&wage=1000&hours=160&basis=workplace';
	await page.goto(`/ja/wage-check/${sent}`);
	await ready(page);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('自動車運転従事者');
	await expect(page.getByLabel('決めようとする時間額')).toHaveValue('1,000');
	await expect(strip(page).locator('h2')).toContainText('就業地別');
	await expect(page.getByRole('spinbutton')).toHaveValue('160');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(`/en/wage-check/${sent}`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Motor vehicle drivers');
});

test('the slider and the field are one, and the address follows', async ({ page }) => {
	await page.goto(`/ja/${PAGE}`);
	await ready(page);
	const slider = page.getByRole('slider', { name: 'つまみで選ぶ' });
	const mean = Number(published(SITE.area, 'reception')) * 1000;
	await expect(slider).toHaveValue(String(mean));
	await expect(slider).toHaveAttribute('aria-valuetext', /^まだ入力していません/);
	const told = await slider.evaluateHandle((input) => {
		const texts: (string | null)[] = [];
		new MutationObserver(() => texts.push(input.getAttribute('aria-valuetext'))).observe(input, {
			attributeFilter: ['aria-valuetext']
		});
		return texts;
	});
	await slider.focus();
	await page.keyboard.press('ArrowRight');
	const next = `月額${(mean + 1000).toLocaleString('en')}円`;
	await expect(slider).toHaveAttribute('aria-valuetext', next);
	const field = page.getByLabel('決めようとする月額');
	await expect(field).toHaveValue((mean + 1000).toLocaleString('en'));
	await expect(page).toHaveURL(`/ja/${PAGE}?wage=${mean + 1000}`);
	// It never goes back to what it was, while the address follows.
	expect(await told.jsonValue()).toEqual([next]);
	await field.fill('25万円');
	await field.press('Enter');
	await expect(slider).toHaveValue('250000');
	await field.fill('');
	await field.press('Enter');
	await expect(page).toHaveURL(`/ja/${PAGE}`);
	await expect(slider).toHaveAttribute('aria-valuetext', /^まだ入力していません/);
});

test('another occupation is answered by a small file, not by the engine', async ({
	page,
	traffic
}) => {
	await page.goto(`/ja/${PAGE}`);
	await ready(page);
	traffic.forget();
	await chooser(page, '職業').fill('ヘルパー');
	await expect(page.getByRole('option', { name: /介護サービス職業従事者/ })).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('介護サービス職業従事者');
	await expect(chooser(page, '職業')).toHaveValue('介護サービス職業従事者');
	await expect(page).toHaveURL(/occupation=36/);
	expect(traffic.engine()).toEqual([]);
	const asked = traffic.paths.filter((path) => path.includes('/data/'));
	const area = PAGE === 'wage-check/' ? SITE.area : 'hw_kikuchi';
	expect(asked).toEqual(['/data/search/ja.json', `/data/wage-check/${area}/36.json`]);
});

for (const [language, label, everyday, title] of [
	['en', 'Occupation', 'truck driver', 'Motor vehicle drivers'],
	['zh-Hant', '職業', '卡車', '汽車駕駛人員']
] as const)
	test(`an occupation is found by its everyday name: ${language}`, async ({ page }) => {
		await page.goto(`/${language}/wage-check/`);
		await ready(page);
		await chooser(page, label).fill(everyday);
		await expect(page.getByRole('option').first()).toContainText(title);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
	});

test('what is no occupation is said, and nothing is lost', async ({ page }) => {
	await page.goto(`/ja/${PAGE}?wage=250000`);
	await ready(page);
	const field = chooser(page, '職業');
	await field.fill('ｘｙｚｘｙｚ');
	await field.press('Tab');
	await expect(field).toHaveValue('ｘｙｚｘｙｚ');
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(page.getByText('当たる職業が見つかりません')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('機械整備・修理従事者');
	await expect(page).toHaveURL(`/ja/${PAGE}?wage=250000`);
	await field.press('Escape');
	await expect(field).toHaveValue('機械整備・修理従事者');
});

test('what cannot be read is said, and is not made into an amount', async ({ page }) => {
	await page.goto(`/ja/${PAGE}?wage=abc`);
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
	await page.goto(`/ja/${PAGE}`);
	// Playwright leaves <noscript> out of its texts.
	const words = await page.locator('main noscript').evaluate((one) => one.textContent);
	expect(words).toBe('職業や金額を変えるにはJavaScriptが必要です。');
	await expect(chooser(page, '職業')).toHaveValue('機械整備・修理従事者');
	await expect(strip(page).locator('.finding')).toContainText(
		`${SITE.areaName.ja}が${published(SITE.area, 'reception')}千円`
	);
	await context.close();
});

test(
	'without scripts an office has its figures, and the table of all of its occupations',
	HERE,
	async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto('/ja/wage-check/kikuchi/');
		await expect(page.locator('.key-figures dl')).toContainText(
			cell('occupation-wages-monthly', 'offered_wage_lower')
		);
		await page.getByRole('link', { name: 'この地域のすべての職業の賃金の幅（表）' }).click();
		await expect(page).toHaveURL(/\/ja\/wages\/kikuchi\/#occupation-wages-monthly-band$/);
		await context.close();
	}
);
