import { expect, type Page } from '@playwright/test';
import { SITE } from '#lib/catalogue/site.ts';
import { readData } from '#lib/server/data/folder.ts';
import { readFileSync } from 'node:fs';
import { axeFaults } from '../support/axe.ts';
import { gate } from '../support/gate.ts';
import { csvRows, printedRatio, where } from '../support/reference.ts';
import { test } from '../support/traffic.ts';

// Starting the engine takes its time on a busy machine.
test.setTimeout(90_000);

/** The first ratio of the first table: of all occupations in the newest year. */
const RATIO = (() => {
	const [row] = where(csvRows(readData('occupation-balance/2025FY.csv')), {
		ref_area: SITE.area,
		occupation: '_T',
		employment: 'regular'
	});
	return printedRatio(row?.['active_openings'] ?? '', row?.['active_applicants'] ?? '');
})();

const table = (page: Page) => page.getByRole('table', { name: /^有効求人倍率/ });
const title = (page: Page) => page.locator('#builder-title');

/** The text of every line of the table: its name, then its values. */
const lines = (page: Page) =>
	table(page)
		.locator('tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim()))
		);

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the first table is there with its values, its scope and its source', async ({ page }) => {
		await page.goto('/ja/explore/');
		await expect(title(page)).toContainText('有効求人倍率：職業 × 期間');
		await expect(title(page)).toContainText('原数値・受理地別');
		const total = table(page).getByRole('row', { name: /職業計/ });
		await expect(total.getByRole('cell').last()).toHaveText(RATIO);
		await expect(page.getByText(/^出典：厚生労働省/).first()).toBeVisible();
		// The builder is the first thing, SQL the second.
		const heads = await page.locator('main h2').allTextContents();
		expect(heads.slice(0, 2)).toEqual(['表の組み立て', 'SQLで調べる']);
	});
});

test('occupation × area × year takes few steps, and a link opens the same table cold', async ({
	page,
	context,
	traffic
}) => {
	await page.goto('/ja/explore/');
	await page.waitForLoadState('networkidle');
	expect(traffic.engine()).toEqual([]);
	await page.getByLabel('地域の置き場所').selectOption('columns');
	await expect(title(page)).toContainText('職業 × 期間・地域', { timeout: 60_000 });
	const built = await lines(page);
	expect(built.length).toBeGreaterThan(10);
	// Three years of the nation and 47 prefectures.
	expect(built[0]).toHaveLength(1 + 3 * 48);
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(title(other)).toContainText('職業 × 期間・地域', { timeout: 60_000 });
	expect(await lines(other)).toEqual(built);
});

test('another area comes in a small file, without the engine', async ({ page, traffic }) => {
	await page.goto('/ja/explore/');
	await page.getByLabel('地域を1つ選ぶ').selectOption('00');
	await expect(title(page)).toContainText('全国');
	await page.getByLabel('雇用形態を1つ選ぶ').selectOption('part_time');
	await expect(title(page)).toContainText('常用的パートタイム', { timeout: 60_000 });
	await page.getByLabel('雇用形態を1つ選ぶ').selectOption('regular');
	await page.getByLabel('地域を1つ選ぶ').selectOption(SITE.area);
	await expect(title(page)).toContainText(SITE.areaName.ja);
	expect(traffic.engine()).toEqual([]);
});

test('what is awaited can be given up: the table stays, and it is said', async ({ page }) => {
	const rows = await gate(page, /\/data\/(answers|engine)\//);
	await page.goto('/ja/explore/');
	await page.getByLabel('地域を1つ選ぶ').selectOption('00');
	await expect.poll(() => rows.held).toBeGreaterThan(0);
	const section = page.getByRole('region', { name: '表の組み立て', exact: true });
	await section.getByRole('button', { name: '中止する' }).click();
	await expect(page).not.toHaveURL(/ref_area=00/);
	await expect(section.getByText(/^中止しました/)).toBeVisible();
	await expect(title(page)).toContainText(SITE.areaName.ja);
	await rows.open();
	await page.getByLabel('地域を1つ選ぶ').selectOption('00');
	await expect(title(page)).toContainText('全国');
	await expect(section.getByText(/^中止しました/)).toBeHidden();
});

test('what is saved is what is shown, and has one value a line where programs read it', async ({
	page
}) => {
	await page.goto('/ja/explore/');
	const section = page.getByRole('region', { name: '表の組み立て', exact: true });
	const shown = await lines(page);
	await section.locator('summary', { hasText: '保存' }).click();
	const saved = async (name: string) => {
		const download = page.waitForEvent('download');
		await section.getByRole('button', { name, exact: true }).click();
		return readFileSync(await (await download).path(), 'utf8');
	};
	const plain = await saved('CSV');
	expect(plain).toContain('有効求人倍率：職業 × 期間');
	expect(plain).toContain(`職業計,${shown[0]?.slice(1).map(Number).join(',')}`);
	expect(plain).toContain('厚生労働省');
	const tidy = await saved('CSV（縦長）');
	const body = tidy.trim().split('\r\n');
	expect(body).toHaveLength(1 + shown.length * ((shown[0]?.length ?? 1) - 1));
	expect(body[0]).toContain('time_period,ref_area,');
	expect(
		body.find((line) => line.startsWith(`2025FY,${SITE.area},`) && line.includes(',_T,'))
	).toContain(`,active_ratio,${Number(RATIO)},`);
});

test('every form of the table is free of faults, and transformations say what they are', async ({
	page
}) => {
	await page.goto(
		'/ja/explore/?dataset=prefecture-balance&rows=ref_area&columns=time_period&employment=regular&measure=active_ratio'
	);
	for (const form of ['線', '棒', '点', 'ヒートマップ', '小さな線', '地図', '表']) {
		await page.getByRole('radio', { name: form, exact: true }).check({ force: true });
		await expect(page.getByRole('radio', { name: form, exact: true })).toBeChecked();
		expect(await axeFaults(page), form).toEqual([]);
	}
	await page.getByLabel('値の変え方').selectOption({ label: '前年度からの変化' });
	await expect(title(page)).toContainText('前年度差');
	await expect(title(page)).toContainText('単位：ポイント');
	await page.goto('/ja/explore/?dataset=prefecture-balance&rows=occupation&as=sum-12');
	await expect(page.getByText(/使えない指定は無視しました：.*rows=occupation/)).toBeVisible();
});

test('a figure opens as a table of the same values, and as SQL that runs', async ({ page }) => {
	await page.goto('/ja/occupations/');
	const figure = page.locator('#occupation-balance-ranking');
	await figure.locator('details.table > summary').click();
	const sql = figure.getByRole('link', { name: 'この図のSQL' });
	await expect(sql).toHaveAttribute('href', /sql=SELECT/);
	const query = await sql.getAttribute('href');
	const row = figure.getByRole('row', { name: /保健師，助産師，看護師/ }).first();
	const value = await row.getByRole('cell').first().textContent();
	await figure.getByRole('link', { name: 'この図を表でひらく' }).click();
	await expect(table(page).getByRole('row', { name: /保健師，助産師，看護師/ })).toContainText(
		value?.trim() ?? '',
		{ timeout: 60_000 }
	);
	await page.goto(query ?? '');
	await page.getByRole('button', { name: '実行する' }).click();
	await expect(page.getByRole('heading', { name: /^結果/ })).toBeVisible({ timeout: 60_000 });
});
