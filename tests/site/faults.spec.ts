import { expect, type Page } from '@playwright/test';
import { SITE } from '#lib/catalogue/site.ts';
import { hasPage } from '#lib/catalogue/pages.ts';
import { test } from '../support/living-page.ts';
import { PAGES } from '../support/pages.ts';
import { choose, control, ENGINE, figureOf, titled } from '../support/printed-table.ts';

const FIGURES = ['/ja/', '/ja/occupations/', '/ja/wage-check/'] as const;
const SCRIPT = /\/_app\/immutable\/.*\.js$/;
const RANKING = 'occupation-balance-ranking';
const ANSWERS = '**/data/answers/**';

/** Figures of a page that obey one choice, which files answer; offices are of some sites alone. */
const TOGETHER: readonly (readonly [string, readonly string[]])[] = [
	['/ja/occupations/', [RANKING, 'occupation-balance-scatter']],
	...(SITE.offices.length > 0
		? [['/ja/areas/', ['prefecture-balance-ranking', 'office-balance-tiles']] as const]
		: [])
];
const NOT_STARTED = /操作のためのプログラムが届いていません/;

/** Every script of every page where the day's long tests run; else each tenth. */
const EVERY = process.env['ALL_SCRIPTS'] === 'yes' ? 1 : 10;

/** What was printed: its headings and how many pictures. */
const printed = (page: Page) =>
	page.locator('main').evaluate((main) => ({
		title: main.querySelector('h1')?.textContent,
		headings: [...main.querySelectorAll('h2')].map((heading) => heading.textContent),
		pictures: main.querySelectorAll('figure').length
	}));

/** Alive, or said not to be. */
const settled = (page: Page) =>
	page.waitForFunction(() => {
		const root = document.documentElement;
		const line = [...document.querySelectorAll('p')].find(({ textContent }) =>
			textContent.includes('操作のためのプログラムが届いていません')
		);
		return 'started' in root.dataset || (line && getComputedStyle(line).visibility === 'visible');
	});

test.describe('a script that does not come', () => {
	test.use({ alive: false });

	for (const path of FIGURES)
		test(`leaves ${path} as it was printed`, async ({ page, browser }) => {
			test.setTimeout(600_000);
			const scripts = new Set<string>();
			page.on('request', (request) => {
				const { pathname } = new URL(request.url());
				if (SCRIPT.test(pathname)) scripts.add(pathname);
			});
			const plain = await browser.newContext({ javaScriptEnabled: false });
			const paper = await plain.newPage();
			await paper.goto(path);
			const expected = await printed(paper);
			await plain.close();
			await page.goto(path);
			await settled(page);
			await page.waitForLoadState('networkidle');
			expect(scripts.size).toBeGreaterThan(10);
			for (const [index, script] of [...scripts].sort().entries()) {
				if (index % EVERY !== 0) continue;
				await page.route(`**${script}`, (route) => route.fulfill({ status: 404, body: '404' }));
				await page.goto(path);
				await settled(page);
				expect(await printed(page), script).toEqual(expected);
				await page.unroute(`**${script}`);
			}
		});

	test('is said, and a reload brings the page to life', async ({ page }) => {
		await page.route(/\/_app\/immutable\/nodes\/.*\.js$/, (route) => route.abort());
		await page.goto('/ja/occupations/');
		await expect(page.getByText(NOT_STARTED)).toBeVisible();
		await page.unroute(/\/_app\/immutable\/nodes\/.*\.js$/);
		await page.getByRole('link', { name: '読み直す' }).click();
		await expect(control(figureOf(page, RANKING), '雇用形態')).toBeEnabled();
		await expect(page.getByText(NOT_STARTED)).toBeHidden();
	});
});

test.describe('a link whose page data', () => {
	const ANSWERED = {
		'are not there': { status: 404, body: '<h1>404</h1>' },
		'are those of another page': {
			status: 200,
			body: '{"type":"data","nodes":[null,{"type":"data","data":[{}],"uses":{}}]}'
		},
		'are a login page': { status: 200, body: '<!doctype html><title>Login</title>' }
	} as const;

	for (const [name, answer] of Object.entries(ANSWERED))
		test(`${name} loads the page whole`, async ({ page }) => {
			await page.goto('/ja/');
			// What the page behind it asks for, once it is loaded whole, comes.
			await page.route('**/__data.json*', (route) =>
				route.request().frame().url().endsWith('/ja/') ? route.fulfill(answer) : route.continue()
			);
			await page
				.getByRole('navigation', { name: 'ページ' })
				.getByRole('link', { name: '職業', exact: true })
				.click();
			await expect(page).toHaveURL('/ja/occupations/');
			await expect(figureOf(page, RANKING)).toBeVisible();
			await expect(control(figureOf(page, RANKING), '雇用形態')).toBeEnabled();
		});
});

test.describe('a file of other bytes', () => {
	const SPOILED = {
		'with one digit changed': (text: string) => text.replace(/(\d)(\d)/, '$2$1'),
		'cut off': (text: string) => text.slice(0, text.length / 2),
		'an empty object': () => '{}',
		'an empty list': () => '[]'
	} as const;

	for (const [name, spoil] of Object.entries(SPOILED))
		test(`${name}: the printed figure stays, and the right one comes at last`, async ({ page }) => {
			await page.goto('/ja/occupations/');
			const figure = figureOf(page, RANKING);
			await page.route(ANSWERS, async (route) => {
				const response = await route.fetch();
				await route.fulfill({ response, body: spoil(await response.text()) });
			});
			await choose(figure, '雇用形態', 'part_time');
			await expect(
				figure.getByText('届いたファイルが、公開したものと一致しません。')
			).toBeVisible();
			await titled(figure, ['パートを含む常用']);
			await page.unrouteAll({ behavior: 'ignoreErrors' });
			await figure.getByRole('button', { name: 'もう一度試す' }).click();
			await titled(figure, ['常用的パートタイム']);
		});

	for (const [path, ids] of TOGETHER)
		test(`every figure of ${path} that it kept away comes with one more try`, async ({ page }) => {
			await page.goto(path);
			const figures = ids.map((id) => figureOf(page, id));
			await page.route(ANSWERS, (route) => route.abort());
			const [first, ...others] = figures;
			if (!first) throw new Error('no figure');
			await choose(first, '雇用形態', 'part_time');
			for (const figure of figures)
				await expect(figure.getByRole('button', { name: 'もう一度試す' })).toBeVisible();
			await page.unrouteAll({ behavior: 'ignoreErrors' });
			await first.getByRole('button', { name: 'もう一度試す' }).click();
			for (const figure of [first, ...others]) await titled(figure, ['常用的パートタイム']);
		});

	test('in the wage check is told, with a way to try again', async ({ page }) => {
		await page.goto('/ja/wage-check/');
		const shown = page.locator('main figure').first().locator('h2, .plot, table');
		const before = await shown.allInnerTexts();
		expect(before.length).toBeGreaterThan(1);
		const files = /\/data\/wage-check\/.*\.json$/;
		await page.route(files, (route) => route.fulfill({ body: '{}' }));
		await page.goto('/ja/wage-check/?occupation=49');
		const status = page.getByText(/公開したものと一致しません/);
		await expect(status).toBeVisible();
		expect(await shown.allInnerTexts()).toEqual(before);
		await page.unrouteAll({ behavior: 'ignoreErrors' });
		await page.getByRole('button', { name: 'もう一度試す' }).click();
		await expect(status).toBeHidden();
	});
});

test('a page of an older release shows nothing of the new one, and says so', async ({ page }) => {
	await page.goto('/ja/occupations/');
	const figure = figureOf(page, RANKING);
	await page.route('**/data/release.json', (route) =>
		route.fulfill({ body: '{"release":"fedcba9876543210"}' })
	);
	await page.route(ANSWERS, async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: (await response.text()).replace(/\d/, '7') + ' ' });
	});
	await choose(figure, '雇用形態', 'part_time');
	await expect(figure.getByText(/サイトが新しい版になりました/)).toBeVisible();
	await titled(figure, ['パートを含む常用']);
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	await figure.getByRole('button', { name: '読み直す' }).click();
	await titled(figureOf(page, RANKING), ['常用的パートタイム']);
});

/** The one kind of page that has no scripts of its own: the paper of an issue of the bulletin. */
const PAPER = PAGES.find((path) => /^semiconductor\/[\d-]+\/paper\/$/.test(path));

test('a page without scripts awaits none', async ({ page }) => {
	test.skip(PAPER === undefined, 'there is no issue of the bulletin');
	await page.goto(`/ja/${PAPER}`);
	await expect(page.getByText(NOT_STARTED)).toHaveCount(1);
	await expect(page.getByText(NOT_STARTED)).toBeHidden();
	expect(await page.getByText(NOT_STARTED).evaluate((line) => getComputedStyle(line).display)).toBe(
		'none'
	);
});

test('a host whose policy forbids programs is heard at once', async ({ page }) => {
	await page.route('**/workers/worker-*.js', async (route) => {
		const response = await route.fetch();
		const headers = {
			...response.headers(),
			'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'"
		};
		await route.fulfill({ response, headers });
	});
	await page.goto('/ja/explore/');
	await page.getByRole('button', { name: '実行する' }).click();
	await expect(page.getByText('このブラウザーでは集計のプログラムを動かせません。')).toBeVisible(
		ENGINE
	);
});

const ADDRESSED = ['occupations/', 'wage-check/', 'semiconductor/2026-10/', 'areas/compare/'];

for (const path of ADDRESSED.filter(hasPage))
	test(`/ja/${path} answers an address that names what every object has`, async ({ page }) => {
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(error.message));
		const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
		const query = new URLSearchParams([
			...names.map((name): [string, string] => [name, 'x']),
			...['occupation', 'employment', 'a', 'stage'].map((name): [string, string] => [
				name,
				'__proto__'
			])
		]);
		await page.goto(`/ja/${path}?${query.toString()}`);
		await page.waitForFunction(() => !document.querySelector('fieldset:disabled'));
		await expect(page.getByText('__proto__').first()).toBeVisible();
		expect(faults).toEqual([]);
	});
