import { expect } from '@playwright/test';
import { SITE } from '#lib/catalogue/site.ts';
import { readData } from '#lib/server/data/folder.ts';
import { unzipSync } from 'fflate';
import { run } from '../../scripts/intake/run.ts';
import { dataFiles } from '../../scripts/data-check/files.ts';
import { dataCopy, type DataCopy } from '../intake/support/data-copy.ts';
import { axeFaults } from '../support/axe.ts';
import { checked, choose, open, saved, sheet, WAIT } from '../support/check-page.ts';
import { asBook, OCTOBER, SEPTEMBER, SLIPPED } from '../support/clerk.ts';
import { test } from '../support/traffic.ts';
import { HERE } from '../support/here.ts';

// A ZIP holds the time at which it was made: one book, one hash.
const [OCTOBER_BOOK, SLIPPED_BOOK] = [asBook(OCTOBER), asBook(SLIPPED)];
const MONTHS = ['2026-09', '2026-10'].map((month) => `occupation-balance-monthly/${month}.csv`);
const NAME = 'ハローワーク熊本_2026-10.xlsx';
const SEPTEMBER_NAME = 'ハローワーク熊本_2026-09.xlsx';
test.setTimeout(180_000);

/** A folder data/ in which last month's table was taken in, and is public. */
function published(): DataCopy {
	const data = dataCopy(MONTHS);
	const file = data.incoming(SEPTEMBER_NAME, asBook(SEPTEMBER));
	const { code } = run(
		[file, '--public', 'yes'],
		data.folder,
		Date.parse('2026-10-30T10:00+09:00')
	);
	expect(code).toBe(0);
	return data;
}

/** The texts of an archive by their paths. */
const entries = (zip: Buffer): Record<string, string> =>
	Object.fromEntries(
		Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])
	);

test(
	'a clerk hears of the three slips and the new column, mends them, and takes the month away',
	HERE,
	async ({ page, traffic }) => {
		const data = published();
		await open(page);
		await page.getByLabel(/このパソコンにある data フォルダー/).check();
		await choose(page, 'data フォルダーを選ぶ', data.folder);
		await choose(page, 'ファイルを選ぶ', sheet(NAME, SLIPPED_BOOK));
		await checked(page);
		await expect(page.getByText('ハローワーク熊本', { exact: false }).first()).toBeVisible();
		await expect(page.getByText(/エラーが5件あるため、取り込めません/)).toBeVisible();
		for (const words of [
			/3 G 備考 この様式にない列があります/,
			/33 A 25\s一般事務従業者 .*「25 一般事務従事者」ですか/,
			/46 B l,435 数値として読めません/,
			/34 F 1\.13 公表の有効求人倍率 1\.13 が、2560 ÷ \d+ = [\d.]+ と合いません/,
			/32 B 1,573 大分類 C の有効求人数は 1573 ですが、内訳の合計は \d+ です/,
			/34 B 2560 .*ふつうの範囲/
		])
			await expect(page.getByRole('row', { name: words })).toHaveCount(1);
		await expect(page.getByRole('button', { name: '取り込むファイルをZIPで保存' })).toHaveCount(0);
		const csv = (await saved(page, '指摘をCSVで保存')).toString();
		expect(csv).toContain('\uFEFF重さ,規則,ファイル,シート,行,列,値,理由,直し方\r\n');
		expect(csv).toContain(`エラー,L2-01,${NAME},表1,46,B,"l,435"`);

		await choose(page, 'ファイルを選ぶ', sheet(NAME, OCTOBER_BOOK));
		await expect(page.getByText('取り込めます。')).toBeVisible(WAIT);
		// The source is that of the layout, and only bureaus and ministries can take its place.
		const source = page.getByRole('combobox', { name: /^出典/ });
		await expect(source.locator('option:checked')).toHaveText(
			/^様式・台帳のとおり（各ハローワーク/
		);
		const offered = await source.locator('option').allTextContents();
		expect(offered.filter((text) => /news|blog|pacola|cckuma/i.test(text))).toEqual([]);
		expect(offered.some((text) => text.includes('厚生労働省'))).toBe(true);
		await expect(page.getByText('取り込んでも公開されません')).toBeVisible();
		await page.getByLabel(/公開してよい（/).check();
		await expect(page.getByText('取り込んでも公開されません')).toHaveCount(0);
		await checked(page);
		const zip = entries(await saved(page, '取り込むファイルをZIPで保存'));

		// The command on the same folder writes the very bytes.
		const time = [...(zip['data/intake.csv'] ?? '').matchAll(/^(2\d{3}-.*?),ledger\.csv/gm)].at(-1);
		const file = data.incoming(NAME, OCTOBER_BOOK);
		const before = new Map(dataFiles(data.folder).map(({ path, sha256 }) => [path, sha256]));
		const { code } = run([file, '--public', 'yes'], data.folder, Date.parse(time?.[1] ?? ''));
		expect(code).toBe(0);
		const written = dataFiles(data.folder).filter(
			({ path, sha256 }) => before.get(path) !== sha256
		);
		expect(Object.keys(zip).sort()).toEqual(
			[...written.map(({ path }) => `data/${path}`), 'report.csv'].sort()
		);
		for (const { path, bytes } of written)
			expect(zip[`data/${path}`], path).toBe(new TextDecoder().decode(bytes));
		expect(traffic.paths.filter((path) => !/^\/(ja\/check\/|_app\/)/.test(path))).toEqual([]);
		data.remove();
	}
);

test(
	'beside what the site has published, the CSVs are those of the command',
	HERE,
	async ({ page }) => {
		await open(page);
		await choose(page, 'ファイルを選ぶ', sheet(NAME, OCTOBER_BOOK));
		await checked(page);
		await expect(page.getByText('取り込めます。')).toBeVisible();
		await expect(page.getByText(/の架空のサンプルを置き換えます/).first()).toBeVisible();
		const zip = entries(await saved(page, '取り込むファイルをZIPで保存'));
		const data = dataCopy(MONTHS);
		expect(run([data.incoming(NAME, OCTOBER_BOOK)], data.folder).code).toBe(0);
		expect(Object.keys(zip).sort()).toEqual([`data/${MONTHS[1]}`, 'report.csv']);
		expect(zip[`data/${MONTHS[1]}`]).toBe(data.read(MONTHS[1] ?? ''));
		data.remove();
	}
);

test('a published month sent again changes nothing, and another value is a revision', async ({
	page
}) => {
	const text = readData('occupation-balance/2025FY.csv');
	await open(page);
	await choose(page, 'ファイルを選ぶ', sheet('2025FY.csv', text));
	await checked(page);
	await expect(page.getByText('変わるものはありません。').first()).toBeVisible();
	const [line = ''] = new RegExp(`^2025FY,${SITE.area},01,full_time.*$`, 'm').exec(text) ?? [];
	const cells = line.split(',');
	const more = cells.with(4, String(Number(cells[4]) + 1)).join(',');
	await choose(page, 'ファイルを選ぶ', sheet('2025FY.csv', text.replace(line, more)));
	const changed = page.getByRole('row', { name: ` ${cells[4]} ${Number(cells[4]) + 1} ` });
	await expect(changed).toContainText('有効求人', WAIT);
	await expect(changed).toContainText('管理的公務員');
});

test('what is no table is said, and a wrong folder too', async ({ page }) => {
	await open(page);
	await choose(page, 'ファイルを選ぶ', [
		sheet('empty.csv', ''),
		sheet('hyo.pdf.csv', '%PDF-1.7 x'),
		sheet('proto.csv', '__proto__,constructor\n1,2\n')
	]);
	await checked(page);
	for (const words of ['ファイルが空です', 'PDFです。PDFの表は', '知らない様式です'])
		await expect(page.getByText(words).first()).toBeVisible();
	const data = dataCopy([]);
	await page.getByLabel(/このパソコンにある data フォルダー/).check();
	await expect(page.locator('section[aria-labelledby=result]')).toHaveCount(0);
	await choose(page, 'data フォルダーを選ぶ', `${data.folder}/codes`);
	await expect(page.getByText('台帳（ledger.csv）とコード表（codes）がありません')).toBeVisible();
	data.remove();
});

for (const language of ['ja', 'en', 'zh-Hant'])
	test(`the page and its result are accessible (${language})`, async ({ page }) => {
		await open(page, language);
		expect(await axeFaults(page)).toEqual([]);
		await page.locator('input[type=file]').first().setInputFiles(sheet(NAME, SLIPPED_BOOK));
		const result = page.locator('section[aria-labelledby=result]');
		await expect(result).toBeFocused(WAIT);
		for (const details of await result.locator('details').all())
			await details.evaluate((one: HTMLDetailsElement) => (one.open = true));
		expect(await axeFaults(page)).toEqual([]);
		for (const width of [390, 768, 2560]) {
			await page.setViewportSize({ width, height: 900 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		}
	});
