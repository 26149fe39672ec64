import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, type APIRequestContext, type Page } from '@playwright/test';
import { LANGUAGES } from '../support/languages.ts';
import { copiedBy } from '../support/clipboard.ts';
import { test } from '../support/living-page.ts';

// A prefecture that has just begun seals nothing yet: `npm run seal` does.
const { current: sealed } = JSON.parse(readFileSync('build/v/index.json', 'utf8')) as Index;
test.skip(sealed === null, 'nothing of data/ is sealed yet');

interface Index {
	readonly current: string | null;
	readonly versions: readonly {
		readonly id: string;
		readonly date: string;
		readonly path: string;
	}[];
}

interface Manifest {
	readonly files: readonly {
		readonly dataset: string;
		readonly file: string;
		readonly status: string;
		readonly path?: string;
		readonly sha256?: string;
	}[];
}

test('a program finds every version, and every file of it, with its hash', async ({ request }) => {
	const index = (await (await request.get('/v/index.json')).json()) as Index;
	expect(index.versions.length).toBeGreaterThan(0);
	// What is in data/ is sealed: data:check says so before anything is built.
	expect(index.current).toBe(index.versions.at(-1)?.id);
	for (const { path } of index.versions) {
		const { files } = (await (await request.get(`/${path}`)).json()) as Manifest;
		// The national tables alone are as many.
		expect(files.length).toBeGreaterThan(90);
		for (const { path: at, sha256 } of files.filter((_, index) => index % 25 === 0)) {
			if (at === undefined) continue;
			const body = await (await request.get(`/${at}`)).body();
			expect(createHash('sha256').update(body).digest('hex'), at).toBe(sha256);
		}
	}
});

test('the list leads to each version, and a day to the one that stood on it', async ({
	page,
	request
}) => {
	const { versions } = (await (await request.get('/v/index.json')).json()) as Index;
	const [first] = versions;
	if (!first) throw new Error('no version');
	await page.goto('/ja/versions/');
	for (const { id } of versions)
		await expect(page.locator('main table').getByRole('link', { name: id })).toBeVisible();
	await page.getByLabel('日付', { exact: true }).fill(first.date);
	const found = page.locator('main form').first().getByRole('link');
	await expect(found).toBeVisible();
	await page.getByLabel('日付', { exact: true }).fill('1999-01-01');
	await expect(page.getByText(`最初の版は${first.date}です`)).toBeVisible();
	await page.locator('main table').getByRole('link', { name: first.id }).click();
	await expect(page.locator('h1')).toContainText(first.date);
	await expect(page.getByText('最初の版です')).toBeVisible();
});

for (const language of LANGUAGES)
	test(`a version is there without scripts in ${language}`, async ({
		browser,
		request,
		baseURL
	}) => {
		const { versions } = (await (await request.get('/v/index.json')).json()) as Index;
		const context = await browser.newContext({
			javaScriptEnabled: false,
			...(baseURL === undefined ? {} : { baseURL })
		});
		const page = await context.newPage();
		await page.goto(`/${language}/versions/`);
		for (const { id } of versions) await expect(page.locator('main')).toContainText(id);
		await page.locator('main table a').first().click();
		await expect(page.locator('main section#occupation-balance')).toBeVisible();
		await context.close();
	});

test('a dataset is quoted by its version, with BibTeX', async ({ page, context, request }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const { current } = (await (await request.get('/v/index.json')).json()) as Index;
	if (current === null) throw new Error('data/ is not sealed');
	await page.goto('/ja/data/occupation-balance/');
	expect(await copiedBy(page.getByRole('button', { name: '引用の文をコピー' }))).toContain(
		`版 ${current}`
	);
	await page.getByText('BibTeX', { exact: true }).click();
	expect(await copiedBy(page.getByRole('button', { name: 'BibTeXをコピー' }))).toContain(
		`version = {${current}}`
	);
	await page.locator('dl').getByRole('link', { name: current }).click();
	await expect(page).toHaveURL(new RegExp(`/ja/versions/${current}/#occupation-balance$`));
});

test('a figure is copied and embedded with its version', async ({ page, context, request }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const { current } = (await (await request.get('/v/index.json')).json()) as Index;
	await page.goto('/ja/occupations/japan/');
	const figure = page.locator('figure#occupation-balance-ranking');
	expect(await copiedBy(figure.getByRole('button', { name: 'コピー' }))).toContain(`版 ${current}`);
	await figure.getByText('埋め込み', { exact: true }).click();
	await figure.getByLabel('いま表示している時点と値のまま').check();
	const code = await copiedBy(figure.getByRole('button', { name: 'コードをコピー' }));
	expect(code).toContain(`version=${current}`);
	await page.goto(`/ja/embed/occupation-balance-ranking/?version=${current}`);
	await expect(page.locator('main [role=status]').filter({ hasText: '版' })).toHaveCount(0);
});

test('an embedded figure says that there is no such version', async ({ page }) => {
	for (const version of ['2020-01-01-00000000', 'nothing']) {
		await page.goto(`/ja/embed/occupation-balance-ranking/?version=${version}`);
		await expect(page.getByText(`版 ${version} はありません`)).toBeVisible();
	}
});

const THEN = '2026-01-01-0123abcd';
const FILE = 'occupation-balance/2025FY.csv';

/**
 * A version of before, as a later publication leaves it: of one file another content stood, or
 * there is none. A page without the name of its release compares nothing with it: the release knows
 * no such version.
 */
async function before(page: Page, request: APIRequestContext, old: string | null) {
	const index = (await (await request.get('/v/index.json')).json()) as Index;
	const { path = '' } = index.versions.find(({ id }) => id === index.current) ?? {};
	const manifest = (await (await request.get(`/${path}`)).json()) as Manifest;
	const files = manifest.files.flatMap((file) => {
		if (file.file !== FILE) return [file];
		return old === null ? [] : [{ ...file, status: 'older', path: `v/${THEN}/data/${FILE}` }];
	});
	await page.route(/\/ja\/embed\/occupation-balance-ranking\/\?/, async (route) => {
		const body = await (await route.fetch()).text();
		await route.fulfill({
			contentType: 'text/html; charset=utf-8',
			body: body.replace(/(<meta name="release" content=")[^"]*/, '$1unnamed-release')
		});
	});
	const versions = [
		{ id: THEN, date: '2026-01-01', path: `v/${THEN}/index.json` },
		...index.versions
	];
	await page.route('**/v/index.json', (route) => route.fulfill({ json: { ...index, versions } }));
	await page.route(`**/v/${THEN}/index.json`, (route) =>
		route.fulfill({ json: { ...manifest, version: THEN, date: '2026-01-01', files } })
	);
	await page.route(`**/v/${THEN}/data/${FILE}`, (route) =>
		route.fulfill({ contentType: 'text/csv; charset=utf-8', body: old ?? '' })
	);
}

const RANKING = '/ja/embed/occupation-balance-ranking/';

test('an embedded figure shows what stood in the version, and leads to what changed', async ({
	page,
	request
}) => {
	const text = await (await request.get(`/data/${FILE}`)).text();
	// 介護サービス of the nation, all but part-time: of then there were ten times as many openings.
	const row = /^(2025FY,00,36,regular,)(\d+)(,.*)$/m;
	expect(text).toMatch(row);
	await before(page, request, text.replace(row, '$1$20$3'));
	const now = `${RANKING}?ref_area=00&employment=regular&time_period=2025FY`;
	await page.goto(`${now}&version=${THEN}`);
	const notice = page.getByText(`版 ${THEN} のときの図です`);
	await expect(notice).toContainText('データが改定されました');
	await expect(notice.getByRole('link', { name: '変わったこと' })).toHaveAttribute(
		'href',
		new RegExp(`/ja/versions/${THEN}/#occupation-balance$`)
	);
	await expect(page.locator('figure')).toHaveAttribute('aria-busy', 'false');
	const bar = page.locator('[data-row]').filter({ hasText: '介護サービス' }).first();
	const then = await bar.innerText();
	await expect(page.locator('.source')).not.toContainText('取得');
	// The same view of now has another value.
	await notice.getByRole('link', { name: '今の図' }).click();
	await expect(page).toHaveURL((url) => !url.searchParams.has('version'));
	await expect(page.getByText(`版 ${THEN}`)).toHaveCount(0);
	await expect(bar).not.toHaveText(then);
	await expect(page.locator('h1')).toContainText('全国');
});

test('a period that was not there yet is said, and the last that was is shown', async ({
	page,
	request
}) => {
	await before(page, request, null);
	await page.goto(`${RANKING}?time_period=2025FY&version=${THEN}`);
	await expect(page.getByText(`版 ${THEN} のときの図です`)).toContainText('新しい期間');
	await expect(page.locator('h1')).toContainText('2024年度');
	await expect(page.getByText('time_period=2025FY')).toBeVisible();
});

test('the page of a version leads to its figures', async ({ page, request }) => {
	const { versions } = (await (await request.get('/v/index.json')).json()) as Index;
	const id = versions[0]?.id ?? '';
	await page.goto(`/ja/versions/${id}/`);
	const table = page.locator('section#occupation-balance');
	await table.getByText('この版のときの図').click();
	const link = table.getByRole('link').and(page.locator('[href*="/embed/"]')).first();
	await expect(link).toHaveAttribute('href', new RegExp(`version=${id}$`));
	await link.click();
	await expect(page.locator('main figure')).toHaveAttribute('aria-busy', 'false');
	await expect(page.locator('main figure svg').first()).toBeVisible();
});

test('a version that could not be looked up is asked for again', async ({ page, request }) => {
	await before(page, request, null);
	const manifest = `**/v/${THEN}/index.json`;
	let isDown = true;
	await page.route(manifest, (route) => (isDown ? route.abort() : route.fallback()));
	await page.goto(`${RANKING}?version=${THEN}`);
	const notice = page.getByText(`版 ${THEN} を確かめられませんでした`);
	await expect(notice).toBeVisible();
	await expect(page.locator('h1')).toContainText('2025年度');
	await expect(page.locator('figure')).toHaveAttribute('aria-busy', 'false');
	isDown = false;
	await notice.getByRole('button').click();
	await expect(page.getByText(`版 ${THEN} のときの図です`)).toBeVisible();
	await expect(page.locator('h1')).toContainText('2024年度');
});
