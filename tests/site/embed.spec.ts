import { expect } from '@playwright/test';
import { SITE } from '#lib/catalogue/site.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { copiedBy } from '../support/clipboard.ts';
import { figureOf } from '../support/printed-table.ts';
import { test } from '../support/living-page.ts';
import { HERE } from '../support/here.ts';

const embeds = readdirSync('build/ja/embed');

test('every figure alone leads to the page of the site that shows it', () => {
	expect(embeds.length).toBeGreaterThan(30);
	const lost = embeds.flatMap((id) => {
		const html = readFileSync(`build/ja/embed/${id}/index.html`, 'utf8');
		const [, path = '?'] = /href="(?:\.\.\/)+ja\/([^"#]*)#[^"]*" target="_top"/.exec(html) ?? [];
		const page = readFileSync(`build/ja/${path}index.html`, 'utf8');
		return new RegExp(`<figure[^>]*\\sid="${id}"`).test(page) ? [] : [`${id}: ${path}`];
	});
	expect(lost).toEqual([]);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('a figure alone has its chart, scope, source and way home', async ({ page }) => {
		await page.goto('/zh-Hant/embed/occupation-wages-ranking/');
		const figure = figureOf(page, 'occupation-wages-ranking');
		await expect(figure.locator('svg:visible').first()).toBeVisible();
		await expect(page.locator('h1')).toContainText(SITE.areaName['zh-Hant']);
		await expect(figure.locator('.source')).toBeVisible();
		await expect(figure.getByRole('link').last()).toHaveAttribute('target', '_top');
	});

	test('a figure of samples bears its mark alone too', HERE, async ({ page }) => {
		await page.goto('/zh-Hant/embed/occupation-wages-monthly-band/');
		const figure = figureOf(page, 'occupation-wages-monthly-band');
		await expect(figure.locator('svg').first()).toBeVisible();
		await expect(figure).toContainText('虛構');
	});
});

/** A page of somebody else, with what our page gives to paste. */
async function otherSite(body: string): Promise<{ address: string; server: Server }> {
	const server = createServer((_, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.end(`<!doctype html><title>Elsewhere</title><body>${body}</body>`);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

test('a planner’s view goes into a page of another site, with its height', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/ja/occupations/japan/?employment=part_time');
	const figure = figureOf(page, 'occupation-balance-ranking');
	await expect(figure).toContainText('パートタイム');
	await figure.getByText('埋め込み', { exact: true }).click();
	await figure.getByLabel('いま表示している時点と値のまま').check();
	const code = await copiedBy(figure.getByRole('button', { name: 'コードをコピー' }));
	expect(code).toContain('time_period=2025FY');

	const { address, server } = await otherSite(code);
	try {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.setViewportSize({ width: 800, height: 900 });
		await page.goto(address);
		const frame = page.frameLocator('iframe');
		await expect(frame.locator('h1')).toContainText('全国');
		await expect(frame.locator('h1')).toContainText('パートタイム');
		await expect(frame.locator('.source')).toContainText('厚生労働省');
		expect(asked.filter((path) => /wasm|\/data\/engine/.test(path))).toEqual([]);
		// The frame is as tall as its figure.
		await expect
			.poll(async () => {
				const height = Number(await page.locator('iframe').getAttribute('height'));
				const inner = await frame
					.locator('main')
					.evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
				return height === inner && height > 640;
			})
			.toBe(true);
		await frame.getByRole('link', { name: 'で見る' }).click();
		await expect(page).toHaveURL(/\/ja\/occupations\/japan\/\?employment=part_time/);
		await expect(figureOf(page, 'occupation-balance-ranking')).toContainText('パートタイム');
	} finally {
		server.close();
	}
});

test('no other page of the site may be framed', async ({ page, baseURL }) => {
	const { address, server } = await otherSite(`<iframe src="${baseURL}/ja/wages/"></iframe>`);
	try {
		await page.goto(address);
		const [, frame] = page.frames();
		await expect.poll(() => frame?.url()).toMatch(/^chrome-error:/);
	} finally {
		server.close();
	}
});
