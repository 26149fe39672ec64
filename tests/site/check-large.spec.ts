import { expect } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choose, open, WAIT } from '../support/check-page.ts';
import { ALL_PAGES } from '../support/languages.ts';
import { test } from '../support/traffic.ts';
import '../support/this-data.ts';

test.skip(!ALL_PAGES, 'a test of the night: it takes minutes');

test.setTimeout(400_000);
const PATIENCE = { timeout: 300_000 };

const folder = mkdtempSync(join(tmpdir(), 'large-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Our own layout, month after month, with every cell in quotation marks: 50 MB in 838,000 rows. */
function large(): string {
	const text = readFileSync('data/occupation-balance-monthly/2026-10.csv', 'utf8');
	const [header = '', ...rows] = text.trimEnd().split('\n');
	const lines = [header];
	let size = 0;
	for (let month = 0; size < 50e6; month++) {
		const when = `${1990 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
		for (const row of rows) {
			const line = `"${[when, ...row.split(',').slice(1)].join('","')}"`;
			lines.push(line);
			size += line.length + 1;
		}
	}
	const path = join(folder, 'large.csv');
	writeFileSync(path, `${lines.join('\n')}\n`);
	return path;
}

test('fifty megabytes leave the page alive, say how far they are, and can be stopped', async ({
	page
}) => {
	await page.addInitScript(() => {
		const tasks: number[] = [];
		Object.assign(window, { tasks });
		new PerformanceObserver((list) => {
			tasks.push(...list.getEntries().map(({ duration }) => duration));
		}).observe({ type: 'longtask' });
	});
	await open(page);
	await choose(page, 'ファイルを選ぶ', large());
	const start = page.getByRole('button', { name: 'もう一度検査する' });
	const cancel = page.getByRole('button', { name: '中止する' });
	await expect(page.getByText('値を読んでいます')).toBeVisible(WAIT);
	await expect(page.getByRole('progressbar')).toBeVisible();
	// The page answers while the worker works.
	await page.getByRole('combobox', { name: /職業・産業・地域/ }).fill('介護');
	await cancel.click();
	await expect(page.getByText('中止しました。結果はありません。')).toBeVisible();
	await expect(start).toBeEnabled();
	await start.click();
	const began = Date.now();
	await expect(page.locator('section[aria-labelledby=result][aria-busy=false]')).toBeVisible(
		PATIENCE
	);
	const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
	test.info().annotations.push({
		type: 'measured',
		description: `${Date.now() - began} ms; tasks over 50 ms on the page: ${tasks.join(', ')}`
	});
	await expect(
		page.getByText('occupation-balance-monthly', { exact: false }).first()
	).toBeVisible();
});
