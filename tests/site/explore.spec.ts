import { expect, type Page } from '@playwright/test';
import { SITE } from '#lib/catalogue/site.ts';
import { readData } from '#lib/server/data/folder.ts';
import { readFileSync } from 'node:fs';
import { axeFaults } from '../support/axe.ts';
import { csvRows, where } from '../support/reference.ts';
import { test } from '../support/traffic.ts';
import { HERE } from '../support/here.ts';

// Starting the engine takes its time on a busy machine.
test.setTimeout(60_000);

const field = (page: Page) => page.getByRole('textbox', { name: 'SQL（DuckDB）' });
/** The editor has come, and the plain field is gone. */
const isAlive = (page: Page) =>
	page.waitForFunction(() => document.querySelector('#sql [data-asleep]') === null);
const result = (page: Page) => page.getByRole('region', { name: '結果' }).last();

async function ask(page: Page, sql: string): Promise<void> {
	await isAlive(page);
	await field(page).fill(sql);
	await field(page).press('Control+Enter');
}

test('a researcher runs the first example and takes its answer away', async ({ page, traffic }) => {
	await page.goto('/ja/explore/');
	await expect(page.getByRole('button', { name: '実行する' })).toBeEnabled();
	expect(traffic.engine()).toEqual([]);
	await page.getByRole('button', { name: '実行する' }).click();
	await expect(page.getByRole('heading', { name: /^結果/ })).toBeVisible({ timeout: 45_000 });
	await expect(result(page).getByRole('row')).toHaveCount(21);
	await expect(page.getByText('この結果は架空のサンプルを含む')).toHaveCount(0);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'CSVで保存' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('query.csv');
	const text = readFileSync(await file.path(), 'utf8');
	expect(text.startsWith('\uFEFFoccupation,fy2023,fy2025,change,active_applicants\r\n')).toBe(true);
	expect(text).toContain('厚生労働省');
	expect(await axeFaults(page)).toEqual([]);
});

test('a published figure comes back to the last person, and a sum is what SQL says', async ({
	page
}) => {
	const [row] = where(csvRows(readData('occupation-balance/2025FY.csv')), {
		ref_area: SITE.area,
		occupation: '_T',
		employment: 'regular'
	});
	await page.goto('/ja/explore/');
	await ask(
		page,
		`SELECT active_openings FROM occupation_balance WHERE time_period = '2025FY' AND ref_area = '${SITE.area}' AND occupation = '_T' AND employment = 'regular'`
	);
	await expect(
		result(page).getByRole('cell', { name: row?.['active_openings'] ?? 'none' })
	).toBeVisible({ timeout: 45_000 });
});

test('an answer of one text and numbers is drawn above its table, and the picture goes along', async ({
	page
}) => {
	await page.goto('/ja/explore/');
	await ask(
		page,
		"SELECT area, active_openings FROM prefecture_balance_labelled WHERE time_period = '2025FY' AND employment = 'regular' AND ref_area <> '00' ORDER BY active_openings DESC"
	);
	const chart = page.getByRole('figure', { name: 'active_openings（area ごと）' });
	await expect(chart.getByRole('listitem').first()).toContainText('東京都', { timeout: 45_000 });
	await expect(chart.getByText('架空のサンプル')).toHaveCount(0);
	const download = page.waitForEvent('download');
	await chart.getByRole('button', { name: '図をSVGで保存' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('query.svg');
	expect(readFileSync(await file.path(), 'utf8')).toContain('東京都');
	expect(await axeFaults(page)).toEqual([]);
	await ask(page, 'SELECT 42 AS answer');
	await expect(result(page).getByRole('cell', { name: '42', exact: true })).toBeVisible({
		timeout: 45_000
	});
	await expect(chart).toHaveCount(0);
});

test('the editor completes tables and codes, and the Tab key leaves it', async ({ page }) => {
	await page.goto('/ja/explore/');
	await isAlive(page);
	await field(page).fill('');
	await field(page).pressSequentially('FROM prefecture_b');
	const suggestions = page.getByRole('listbox', { name: '候補' });
	await expect(suggestions).toBeVisible();
	await field(page).press('ArrowDown');
	await field(page).press('Enter');
	await expect(field(page)).toHaveText('FROM prefecture_balance');
	await field(page).pressSequentially(" WHERE ref_area = '熊本");
	await expect(suggestions.getByRole('option').first()).toContainText('熊本県');
	await field(page).press('Escape');
	await field(page).press('Tab');
	await expect(page.getByRole('button', { name: '実行する' })).toBeFocused();
});

test('an answer from made-up rows says so, in the page and in the file', HERE, async ({ page }) => {
	await page.goto('/ja/explore/');
	await ask(page, 'SELECT count(*) AS n FROM occupation_balance_monthly');
	await expect(page.getByText('この結果は架空のサンプルを含む')).toBeVisible({ timeout: 45_000 });
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'CSVで保存' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('sample_query.csv');
	expect(readFileSync(await file.path(), 'utf8')).toMatch(/n,note\r\n\d+,架空のサンプル\r\n/);
});

test('another table joins in, and what is no query is refused in plain words', async ({ page }) => {
	await page.goto('/ja/explore/');
	await ask(page, 'SELECT count(*) FROM prefecture_balance');
	await expect(result(page).getByRole('row')).toHaveCount(2, { timeout: 45_000 });
	await ask(page, 'FROM codes_ref_area SELECT ja WHERE code = $$43$$');
	await expect(result(page).getByRole('cell', { name: '熊本県' })).toBeVisible({
		timeout: 45_000
	});
	for (const sql of ['DROP VIEW prefecture_balance', 'SELECT 1; SELECT 2', 'SELEKT']) {
		await ask(page, sql);
		await expect(page.getByText('この文は実行できませんでした。')).toBeVisible();
		await expect(page.getByText(/Error/)).toBeVisible();
	}
	await ask(page, "SELECT * FROM read_csv('https://example.org/x.csv')");
	await expect(page.getByText(/Permission Error/)).toBeVisible();
	await ask(page, 'SELECT count(*) > 100 AS still FROM prefecture_balance');
	await expect(result(page).getByRole('cell', { name: 'true' })).toBeVisible();
});

test('a query without end is cancelled, and the next one is answered', async ({ page }) => {
	await page.goto('/ja/explore/');
	await ask(page, 'SELECT count(*) FROM range(100000000000) a, range(1000) b');
	await expect(page.getByText('問い合わせています')).toBeVisible({ timeout: 45_000 });
	await page.getByRole('button', { name: '中止する' }).click();
	await expect(page.getByText('中止しました。')).toBeVisible();
	await ask(page, 'SELECT 42 AS answer');
	await expect(result(page).getByRole('cell', { name: '42', exact: true })).toBeVisible({
		timeout: 45_000
	});
});

test('the SQL of an address is put into the field, and run by the reader alone', async ({
	page,
	traffic
}) => {
	await page.goto('/ja/explore/?sql=SELECT+40%2B2+AS+answer#sql');
	await expect(page.getByRole('button', { name: '実行する' })).toBeEnabled();
	await page.waitForLoadState('networkidle');
	await isAlive(page);
	await expect(field(page)).toHaveText('SELECT 40+2 AS answer');
	await expect(page.getByText('自動では実行しません')).toBeVisible();
	expect(traffic.engine()).toEqual([]);
	await page.getByRole('button', { name: '実行する' }).click();
	await expect(result(page).getByRole('cell', { name: '42', exact: true })).toBeVisible({
		timeout: 45_000
	});
});

test('a name where a code belongs, and a table that is not there, are answered with the nearest', async ({
	page
}) => {
	await page.goto('/ja/explore/');
	await ask(page, "SELECT * FROM prefecture_balance WHERE ref_area = '熊本'");
	await expect(page.getByText("'43'（熊本県）")).toBeVisible({ timeout: 45_000 });
	await ask(page, 'FROM 求人');
	await expect(page.getByRole('listitem').filter({ hasText: 'もしかして' })).toContainText(
		'occupation_balance'
	);
});

test('a table of one’s own is joined to ours, goes nowhere, and what was run can be run again', async ({
	page
}) => {
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.postData() !== null || request.method() !== 'GET') sent.push(request.url());
	});
	await page.goto('/ja/explore/');
	await page.getByText('自分のファイルを並べる').click();
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'ファイルを選ぶ' }).click();
	const bad = { name: '予算.csv', mimeType: 'text/csv', buffer: Buffer.from('職業,,額\n36,1,2\n') };
	await (await chooser).setFiles(bad);
	await expect(page.getByText('このファイルは表にできません。')).toBeVisible();
	await expect(page.getByText('見出しに空の列があります')).toBeVisible();
	const again = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'ファイルを選ぶ' }).click();
	const text = '職業,予算\nサービス職業従事者,7.5\n介護サービス職業従事者,12.5\n';
	await (
		await again
	).setFiles({ name: '予算.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
	await expect(page.getByRole('heading', { name: /^my_table/ })).toContainText('予算.csv');
	await expect(page.getByText('occupation の名前と同じ')).toBeVisible();
	// Its numbers stand beside the rows of the table above, too.
	const built = page.getByRole('table', { name: /職業 × 期間/ });
	await expect(built.getByRole('columnheader', { name: /^予算/ })).toContainText('予算.csv');
	await expect(
		built
			.getByRole('row', { name: /^サービス職業従事者/ })
			.getByRole('cell')
			.last()
	).toHaveText('7.5');
	await expect(
		page.getByText('「予算.csv」の2行のうち、この表の行にあるのは1行です。')
	).toBeVisible();
	await expect(page.getByText('公表された統計ではありません')).toBeVisible();
	await page.getByRole('button', { name: '結び付ける文を入れる' }).click();
	await expect(field(page)).toHaveText(/JOIN codes_occupation/);
	await page.getByRole('button', { name: '実行する' }).click();
	await expect(result(page).getByRole('cell', { name: '12.5' }).first()).toBeVisible({
		timeout: 45_000
	});
	expect(sent).toEqual([]);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Excelで保存' }).click();
	expect((await download).suggestedFilename()).toBe('query.xlsx');
	await page.reload();
	await page.getByText('実行した文（この端末だけに残ります）').click();
	await page.getByRole('button', { name: 'もう一度使う' }).first().click();
	await expect(field(page)).toHaveText(/my_table/);
});

test.describe('when the engine does not start', () => {
	const WASM = '**/data/engine/duckdb-eh.wasm.*';
	const FAILURES = {
		'the program does not come': { pattern: WASM, abort: true },
		'the program is corrupt': {
			pattern: WASM,
			body: Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), Buffer.alloc(999, 7)])
		},
		'the program is something else': { pattern: WASM, body: Buffer.from('<p>login first</p>') },
		'the worker is missing': { pattern: '**/workers/worker-*.js', status: 404 },
		'the rows do not come': { pattern: '**/data/engine/prefecture-balance.*', abort: true }
	} as const;

	for (const [name, failure] of Object.entries(FAILURES))
		test(name, async ({ page, traffic }) => {
			traffic.pardon();
			await page.goto('/ja/explore/');
			await page.route(failure.pattern, (route) => {
				if ('abort' in failure) return route.abort();
				if ('status' in failure) return route.fulfill({ status: failure.status, body: '404' });
				return route.fulfill({ body: failure.body, contentType: 'application/gzip' });
			});
			const sql = 'SELECT count(*) > 100 AS many FROM prefecture_balance';
			await ask(page, sql);
			const failed = page.getByText('この文は実行できませんでした。');
			await expect(failed).toBeVisible({ timeout: 45_000 });
			await page.unrouteAll({ behavior: 'ignoreErrors' });
			await ask(page, sql);
			await expect(result(page).getByRole('cell', { name: 'true' })).toBeVisible({
				timeout: 45_000
			});
			await expect(failed).toBeHidden();
		});

	test('the rows do not come, and the program does afterwards: what failed is over', async ({
		page,
		traffic
	}) => {
		traffic.pardon();
		await page.goto('/ja/explore/');
		const failed = page.getByText('この文は実行できませんでした。');
		const rows = '**/data/engine/prefecture-balance.*';
		await page.route(rows, (route) => route.abort());
		await page.route(WASM, async (route) => {
			await failed.waitFor();
			await route.continue();
		});
		const program = page.waitForEvent('requestfinished', (request) =>
			request.url().includes('duckdb-eh.wasm')
		);
		const sql = 'SELECT count(*) > 100 AS many FROM prefecture_balance';
		await ask(page, sql);
		await program;
		await expect(failed).toBeVisible();
		await expect(page.getByRole('progressbar')).toHaveCount(0);
		await page.unrouteAll({ behavior: 'wait' });
		await ask(page, sql);
		await expect(result(page).getByRole('cell', { name: 'true' })).toBeVisible({
			timeout: 45_000
		});
	});
});
