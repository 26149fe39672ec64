import { expect, type Page } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { choose, figureOf, titled } from '../support/printed-table.ts';
import { test } from '../support/living-page.ts';

test.use({ serviceWorkers: 'allow' });

/** The worker has the page in hand, and has put the page away. */
async function kept(page: Page, path: string): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
	await expect
		.poll(() =>
			page.evaluate(async (address) => {
				if (!navigator.serviceWorker.controller) return false;
				return (await caches.match(new URL(address, location.href).href)) !== undefined;
			}, path)
		)
		.toBe(true);
}

test('pages that were seen, and the search, need no connection', async ({ page, context }) => {
	await page.goto('/ja/wages/');
	await kept(page, '/ja/wages/');
	// With the worker in place whatever the page asks for is kept too.
	await page.reload();
	await page.locator('header').getByRole('combobox').fill('介護');
	await expect(page.getByRole('option').first()).toBeVisible();
	await page.goto('/ja/industries/');
	await page.getByRole('navigation').getByRole('link', { name: '地域', exact: true }).click();
	await expect(page.locator('h1')).toHaveText('地域');
	await kept(page, '/ja/areas/');

	await context.setOffline(true);
	await page.goto('/ja/wages/');
	await expect(
		figureOf(page, 'occupation-wages-ranking').locator('svg:visible').first()
	).toBeVisible();
	await page.locator('header').getByRole('combobox').fill('介護');
	await expect(page.getByRole('option').first()).toBeVisible();
	// Seen by following a link, never loaded whole by the reader.
	await page.goto('/ja/areas/');
	await expect(page.locator('h1')).toHaveText('地域');
});

test('without a connection a page that was not seen says so, in the language, with what is there', async ({
	page,
	context
}) => {
	await page.goto('/zh-Hant/wages/');
	await kept(page, '/zh-Hant/wages/');
	await kept(page, '/zh-Hant/offline/');
	await context.setOffline(true);
	await page.goto('/zh-Hant/shortage/care/?employment=part_time');
	await expect(page).toHaveURL(/\/zh-Hant\/offline\/\?from=/);
	await expect(page.getByRole('main')).toContainText('/zh-Hant/shortage/care/');
	const list = page.getByRole('main').getByRole('listitem');
	await expect(list).toHaveCount(1);
	await list.getByRole('link').click();
	await expect(page.locator('h1')).toBeVisible();
	await expect(page).toHaveURL(/\/zh-Hant\/wages\/$/);
});

test('the engine is kept when the reader asks for it, and rows answer without a connection', async ({
	page,
	context
}) => {
	const path = '/ja/areas/prefectures/';
	await page.goto(path);
	await kept(page, path);
	await page.goto('/ja/offline/');
	await expect(page.getByRole('main')).toContainText(/約\d+\.\d MB/);
	await page.getByRole('button', { name: 'エンジンとデータを残す' }).click();
	await expect(page.getByRole('main')).toContainText(
		'エンジンとデータは、この端末に残っています。',
		{ timeout: 60_000 }
	);
	// What the page itself asks for besides.
	await page.goto(path);
	const figure = figureOf(page, 'prefecture-ratios-ranking');
	await titled(figure, ['季節調整値']);
	await context.setOffline(true);
	await page.reload();
	await choose(figure, '月', '2024-03');
	await titled(figure, ['2024年3月']);

	await page.goto('/ja/offline/');
	await page.getByRole('button', { name: '残したものをすべて消す' }).click();
	await expect(page.getByRole('main')).toContainText('消しました。');
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

/** The same site on another port, and what its worker is there. */
async function mirror(site: string, worker: (text: string) => string) {
	const server = createServer((request, response) => {
		void (async () => {
			const answer = await fetch(new URL(request.url ?? '/', site));
			const bytes = Buffer.from(await answer.arrayBuffer());
			const type = answer.headers.get('content-type') ?? '';
			response.writeHead(answer.status, { 'content-type': type });
			const isWorker = request.url === '/service-worker.js';
			response.end(isWorker ? worker(bytes.toString('utf8')) : bytes);
		})();
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	return { address: `http://localhost:${(server.address() as AddressInfo).port}`, server };
}

test('a new publication is announced, and takes the place of the old one whole', async ({
	page,
	baseURL
}) => {
	let release = '';
	let isNew = false;
	const { address, server } = await mirror(String(baseURL), (text) =>
		isNew ? text.replaceAll(release, '0123456789abcdef') : text
	);
	try {
		await page.goto(`${address}/ja/wages/`);
		await kept(page, `${address}/ja/wages/`);
		release = String(await page.locator('meta[name=release]').getAttribute('content'));
		expect(await page.evaluate(() => caches.keys())).toContain(`pages-${release}`);
		await page.reload();
		isNew = true;
		await page.evaluate(async () => {
			await (await navigator.serviceWorker.ready).update();
		});
		await expect(page.getByText('新しい版が公開されました。')).toBeVisible();
		await expect.poll(() => page.evaluate(() => caches.keys())).not.toContain(`pages-${release}`);
		await page.getByRole('button', { name: '読み直す' }).click();
		await expect(page.getByText('新しい版が公開されました。')).toHaveCount(0);
		await expect(page.locator('h1')).toBeVisible();
	} finally {
		server.closeAllConnections();
		server.close();
	}
});
