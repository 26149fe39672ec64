import { expect, type Page } from '@playwright/test';
import { test } from '../support/living-page.ts';
import { figureOf } from '../support/printed-table.ts';

// Pages here are opened without waiting for what comes alive later.
test.use({ alive: false });

const asleep = (page: Page) => page.locator('[data-asleep]');
const started = (page: Page) =>
	page.waitForFunction(() => document.documentElement.hasAttribute('data-started'));

/** The page never has an idle moment: only a reader, or an address, wakes its islands. */
async function open(page: Page, path: string) {
	const faults: string[] = [];
	page.on('pageerror', ({ message }) => faults.push(message));
	// Of Svelte, where what it takes over is not what it would have made.
	page.on('console', (message) => {
		if (message.text().includes('hydrat')) faults.push(message.text());
	});
	await page.addInitScript(() => {
		globalThis.requestIdleCallback = () => 0;
	});
	await page.goto(path);
	await started(page);
	return faults;
}

test('an island sleeps until it is touched, and its neighbours go on sleeping', async ({
	page
}) => {
	const faults = await open(page, '/ja/occupations/');
	const before = await asleep(page).count();
	expect(before).toBeGreaterThan(1);
	const map = figureOf(page, 'occupation-balance-scatter');
	await map.locator('.bubble[data-row="36"]').hover();
	await expect(map.locator('.readout strong')).toHaveText('介護サービス職業従事者');
	await expect(asleep(page)).toHaveCount(before - 1);
	expect(faults).toEqual([]);
});

test('the keyboard wakes an island, and the focus stays where it is', async ({ page }) => {
	const faults = await open(page, '/ja/occupations/');
	const before = await asleep(page).count();
	const map = figureOf(page, 'occupation-balance-scatter');
	const table = map.locator('details.table');
	await table.locator('summary').focus();
	await expect(asleep(page)).toHaveCount(before - 1);
	await expect(table.locator('summary')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(table).toHaveJSProperty('open', true);
	await expect(table.locator('tbody tr').first()).toBeVisible();
	// What was printed without a stop has one now.
	await map.locator('.bubble[tabindex="0"]').focus();
	await page.keyboard.press('End');
	await expect(map.locator('.bubble[tabindex="0"]')).toHaveAttribute('data-row', '25');
	expect(faults).toEqual([]);
});

test('a folded table stays as it was printed, opens, and closes with all its rows', async ({
	page
}) => {
	const faults = await open(page, '/ja/occupations/');
	const table = figureOf(page, 'occupation-balance-ranking').locator('details.table');
	const printed = await table.locator('tbody').textContent();
	const summary = await table.locator('summary').textContent();
	for (const state of [true, false, true]) {
		await table.locator('summary').click();
		await expect(table).toHaveJSProperty('open', state);
		await expect(table.locator('tbody')).toHaveText(printed ?? '');
		await expect(table.locator('summary')).toHaveText(summary ?? '');
	}
	expect(faults).toEqual([]);
});

test('an address that asks for something wakes all', async ({ page }) => {
	const faults = await open(page, '/ja/occupations/?employment=part_time');
	await expect(asleep(page)).toHaveCount(0);
	await expect(figureOf(page, 'occupation-balance-ranking').locator('h2')).toContainText('パート');
	expect(faults).toEqual([]);
});

test('a choice of the page reaches islands that sleep', async ({ page }) => {
	const faults = await open(page, '/ja/occupations/');
	await page
		.locator('fieldset.conditions')
		.getByRole('combobox', { name: '雇用形態', exact: true })
		.first()
		.selectOption({ value: 'part_time' });
	await expect(asleep(page)).toHaveCount(0);
	const ranking = figureOf(page, 'occupation-balance-ranking');
	await expect(ranking.locator('h2')).toContainText('常用的パートタイム');
	expect(faults).toEqual([]);
});

test('paper is of living figures', async ({ page }) => {
	const faults = await open(page, '/ja/occupations/');
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(asleep(page)).toHaveCount(0);
	expect(faults).toEqual([]);
});
