import { expect, type Locator, type Page } from '@playwright/test';
import { SITE } from '#lib/catalogue/site.ts';
import { gate } from '../support/gate.ts';
import { ALL_PAGES } from '../support/languages.ts';
import { FIGURE_PAGES } from '../support/pages.ts';
import { plainHost } from '../support/plain-host.ts';
import {
	choose,
	control,
	ENGINE,
	figureOf,
	printedTable,
	titled
} from '../support/printed-table.ts';
import { test } from '../support/traffic.ts';
import { HERE } from '../support/here.ts';

/** The rows of the offices by month: whatever is chosen of them comes from these files. */
const ROWS = '**/data/engine/occupation-balance-monthly.*';

/** Opens the office's page: its monthly ranking is answered from the rows of the office. */
async function office(page: Page): Promise<Locator> {
	await page.goto('/ja/occupations/kikuchi/');
	const figure = figureOf(page, 'occupation-balance-monthly-ranking');
	await expect(control(figure, '月')).toBeEnabled();
	return figure;
}

const chosen = (label: Locator) => label.evaluate((one: HTMLSelectElement) => one.value);

test('choices that the page answers ask for nothing', async ({ page, traffic }) => {
	await page.goto('/ja/occupations/japan/');
	const figure = figureOf(page, 'occupation-balance-ranking');
	await expect(control(figure, '年度')).toBeEnabled();
	await page.waitForLoadState('networkidle');
	traffic.forget();
	await choose(figure, '年度', '2023FY');
	await titled(figure, ['2023年度']);
	await choose(figure, '表示する値', 'new_openings');
	await titled(figure, ['職業別 新規求人数']);
	await choose(figure, '職業の細かさ', 'major');
	await expect(figure.getByRole('listitem')).toHaveCount(11);
	await choose(figure, '求職者数の下限', '1000');
	await expect(page).toHaveURL(
		'/ja/occupations/japan/?level=major&measure=new_openings&threshold=1000&time_period=2023FY'
	);
	const series = figureOf(page, 'occupation-balance-series');
	await choose(series, '職業', '36');
	await titled(series, ['介護サービス職業従事者']);
	expect(traffic.paths).toEqual([]);
});

/** The map of the offices, where there are any, knows the choice of a page too. */
const MAP = SITE.offices.length > 0 ? ['data/answers/occupation-balance-monthly'] : [];

test('a choice that a file answers asks for this file alone', async ({ page, traffic }) => {
	await page.goto('/ja/areas/');
	const figure = figureOf(page, 'prefecture-balance-ranking');
	await expect(control(figure, '雇用形態')).toBeEnabled();
	await page.waitForLoadState('networkidle');
	traffic.forget();
	await choose(figure, '雇用形態', 'part_time');
	await titled(figure, ['常用的パートタイム']);
	await expect
		.poll(() => traffic.paths.map((path) => path.split('/').slice(1, 4).join('/')).sort())
		.toEqual([...MAP, 'data/answers/prefecture-balance']);
	expect(traffic.paths).toContain('/data/answers/prefecture-balance/employment.part_time.json');
	await choose(figure, '雇用形態', 'regular');
	await titled(figure, ['パートを含む常用']);
	await choose(figure, '雇用形態', 'part_time');
	await titled(figure, ['常用的パートタイム']);
	expect(traffic.paths).toHaveLength(MAP.length + 1);
});

test(
	'a choice that no file answers asks for the rows of its area, and for no engine',
	HERE,
	async ({ page, traffic }) => {
		const rows = await gate(page, ROWS);
		const figure = await office(page);
		const before = await printedTable(figure);
		await page.waitForLoadState('networkidle');
		traffic.forget();
		await choose(figure, '月', '2025-03');
		await expect.poll(() => rows.held).toBe(1);
		await expect(figure.getByText('値を読み込んでいます')).toBeVisible();
		await expect(figure).toHaveAttribute('aria-busy', 'true');
		await expect(figure.locator('h2')).toContainText('2026年10月');
		await rows.open();
		await titled(figure, ['2025年3月', 'ハローワーク菊池']);
		await expect(figure).toHaveAttribute('aria-busy', 'false');
		await expect(page).toHaveURL('/ja/occupations/kikuchi/?time_period=2025-03');
		const after = await printedTable(figure);
		expect(after.rows).toHaveLength(before.rows.length);
		expect(after.rows).not.toEqual(before.rows);
		expect(traffic.engine().filter((path) => /wasm|worker|duckdb/.test(path))).toEqual([]);
		// Of this office and these two years alone, and the groups of occupations.
		const names = traffic.paths.filter((path) => path.startsWith('/data/engine/'));
		expect(
			names
				.map((path) =>
					path
						.split('/')
						.at(-1)
						?.replace(/\.[0-9a-f]{10}/, '')
				)
				.sort()
		).toEqual(['codes-occupation.json.gz', 'occupation-balance-monthly.hw_kikuchi.2024.json.gz']);
		// Another month is in the rows already.
		traffic.forget();
		await choose(figure, '月', '2025-06');
		await titled(figure, ['2025年6月']);
		expect(traffic.paths).toEqual([]);
	}
);

test('two choices together on the wages page', async ({ page }) => {
	await page.goto('/ja/wages/?employment=part_time');
	const figure = figureOf(page, 'occupation-wages-ranking');
	await titled(figure, ['常用的パートタイム', '円／時']);
	await choose(figure, '集計の基準', 'workplace');
	await titled(figure, ['常用的パートタイム', '就業地別', '円／時']);
	await titled(figureOf(page, 'occupation-wages-series'), ['就業地別', '円／時']);
});

test('cancelling brings the view and the address back', HERE, async ({ page }) => {
	await gate(page, ROWS);
	const figure = await office(page);
	await choose(figure, '表示する値', 'new_openings');
	await titled(figure, ['職業別 新規求人数']);
	const address = page.url();
	const before = await printedTable(figure);
	await choose(figure, '月', '2025-03');
	await expect(page).toHaveURL(/time_period=2025-03/);
	await figure.getByRole('button', { name: '中止する' }).click();
	await expect(figure.getByText('中止しました。前の表示のままです。')).toBeVisible();
	await expect(page).toHaveURL(address);
	await titled(figure, ['職業別 新規求人数', '2026年10月']);
	expect(await chosen(control(figure, '月'))).toBe('2026-10');
	expect(await printedTable(figure)).toEqual(before);
});

test('a cancelled choice can be made again', HERE, async ({ page }) => {
	const rows = await gate(page, ROWS);
	const figure = await office(page);
	await choose(figure, '月', '2025-03');
	await figure.getByRole('button', { name: '中止する' }).click();
	await expect(figure.getByText(/^中止しました/)).toBeVisible();
	await rows.open();
	await choose(figure, '月', '2025-03');
	await titled(figure, ['2025年3月']);
});

test.describe('when loading fails', () => {
	const FAILURES = {
		'the rows do not come': { pattern: ROWS, abort: true },
		'the list of the rows is not there': { pattern: '**/data/engine.json', status: 404 },
		'the groups of occupations are not there': {
			pattern: '**/data/engine/codes-occupation.*',
			status: 404
		},
		'the rows are corrupt': {
			pattern: ROWS,
			body: Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), Buffer.alloc(999, 7)])
		},
		'the rows are something else': { pattern: ROWS, body: Buffer.from('<p>login first</p>') }
	} as const;

	for (const [name, failure] of Object.entries(FAILURES))
		test(name, HERE, async ({ page, traffic }) => {
			traffic.pardon();
			const figure = await office(page);
			await page.route(failure.pattern, (route) => {
				if ('abort' in failure) return route.abort();
				if ('status' in failure) return route.fulfill({ status: failure.status, body: '404' });
				return route.fulfill({ body: failure.body, contentType: 'application/gzip' });
			});
			await choose(figure, '月', '2025-03');
			const message = figure.getByText(/読み込めませんでした。表示は前の条件のままです。/);
			await expect(message).toBeVisible(ENGINE);
			await expect(figure.locator('h2')).toContainText('2026年10月');
			await expect(figure).toHaveAttribute('aria-busy', 'false');
			await expect(figure.getByRole('link', { name: 'データを直接取得する' })).toBeVisible();
			await page.unrouteAll({ behavior: 'ignoreErrors' });
			await figure.getByRole('button', { name: 'もう一度試す' }).click();
			await titled(figure, ['2025年3月']);
			await expect(message).toBeHidden();
		});

	test('the way back to the first view', HERE, async ({ page, traffic }) => {
		traffic.pardon();
		const figure = await office(page);
		await page.route(ROWS, (route) => route.abort());
		await choose(figure, '月', '2025-03');
		await figure.getByRole('button', { name: '最初の表示に戻す' }).click(ENGINE);
		await expect(page).toHaveURL('/ja/occupations/kikuchi/');
		await expect(figure.getByText(/読み込めませんでした/)).toBeHidden();
		await titled(figure, ['2026年10月']);
		expect(await chosen(control(figure, '月'))).toBe('2026-10');
	});
});

test('of two quick choices the last wins: files', async ({ page }) => {
	const file = await gate(page, '**/employment.part_time.json');
	await page.goto('/ja/areas/');
	const figure = figureOf(page, 'prefecture-balance-ranking');
	await choose(figure, '雇用形態', 'part_time');
	await expect.poll(() => file.held).toBe(1);
	await choose(figure, '雇用形態', 'full_time');
	await titled(figure, ['パートを除く常用']);
	await file.open();
	await page.waitForTimeout(300);
	await titled(figure, ['パートを除く常用']);
	expect(await chosen(control(figure, '雇用形態'))).toBe('full_time');
});

test('of two quick choices the last wins: rows', HERE, async ({ page }) => {
	const figure = await office(page);
	await choose(figure, '月', '2025-03');
	await choose(figure, '月', '2024-07');
	await titled(figure, ['2024年7月']);
	await page.waitForTimeout(300);
	await titled(figure, ['2024年7月']);
});

test(
	'a choice in one figure does not start the download of another anew',
	HERE,
	async ({ page }) => {
		const rows = await gate(page, ROWS);
		await page.goto('/ja/occupations/');
		const monthly = figureOf(page, 'occupation-balance-monthly-ranking');
		await choose(monthly, '月', '2025-03');
		await expect.poll(() => rows.held).toBe(1);
		const yearly = figureOf(page, 'occupation-balance-ranking');
		await choose(yearly, '年度', '2024FY');
		await titled(yearly, ['2024年度']);
		await page.waitForTimeout(300);
		expect(rows.held).toBe(1);
		await rows.open();
		await titled(monthly, ['2025年3月']);
	}
);

test('cancelling one figure keeps what was chosen in another since', HERE, async ({ page }) => {
	await gate(page, ROWS);
	await page.goto('/ja/occupations/');
	const monthly = figureOf(page, 'occupation-balance-monthly-ranking');
	const yearly = figureOf(page, 'occupation-balance-ranking');
	await choose(monthly, '月', '2025-03');
	await choose(yearly, '年度', '2024FY');
	await titled(yearly, ['2024年度']);
	await monthly.getByRole('button', { name: '中止する' }).click();
	await expect(monthly.getByText(/^中止しました/)).toBeVisible();
	await expect(page).toHaveURL('/ja/occupations/?time_period=2024FY');
	await titled(yearly, ['2024年度']);
});

test('an address opens as it was sent', HERE, async ({ page }) => {
	await page.goto(
		'/en/occupations/kikuchi/?employment=part_time&measure=new_ratio&time_period=2024-12'
	);
	const figure = figureOf(page, 'occupation-balance-monthly-ranking');
	await titled(figure, [
		'New openings-to-applicants ratio by occupation',
		'Hello Work Kikuchi',
		'Dec 2024',
		'Regular part-time'
	]);
	expect(await chosen(control(figure, 'Employment type'))).toBe('part_time');
	expect(await chosen(control(figure, 'Month'))).toBe('2024-12');
	expect(await chosen(control(figure, 'Value shown'))).toBe('new_ratio');
});

test('the back button goes through the choices', async ({ page }) => {
	await page.goto('/ja/areas/');
	const figure = figureOf(page, 'prefecture-balance-ranking');
	await choose(figure, '年度', '2024FY');
	await titled(figure, ['2024年度']);
	await choose(figure, '雇用形態', 'full_time');
	await titled(figure, ['2024年度', 'パートを除く常用']);
	await page.goBack();
	await titled(figure, ['2024年度', 'パートを含む常用']);
	expect(await chosen(control(figure, '雇用形態'))).toBe('regular');
	await page.goBack();
	await titled(figure, ['2025年度', 'パートを含む常用']);
	await page.goForward();
	await titled(figure, ['2024年度', 'パートを含む常用']);
});

test('nonsense in an address is said, and left aside', async ({ page, traffic }) => {
	await page.goto('/ja/areas/?employment=chocolate&time_period=1999FY&colour=red&measure=');
	const figure = figureOf(page, 'prefecture-balance-ranking');
	await expect(
		page.getByText(/指定は無視しました：employment=chocolate, time_period=1999FY, colour=red/)
	).toBeVisible();
	await titled(figure, ['2025年度', 'パートを含む常用']);
	expect(traffic.engine()).toEqual([]);
});

for (const attack of [
	"time_period=2026-10'); DROP TABLE",
	'employment=<img src=x onerror=alert(1)>',
	'employment=__proto__&time_period=constructor&measure=toString',
	'occupation=36%00%F0%9F%98%80&threshold=999999999999&level[]=major'
])
	test(`an address that means harm: ${attack}`, async ({ page, traffic }) => {
		await page.goto(`/ja/occupations/?${attack}`);
		const figure = figureOf(page, 'occupation-balance-ranking');
		await expect(page.getByText(/指定は無視しました/)).toBeVisible();
		await titled(figure, ['2025年度', 'パートを含む常用']);
		await expect(page.locator('img')).toHaveCount(0);
		expect(traffic.engine()).toEqual([]);
	});

test.describe('on a host that sends no headers', () => {
	let host: Awaited<ReturnType<typeof plainHost>>;
	test.beforeAll(async () => {
		host = await plainHost();
	});
	test.afterAll(() => host.close());

	test('rows answer as well', async ({ page }) => {
		await page.goto(`${host.origin}/ja/wages/?basis=workplace&employment=part_time`);
		await titled(figureOf(page, 'occupation-wages-ranking'), ['就業地別', '円／時']);
	});

	// Where headers are sent every page is read anyway; by night all are read here too.
	test('the policy that pages carry themselves is kept', async ({ page }) => {
		for (const path of FIGURE_PAGES.filter((_, index) => ALL_PAGES || index % 4 === 0)) {
			await page.goto(`${host.origin}/zh-Hant/${path}`);
			// A figure alone has nothing to choose.
			for (const choices of (await page.locator('fieldset').all()).slice(0, 1))
				await expect(choices).toHaveJSProperty('disabled', false);
		}
	});
});
