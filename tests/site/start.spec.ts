import { expect, type Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageStart } from '#lib/integrity/page-start.ts';
import { FILE_FAULTS, uncaught } from '../support/file-faults.ts';
import { living, test } from '../support/living-page.ts';
import { PAGES } from '../support/pages.ts';
import { plainHost } from '../support/plain-host.ts';
import { choose, control, figureOf, titled } from '../support/printed-table.ts';

const RANKING = 'occupation-balance-ranking';
const DATA = '**/__data.json*';

/** By night every fault; by day each fourth. */
const EVERY = process.env['ALL_SCRIPTS'] === 'yes' ? 1 : 4;

const ranking = (page: Page) => figureOf(page, RANKING);

const alive = async (page: Page) => expect(control(ranking(page), '雇用形態')).toBeEnabled();

/** The printed page stands, says in one line that it is not alive, and nothing was thrown. */
async function stopped(page: Page): Promise<void> {
	await expect(page.getByText(/操作のためのプログラムが届いていません/)).toBeVisible();
	await titled(ranking(page), ['パートを含む常用']);
	await expect(page.locator('html')).not.toHaveAttribute('data-started');
}

test('no page has its data in it, and each states those beside it', () => {
	const started = readdirSync('build', { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.html'))
		.map((path) => ({ path, html: readFileSync(join('build', path), 'utf8') }))
		.filter(({ html }) => html.includes('rel="modulepreload"'));
	expect(started.length).toBeGreaterThan(500);
	const wrong = started.filter(({ path, html }) => {
		const [, json = 'null'] =
			/<script type="application\/json" id="start">([^<]*)<\/script>/.exec(html) ?? [];
		const start = JSON.parse(json) as PageStart | null;
		const file = join('build', dirname(path), '__data.json');
		const stated =
			start?.data == null ||
			(existsSync(file) &&
				start.data === createHash('sha256').update(readFileSync(file)).digest('hex'));
		const [, policy = "'sha256-"] = /script-src ([^;]*)/.exec(html) ?? [];
		return !start || !stated || /<script>/.test(html) || policy.includes("'sha256-");
	});
	expect(wrong.map(({ path }) => path)).toEqual([]);
});

/** What a built program imports before it runs, with what that imports. */
function importedBy(path: string, known: Map<string, readonly string[]>): readonly string[] {
	const found = known.get(path);
	if (found) return found;
	const all = new Set<string>();
	known.set(path, []);
	for (const [, other = ''] of readFileSync(join('build', path), 'utf8').matchAll(
		/(?:\bfrom|[;\n}]import|^import)["'](\.[^"']+\.js)["']/g
	)) {
		const target = join(dirname(path), other);
		for (const one of [target, ...importedBy(target, known)]) all.add(one);
	}
	known.set(path, [...all]);
	return [...all];
}

test('a page names all programs that it wants before it is alive', () => {
	const known = new Map<string, readonly string[]>();
	const wanted = PAGES.flatMap((path) => {
		const html = readFileSync(join('build', 'ja', path, 'index.html'), 'utf8');
		const named = [...html.matchAll(/(_app\/[^"]+\.js)"/g)].map(([, name = '']) => name);
		const imported = named.flatMap((name) => importedBy(name, known));
		return imported.filter((name) => !named.includes(name)).map((name) => `${path}: ${name}`);
	});
	expect([...known.values()].some((list) => list.length > 5)).toBe(true);
	expect(wanted).toEqual([]);
});

test('a page has the styles of all that is printed in it', () => {
	const styles = readdirSync('build/_app/immutable/assets', { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.css'))
		.map((path) => readFileSync(join('build/_app/immutable/assets', path), 'utf8'));
	const styled = new Set(styles.flatMap((css) => css.match(/svelte-[\da-z]+/g) ?? []));
	const bare = PAGES.flatMap((path) => {
		const html = readFileSync(join('build', 'ja', path, 'index.html'), 'utf8');
		const own = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css]) => css).join();
		const printed = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = '']) =>
			list.split(' ').filter((name) => styled.has(name))
		);
		expect(printed.length, path).toBeGreaterThan(0);
		return [...new Set(printed)]
			.filter((name) => !own.includes(name))
			.map((one) => `${path}: ${one}`);
	});
	expect(bare).toEqual([]);
});

test('a page without scripts has the styles of nothing else', () => {
	// A site without listings has one such page still.
	const still = [...PAGES.map((path) => `ja/${path}index.html`), '404.html']
		.map((path) => ({ path, html: readFileSync(join('build', path), 'utf8') }))
		.filter(({ html }) => !html.includes('rel="modulepreload"'));
	expect(still.length).toBeGreaterThan(0);
	for (const { path, html } of still) {
		const names = (text: string) => new Set(text.match(/svelte-[\da-z]+/g));
		const [style = '', own = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
		const printed = names(html.replace(style, ''));
		expect(own, path).not.toBe('');
		expect(
			[...names(own)].filter((name) => !printed.has(name)),
			path
		).toEqual([]);
		expect(html, path).not.toMatch(/<link [^>]*\bdisabled\b/);
	}
});

test('a page and its programs ask for its data once', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (/__data\.json|\/integrity\//.test(request.url()))
			asked.push(new URL(request.url()).pathname);
	});
	await page.goto('/ja/occupations/');
	await alive(page);
	expect(asked).toEqual(['/ja/occupations/__data.json']);
});

test.describe('data that do not come as they were printed', () => {
	test.use({ alive: false });

	test('leave the page as it was printed, and a reload brings it to life', async ({ page }) => {
		test.setTimeout(400_000);
		const thrown = uncaught(page);
		for (const [index, [name, fault]] of Object.entries(FILE_FAULTS).entries()) {
			if (index % EVERY !== 0) continue;
			await test.step(name, async () => {
				await page.route(DATA, fault);
				await page.goto('/ja/occupations/');
				await stopped(page);
				await page.unrouteAll({ behavior: 'ignoreErrors' });
				await page.getByRole('link', { name: '読み直す' }).click();
				await living(page);
				await alive(page);
			});
		}
		expect(thrown).toEqual([]);
	});

	test('but those of another page are not taken for its own', async ({ page }) => {
		await page.route(DATA, async (route) => {
			const url = route.request().url().replace('/occupations/', '/occupations/months/');
			await route.fulfill({ response: await route.fetch({ url }) });
		});
		await page.goto('/ja/occupations/');
		await stopped(page);
	});

	test('and that never come end in the same line', async ({ page }) => {
		await page.route(DATA, () => undefined);
		await page.goto('/ja/occupations/', { waitUntil: 'commit' });
		await stopped(page);
	});

	test('the same holds where the program that asks for them does not come', async ({ page }) => {
		await page.route('**/_app/immutable/entry/page.*.js', (route) => route.abort());
		await page.goto('/ja/occupations/');
		await stopped(page);
	});

	test('one that comes damaged, and then whole, is asked for once more', async ({ page }) => {
		let asked = 0;
		await page.route(DATA, (route) =>
			asked++ === 0 ? route.fulfill({ body: '{}' }) : route.continue()
		);
		await page.goto('/ja/occupations/');
		await living(page);
		await alive(page);
		expect(asked).toBe(2);
	});
});

test('a page that is not served over HTTPS comes to life', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
	await page.goto('/ja/occupations/');
	await alive(page);
});

test('a site in a folder of its host comes to life, and its links and choices work', async ({
	page
}) => {
	const host = await plainHost('/labour/statistics');
	try {
		await page.goto(`${host.origin}/labour/statistics/ja/occupations/?employment=part_time`);
		await titled(ranking(page), ['常用的パートタイム']);
		await page
			.getByRole('navigation', { name: 'ページ' })
			.getByRole('link', { name: '賃金', exact: true })
			.click();
		await expect(page).toHaveURL(`${host.origin}/labour/statistics/ja/wages/`);
		await expect(figureOf(page, 'occupation-wages-ranking')).toBeVisible();
		await page.goBack();
		await titled(ranking(page), ['常用的パートタイム']);
		await choose(ranking(page), '雇用形態', 'full_time');
		await titled(ranking(page), ['パートを除く常用']);
	} finally {
		host.close();
	}
});

/** One of each kind of page that comes to life in parts. */
const STILL = ['', 'occupations/', 'wages/', 'industries/', 'areas/', 'shortage/', 'wage-check/'];

for (const path of STILL)
	test(`nothing of /${path} moves when it comes to life`, async ({ page }) => {
		await page.addInitScript(() => {
			const shifts: number[] = [];
			Object.assign(globalThis, { shifts });
			new PerformanceObserver((list) =>
				list.getEntries().forEach((entry) => shifts.push((entry as { value?: number }).value ?? 0))
			).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(`/ja/${path}`);
		await page.waitForFunction(
			() =>
				document.querySelector('[data-asleep], fieldset:disabled') === null &&
				new Promise((drawn) =>
					requestAnimationFrame(() => requestAnimationFrame(() => drawn(true)))
				)
		);
		const shifts = () => (globalThis as unknown as { shifts: number[] }).shifts;
		expect(await page.evaluate(shifts)).toEqual([]);
	});
