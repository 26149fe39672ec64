import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import { LANGUAGES } from '../support/languages.ts';
import { copiedBy } from '../support/clipboard.ts';
import { test } from '../support/living-page.ts';

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
		expect(files.length).toBeGreaterThan(100);
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
		await expect(page.locator('main section#headline')).toBeVisible();
		await context.close();
	});

test('a dataset is quoted by its version, with BibTeX', async ({ page, context, request }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const { current } = (await (await request.get('/v/index.json')).json()) as Index;
	if (current === null) throw new Error('data/ is not sealed');
	await page.goto('/ja/data/headline/');
	expect(await copiedBy(page.getByRole('button', { name: '引用の文をコピー' }))).toContain(
		`版 ${current}`
	);
	await page.getByText('BibTeX', { exact: true }).click();
	expect(await copiedBy(page.getByRole('button', { name: 'BibTeXをコピー' }))).toContain(
		`version = {${current}}`
	);
	await page.locator('dl').getByRole('link', { name: current }).click();
	await expect(page).toHaveURL(new RegExp(`/ja/versions/${current}/#headline$`));
});

test('a figure is copied and embedded with its version', async ({ page, context, request }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const { current } = (await (await request.get('/v/index.json')).json()) as Index;
	await page.goto('/ja/occupations/japan/');
	const figure = page.locator('figure#occupation-balance-ranking');
	expect(await copiedBy(figure.getByRole('button', { name: 'コピー' }))).toContain(`版 ${current}`);
	await figure.getByText('埋め込み', { exact: true }).click();
	await figure.getByLabel('いま表示している時点のまま').check();
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

/** A version of before, as a later publication leaves it: only its manifest is given. */
test('an embedded figure says when its data were revised since', async ({ page, request }) => {
	const index = (await (await request.get('/v/index.json')).json()) as Index;
	const [first] = index.versions;
	if (!first) throw new Error('no version');
	const then = '2026-01-01-0123abcd';
	const manifest = (await (await request.get(`/${first.path}`)).json()) as Manifest;
	const revised = manifest.files.map((file) =>
		file.dataset === 'occupation-balance' ? { ...file, status: 'older' } : file
	);
	const versions = [
		{ id: then, date: '2026-01-01', path: `v/${then}/index.json` },
		...index.versions
	];
	// A page without the name of its release compares nothing with it: the release knows no such file.
	await page.route(/\/ja\/embed\/occupation-balance-ranking\/\?/, async (route) => {
		const body = await (await route.fetch()).text();
		await route.fulfill({
			contentType: 'text/html; charset=utf-8',
			body: body.replace(/(<meta name="release" content=")[^"]*/, '$1unnamed-release')
		});
	});
	await page.route('**/v/index.json', (route) => route.fulfill({ json: { ...index, versions } }));
	await page.route(`**/v/${then}/index.json`, (route) =>
		route.fulfill({ json: { ...manifest, version: then, files: revised } })
	);
	await page.goto(`/ja/embed/occupation-balance-ranking/?version=${then}`);
	await expect(page.getByText(`版 ${then} のあとで、この図のデータが改定されました`)).toBeVisible();
	await expect(page.getByRole('link', { name: '変わったこと' })).toHaveAttribute(
		'href',
		new RegExp(`/ja/versions/${then}/#occupation-balance$`)
	);
});
