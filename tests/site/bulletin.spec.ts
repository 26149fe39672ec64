import { expect } from '@playwright/test';
import { createRequire } from 'node:module';
import { awaited, test } from '../support/living-page.ts';
import '../support/this-data.ts';

const ISSUE = 'semiconductor/2026-10/';
const LISTING = 'semiconductor/listings/99999-00000536/';
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

for (const language of ['ja', 'en', 'zh-Hant'])
	for (const path of ['semiconductor/', ISSUE, `${ISSUE}paper/`, LISTING])
		test(`${language}/${path} has no fault that axe knows`, async ({ browser }) => {
			const context = await browser.newContext({
				bypassCSP: true,
				viewport: { width: 390, height: 800 }
			});
			const page = awaited(await context.newPage());
			await page.goto(`/${language}/${path}`);
			await page.addScriptTag({ path: axe });
			const faults = await page.evaluate(async () => {
				const { axe: checker } = window as unknown as {
					axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
				};
				const { violations } = await checker.run();
				return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
			});
			expect(faults).toEqual([]);
			const wide = await page.evaluate(
				() => document.documentElement.scrollWidth > document.documentElement.clientWidth
			);
			expect(wide, 'something is wider than the phone').toBe(false);
			await context.close();
		});

test('every listing can be read with scripts off', async ({ browser, request }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`/ja/${ISSUE}`);
	const listings = (await (await request.get('/data/bulletin/2026-10.json')).json()) as unknown[];
	await expect(page.locator('#list ol > li')).toHaveCount(listings.length);
	await expect(page.getByText('架空のサンプル').first()).toBeVisible();
	await page.goto(`/ja/${ISSUE}paper/`);
	await expect(page.locator('tbody tr[id^=n]')).toHaveCount(listings.length);
	await context.close();
});

test('an engineer abroad narrows the list on a phone, and the address keeps it', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await page.goto(`/en/${ISSUE}`);
	const list = page.locator('#list ol > li');
	const search = page.locator('#list').getByRole('searchbox');
	const all = await list.count();
	await page.locator('#list').getByLabel('Stage').selectOption('front_end');
	await expect(page).toHaveURL(/stage=front_end/);
	const fewer = await list.count();
	expect(fewer).toBeLessThan(all);
	await search.fill('ｸﾘｰﾝ');
	await expect(page).toHaveURL(/search=/);
	expect(await list.count()).toBeLessThan(fewer);
	await page.reload();
	await expect(search).toHaveValue('ｸﾘｰﾝ');
	await page.getByRole('button', { name: 'Clear all' }).click();
	await expect(list).toHaveCount(all);
	await expect(page).toHaveURL(new RegExp(`/en/${ISSUE}$`));
});

test('the first listing stands on the first screen of a phone, below its filters', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const language of ['ja', 'en', 'zh-Hant']) {
		await page.goto(`/${language}/${ISSUE}`);
		const first = page.locator('#list ol > li').first();
		await expect(first.locator('h3')).toBeInViewport({ ratio: 1 });
		await expect(first.locator('.wage')).toBeInViewport({ ratio: 1 });
		await expect(page.locator('#list').getByRole('searchbox')).toBeInViewport({ ratio: 1 });
		// What tells of all of them comes after them.
		const list = await page.locator('#list').boundingBox();
		const changes = await page.locator('#changes').boundingBox();
		expect(changes?.y).toBeGreaterThan((list?.y ?? 0) + (list?.height ?? 0) - 1);
	}
});

test('pay from an amount on is shown by the lower limit of each listing', async ({ page }) => {
	await page.goto(`/ja/${ISSUE}`);
	const list = page.locator('#list ol > li');
	const pay = page.locator('#list').getByLabel('賃金', { exact: true });
	await expect(pay).toBeEnabled();
	const all = await list.count();
	const label = '月給の下限が250,000円以上';
	const option = (await pay.locator('option').allTextContents()).find((text) =>
		text.startsWith(label)
	);
	const count = Number(/（(\d+)）$/.exec(option ?? '')?.[1]);
	expect(count).toBeGreaterThan(0);
	expect(count).toBeLessThan(all);
	await pay.selectOption({ label: option ?? '' });
	await expect(page).toHaveURL(/pay=monthly-250000/);
	await expect(list).toHaveCount(count);
	for (const wage of await list.locator('.wage').allTextContents()) {
		expect(wage).toContain('月給');
		const [lower = ''] = /[\d,]+/.exec(wage) ?? [];
		expect(Number(lower.replaceAll(',', ''))).toBeGreaterThanOrEqual(250_000);
	}
});

test('every filter says how many listings a choice leaves, under the others', async ({ page }) => {
	await page.goto(`/ja/${ISSUE}`);
	const list = page.locator('#list ol > li');
	const options = (label: string) => page.locator('#list').getByLabel(label).locator('option');
	await expect(page.locator('#list').getByLabel('工程')).toBeEnabled();
	const stages = await options('工程').allTextContents();
	expect(stages[0]).toBe(`すべて（${await list.count()}）`);
	// In the order of the process, whatever their counts.
	expect(stages.slice(1).map((text) => text.replace(/（\d+）$/, ''))).toEqual([
		'設計',
		'材料',
		'製造装置',
		'前工程',
		'後工程',
		'施設・用役'
	]);
	await page.locator('#list').getByLabel('工程').selectOption('design');
	await expect(page).toHaveURL(/stage=design/);
	const places = page.locator('#list').getByLabel('就業場所');
	const [open = '', none = ''] = await Promise.all([
		places.locator('option:not([disabled])').nth(1).textContent(),
		places.locator('option[disabled]').first().textContent()
	]).then((texts) => texts.map((text) => text ?? ''));
	expect(none).toMatch(/（0）$/);
	await places.selectOption({ label: open });
	await expect(list).toHaveCount(Number(/（(\d+)）$/.exec(open)?.[1]));
	await expect(page).toHaveURL(/municipality=/);
	await page.goBack();
	await expect(list).toHaveCount(Number(/（(\d+)）$/.exec(stages[1] ?? '')?.[1]));
	// Another language keeps what is chosen.
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/.*stage=design/);
	await expect(list).toHaveCount(Number(/（(\d+)）$/.exec(stages[1] ?? '')?.[1]));
});

test('an issue is sent by mail and by the clipboard, as it is filtered', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`/ja/${ISSUE}?stage=design`);
	await page.getByRole('button', { name: 'この号の案内をコピー' }).click();
	await expect(page.getByText('コピーしました')).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied.split('\n')).toEqual([
		'【架空のサンプル】半導体関連求人情報 2026年10月号',
		'発行予定日：2026/11/10',
		expect.stringMatching(/^求人\d+件（2026年9月号から.*）、採用人数\d+人（.*）$/),
		page.url()
	]);
	const mail = await page.getByRole('link', { name: 'メールで送る' }).getAttribute('href');
	const { searchParams } = new URL(mail ?? '');
	expect(searchParams.get('subject')).toMatch(
		/^【架空のサンプル】半導体関連求人情報 2026年10月号：\d+件$/
	);
	expect(searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(copied);
});

test('a clerk forwards two listings', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`/ja/${ISSUE}`);
	const boxes = page.getByRole('checkbox', { name: '選ぶ' });
	await boxes.nth(0).check();
	await boxes.nth(1).check();
	// What was chosen stays chosen when the list is narrowed to something else.
	await page.locator('#list').getByLabel('工程').selectOption('materials');
	await page.getByRole('button', { name: '選んだ求人をコピー' }).click();
	await expect(page.getByText('コピーしました')).toBeVisible();
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text.match(/求人番号：99999-\d{8}/g)).toHaveLength(2);
	expect(text, 'made-up listings say so').toMatch(/^【架空のサンプル】/);
	const mail = await page
		.getByRole('link', { name: '選んだ求人をメールで送る' })
		.getAttribute('href');
	const body = new URL(mail ?? '').searchParams.get('body') ?? '';
	expect(body).toMatch(/^【架空のサンプル】/);
	expect(body.match(/^99999-\d{8} \/ /gm)).toHaveLength(2);
	expect(body).toMatch(/\?listing=99999-\d{8},99999-\d{8}$/);
	const [address = ''] = /http\S+\/listings\/99999-\d{8}\//.exec(text) ?? [];
	expect((await page.request.get(address)).ok()).toBe(true);
	await page.getByRole('button', { name: '選んだ求人だけにする' }).click();
	const list = page.locator('#list ol > li');
	await expect(list).toHaveCount(2);
	// The list answers at once, the address a moment later.
	await expect(page).toHaveURL(/[?&]listing=/);
	await page.goto(page.url());
	await expect(list).toHaveCount(2);
	await expect(page.getByText('リンクで選ばれた求人だけ')).toBeVisible();
});

test('the city copies the counts', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`/ja/${ISSUE}`);
	await page.getByRole('button', { name: '数を文でコピー' }).click();
	await expect(page.getByText('コピーしました')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
		/^【架空のサンプル】[^]*採用人数は計\d+人[^]*工程別 採用人数[^]*菊陽町\t\d+人[^]*出典：/
	);
});

test('an address with nonsense says what it ignored', async ({ page }) => {
	await page.goto(`/ja/${ISSUE}?stage=moon&x=1`);
	await expect(page.getByText('stage=moon')).toBeVisible();
});

test('a listing of an old issue says that it ended', async ({ page }) => {
	await page.goto('/ja/semiconductor/2026-06/');
	await expect(page.getByText(/この求人の掲載は2026年\d+月号で終わりました/).first()).toBeVisible();
});

test('a listing has a page of its own, with scripts off', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`/ja/${ISSUE}`);
	const title = page.locator('#list ol > li h3 a').first();
	const name = (await title.textContent()) ?? '';
	await title.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	await expect(page.getByText(/まで紹介を受けられます|紹介期限（.*）を過ぎています/)).toBeVisible();
	await expect(page.getByText('架空のサンプル').first()).toBeVisible();
	const address = page.url();
	await page.getByRole('link', { name: 'English' }).click();
	expect(page.url()).toBe(address.replace('/ja/', '/en/'));
	await expect(page.getByText('Listing number', { exact: true })).toBeVisible();
	await context.close();
});

test('the page of a listing that ended says so', async ({ page }) => {
	await page.goto('/ja/semiconductor/2026-06/');
	const ended = page.locator('#list ol > li', { hasText: '号で終わりました' }).first();
	await ended.locator('h3 a').click();
	await expect(page).toHaveURL(/listings\/\d{5}-\d{8}\/$/);
	await expect(page.getByText(/紹介期限（.*）を過ぎています|号で終わりました/)).toBeVisible();
});

test('a correction stands in its issue, old and new', async ({ page }) => {
	await page.goto('/ja/semiconductor/2026-09/');
	const row = page.locator('#corrections tbody tr');
	await expect(row.locator('del')).toHaveText('30');
	await expect(row.locator('ins')).toHaveText('3');
	await expect(page.getByText(/発行したときは217人、訂正後は190人/)).toBeVisible();
	await row.getByRole('link').click();
	await expect(page.locator('del')).toHaveText('30');
});

// tests/bulletin/standing.test.ts reads the feeds of a site that has an address.
test('without an address of the site there are no feeds, and the page says why', async ({
	page,
	request
}) => {
	await page.goto(`/zh-Hant/${ISSUE}`);
	await expect(page.locator('link[rel=alternate][href*="/data/bulletin/"]')).toHaveCount(0);
	await expect(page.locator('#feeds'), 'subscribing is explained where one reads').toContainText(
		'自動通知'
	);
	await expect(page.locator('#feeds a')).toHaveCount(1);
	await page.goto('/ja/semiconductor/');
	await expect(page.locator('#feeds')).toContainText('公開先のアドレスが決まってから');
	await expect(page.locator('footer')).toContainText('試験公開：公開者未設定');
	for (const feed of ['feed.ja.xml', 'feed.ja.json', 'feed.43404.ja.xml'])
		expect((await request.get(`/data/bulletin/${feed}`)).status(), feed).toBe(404);
	expect((await request.get('/data/bulletin/release.en.ics')).ok()).toBe(true);
});
