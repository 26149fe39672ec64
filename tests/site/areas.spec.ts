import { expect } from '@playwright/test';
import { SITE } from '#lib/catalogue/site.ts';
import { existsSync } from 'node:fs';
import { copiedBy } from '../support/clipboard.ts';
import { LANGUAGES } from '../support/languages.ts';
import { choose, figureOf, printedTable, titled } from '../support/printed-table.ts';
import { held, printedRatio, reference, where } from '../support/reference.ts';
import { test } from '../support/traffic.ts';
import { HERE } from '../support/here.ts';

const MARK = '架空のサンプル';

/** Two offices, of whose sheets some tables are made up, where there are any. */
const MADE = ['kumamoto', 'kikuchi'].filter((slug) => existsSync(`build/ja/areas/${slug}`));

const nameOf = (slug: string): string =>
	slug === 'prefecture'
		? SITE.areaName.ja
		: (where(held('codes/ref_area.csv'), { slug })[0]?.['ja'] ?? 'no area');

test.describe('a planner', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('sets 菊池 beside 熊本 and takes it away', HERE, async ({ page }) => {
		await page.goto('/ja/');
		await page
			.getByRole('navigation', { name: 'ページ' })
			.getByRole('link', { name: '地域', exact: true })
			.click();
		await page.getByRole('link', { name: '地域を比べる', exact: true }).click();
		await page.getByLabel('地域1').selectOption('kikuchi');
		await page.getByLabel('地域2').selectOption('kumamoto');
		await expect(page).toHaveURL(/\/ja\/areas\/compare\/\?a=kikuchi&b=kumamoto$/);

		const figure = figureOf(page, 'area-comparison');
		await expect(figure.locator('h2')).toContainText('ハローワーク菊池とハローワーク熊本の比較');
		await expect(figure.locator('header').getByText(MARK).first()).toBeVisible();
		const fields = figure.getByRole('region', { name: '人材不足分野' });
		for (const field of ['医療・福祉', '建設'])
			await expect(
				fields.getByRole('row', { name: new RegExp(`^${field} 求人倍率`) })
			).toContainText(/\d\.\d\d.*\d\.\d\d.*[+−]\d\.\d\dポイント/);

		const copied = await copiedBy(figure.getByRole('button', { name: 'コピー' }));
		expect(copied).toContain(`【${MARK}】ハローワーク菊池とハローワーク熊本の比較`);
		expect(copied).toMatch(/建設 求人倍率[^\t]*\t\d/);
		expect(copied).toContain(page.url());

		// The address alone shows the same.
		const said = await figure.locator('.finding').textContent();
		await page.reload();
		await expect(figure.locator('.finding')).toHaveText(said ?? '');
	});
});

test('the comparison agrees with each area’s own page', async ({ page }) => {
	const pairs = [['prefecture', 'japan'], ...(MADE.length > 1 ? [MADE] : [])];
	for (const [one = '', two = ''] of pairs) {
		await page.goto(`/ja/areas/compare/?a=${one}&b=${two}`);
		const figure = figureOf(page, 'area-comparison');
		await expect(figure.locator('h2')).toContainText(`${nameOf(one)}と${nameOf(two)}の比較`);
		const shown = figure.getByRole('region', { name: '求人と求職' });
		const [row = []] = await shown
			.locator('tbody tr')
			.evaluateAll((rows) => rows.map((one) => [...one.children].map((cell) => cell.textContent)));
		for (const [slug, index] of [
			[one, 1],
			[two, 2]
		] as const) {
			await page.goto(`/ja/areas/${slug}/`);
			const own = page.getByRole('region', { name: '求人と求職' }).locator('tbody tr td').first();
			await expect(own).toHaveText(row[index] ?? '');
		}
	}
});

test('areas without a common table say so', HERE, async ({ page }) => {
	await page.goto('/ja/areas/compare/?a=japan&b=kikuchi');
	await expect(page.getByText('同じ期間で比べられる表がありません')).toBeVisible();
});

test('prefectures stand beside one another, each with what it has more or less than the first', async ({
	page
}) => {
	const home = SITE.areaName.ja;
	const balance = where(held('prefecture-balance/2025FY.csv'), { employment: 'regular' });
	const ratioOf = (area = '') => {
		const [row] = where(balance, { ref_area: area });
		return printedRatio(row?.['active_openings'] ?? '', row?.['active_applicants'] ?? '');
	};
	const [one, two, three] = where(held('codes/ref_area.csv'), { kind: 'prefecture' }).filter(
		({ code }) => code !== SITE.area
	);
	if (!one || !two || !three) throw new Error('no prefectures');

	await page.goto('/ja/areas/compare/?a=japan&b=prefecture');
	const figure = figureOf(page, 'area-comparison');
	await expect(figure.locator('h2')).toContainText(`全国と${home}の比較`);
	await expect(figure.getByText(MARK)).toHaveCount(0);
	const compared = figure.getByRole('region', { name: '求人と求職' });
	for (const area of [SITE.nation, SITE.area]) await expect(compared).toContainText(ratioOf(area));
	// Four areas at once.
	await page.getByLabel('地域1').selectOption('prefecture');
	for (const [label, { slug = '' }] of [
		['地域3', one],
		['地域4', two]
	] as const) {
		await page.getByRole('button', { name: '地域を加える' }).click();
		await page.getByLabel(label).selectOption(slug);
		await expect(page).toHaveURL(new RegExp(`=${slug}$`));
	}
	await expect(page.getByRole('button', { name: '地域を加える' })).toHaveCount(0);
	await expect(figure.locator('h2')).toContainText(
		`${home}・全国・${one['ja']}・${two['ja']}の比較`
	);
	await page.getByRole('button', { name: '全国を外す' }).click();
	await page.getByLabel('地域3').selectOption(three['slug'] ?? '');
	await expect(figure.locator('h2')).toContainText(`${home}・${one['ja']}・${three['ja']}の比較`);
	const printed = await compared.locator('tbody tr').first().locator('td').allTextContents();
	const ratios = [SITE.area, one['code'], three['code']].map(ratioOf);
	expect(printed.slice(0, 3)).toEqual(ratios);
	expect(printed.slice(3)).toEqual(
		ratios.slice(1).map((other) => {
			const amount = Math.round((Number(ratios[0]) - Number(other)) * 100) / 100;
			if (amount === 0) return '0.00ポイント';
			return `${amount < 0 ? '−' : '+'}${Math.abs(amount).toFixed(2)}ポイント`;
		})
	);
	// Each area's mark stands in the picture, in a shape of its own.
	await expect(figure.locator('.plot li[data-row]').first().locator('.dot')).toHaveCount(3);
	await page.goto('/ja/areas/compare/?a=atlantis');
	await expect(page.getByText('「atlantis」は見つかりません')).toBeVisible();
});

test('the real ratios of the offices, month by month', HERE, async ({ page }) => {
	const all = reference('office-ratios');
	await page.goto('/ja/areas/');
	const figure = figureOf(page, 'office-ratios-ranking');
	for (const month of ['2017-01', '2017-05', '2025-08']) {
		await choose(figure, '月', month);
		await titled(figure, [`${month.slice(0, 4)}年${Number(month.slice(5))}月`, '原数値']);
		const { rows } = await printedTable(figure);
		const shown = rows.map(({ name, cells }) => [name.replace('ハローワーク', ''), cells[0]]);
		const expected = where(all, { time_period: month }).map((row) => [
			row['office'],
			row['active_ratio']
		]);
		expect(shown.filter(([, value]) => value !== '未収録').sort()).toEqual(expected.sort());
	}
	await expect(figure.getByText(MARK)).toHaveCount(0);
});

test(
	'a tile is reached by keyboard, says its value, and leads to the area',
	HERE,
	async ({ page }) => {
		await page.goto('/ja/areas/');
		const tile = figureOf(page, 'office-balance-tiles').getByRole('link', { name: /^菊池/ });
		await expect(tile).toContainText(/\d\.\d\d/);
		const box = await tile.boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
		await tile.focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/ja/areas/kikuchi/');
		await expect(page.locator('h1')).toContainText('ハローワーク菊池の地域プロフィール');
	}
);

test('another occupation colours the map anew, from a small file', HERE, async ({ page }) => {
	await page.goto('/ja/areas/');
	const figure = figureOf(page, 'office-balance-tiles');
	const before = await figure.locator('.tile').allTextContents();
	await choose(figure, '職業', '36');
	await titled(figure, ['介護サービス職業従事者']);
	expect(await figure.locator('.tile').allTextContents()).not.toEqual(before);
	const { rows } = await printedTable(figure);
	expect(rows).toHaveLength(11);
	// The prefecture is what the offices are held against, not one of them.
	await expect(figure.locator('.finding')).toContainText('熊本県は');
	await expect(
		figure.locator('> .plot').getByRole('listitem').filter({ hasText: '熊本県' })
	).toHaveCount(0);
});

test.describe('a returnee in Tokyo, on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('reads the sheet of an area and goes on from there', HERE, async ({ page }) => {
		await page.goto('/ja/areas/');
		await figureOf(page, 'office-balance-tiles').getByRole('link', { name: /^阿蘇/ }).tap();
		await expect(page.locator('h1')).toContainText('ハローワーク阿蘇');
		await expect(page.getByRole('main').getByText(MARK).first()).toBeVisible();
		const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
		expect(await wide()).toBe(390);
		await page.getByRole('link', { name: 'ハローワーク阿蘇とほかの地域を比べる' }).tap();
		await expect(figureOf(page, 'area-comparison').locator('h2')).toContainText(
			'ハローワーク阿蘇と'
		);
		expect(await wide()).toBe(390);
	});
});

const SHEETS = [...MADE, 'prefecture', 'japan'];

for (const language of LANGUAGES)
	test(`a sheet is one A4 page: ${language}`, async ({ page }) => {
		for (const area of SHEETS) {
			await page.goto(`/${language}/areas/${area}/`);
			const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
			const pages = file.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
			expect(pages, area).toHaveLength(1);
			if (!MADE.includes(area)) continue;
			await page.emulateMedia({ media: 'print' });
			await page.goto(`/${language}/areas/${area}/`);
			await expect(page.getByRole('main').getByText(MARK).first()).toBeVisible();
		}
	});
