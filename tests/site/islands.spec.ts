import { expect, type Page } from '@playwright/test';
import { freeBubble } from '../support/bubble.ts';
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
	const { row, name } = await freeBubble(map);
	await map.locator(`.bubble[data-row="${row}"]`).hover();
	await expect(map.locator('.readout strong')).toHaveText(name);
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
	// What was printed is marked: what is made anew has no mark.
	const marked = () => table.evaluate((it) => it.querySelector('tbody[data-printed]') !== null);
	await table.locator('tbody').evaluate((body) => (body.dataset['printed'] = 'yes'));
	const summary = await table.locator('summary').textContent();
	await figureOf(page, 'occupation-balance-ranking').locator('h2').hover();
	await expect(asleep(page).filter({ has: table })).toHaveCount(0);
	expect(await marked()).toBe(true);
	for (const state of [true, false, true]) {
		await table.locator('summary').click();
		await expect(table).toHaveJSProperty('open', state);
		await expect(table.locator('tbody')).toHaveText(printed ?? '');
		await expect(table.locator('summary')).toHaveText(summary ?? '');
	}
	// Unfolded it is still the printed one, and what is clicked in it is explained.
	expect(await marked()).toBe(true);
	const cell = table.locator('tbody td').first();
	const value = (await cell.innerText()).trim();
	await cell.click();
	await expect(page.getByRole('dialog')).toContainText(value);
	expect(await marked()).toBe(true);
	expect(faults).toEqual([]);
});

/** How many islands lie in the part of the page that is seen, awake or not. */
const sleepingInSight = (page: Page) =>
	asleep(page).evaluateAll(
		(islands) =>
			islands.filter((island) => {
				const { top, bottom } = island.getBoundingClientRect();
				return top < innerHeight && bottom > 0;
			}).length
	);

test('an address that asks for something wakes what is seen, and what comes in sight', async ({
	page
}) => {
	const faults = await open(page, '/ja/occupations/?employment=part_time');
	await expect.poll(() => sleepingInSight(page)).toBe(0);
	const first = page.locator('figure').first();
	await expect(first.locator('h2')).toContainText('パート');
	// There is no idle moment for the others: they come with the reader.
	await expect(asleep(page)).not.toHaveCount(0);
	const ranking = figureOf(page, 'occupation-balance-ranking');
	await ranking.locator('h2').scrollIntoViewIfNeeded();
	await expect(ranking.locator('h2')).toContainText('パート');
	await expect.poll(() => sleepingInSight(page)).toBe(0);
	expect(faults).toEqual([]);
});

test('a choice of the page reaches islands that sleep', async ({ page }) => {
	const faults = await open(page, '/ja/occupations/');
	await page
		.locator('fieldset.conditions')
		.getByRole('combobox', { name: '雇用形態', exact: true })
		.first()
		.selectOption({ value: 'part_time' });
	await expect(page.locator('figure').first().locator('h2')).toContainText('常用的パートタイム');
	const ranking = figureOf(page, 'occupation-balance-ranking');
	await expect(ranking.locator('h2')).not.toContainText('常用的パートタイム');
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(asleep(page)).toHaveCount(0);
	await expect(ranking.locator('h2')).toContainText('常用的パートタイム');
	expect(faults).toEqual([]);
});

test('paper is of living figures', async ({ page }) => {
	const faults = await open(page, '/ja/occupations/');
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(asleep(page)).toHaveCount(0);
	expect(faults).toEqual([]);
});

test.describe('behind a link', () => {
	const link = (page: Page) =>
		page.getByRole('navigation').getByRole('link', { name: '職業', exact: true });

	test('what is below the first screen is made after it, and nothing in sight moves', async ({
		page
	}) => {
		const faults = await open(page, '/ja/');
		await link(page).click();
		await expect(page).toHaveURL(/\/ja\/occupations\/$/);
		await expect(page.locator('figure').first()).toBeVisible();
		await expect(asleep(page)).not.toHaveCount(0);
		await expect(page.locator('footer')).not.toBeInViewport();
		const seen = page.locator('figure').first();
		const before = await seen.boundingBox();
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await expect(asleep(page)).toHaveCount(0);
		expect(await seen.boundingBox()).toEqual(before);
		expect(await page.locator('figure').count()).toBeGreaterThan(2);
		expect(faults).toEqual([]);
	});

	test('the back button leads to where a reader was', async ({ page }) => {
		await open(page, '/ja/occupations/');
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await expect(asleep(page)).toHaveCount(0);
		const onward = page.locator('footer').getByRole('link').first();
		await onward.scrollIntoViewIfNeeded();
		const before = await page.evaluate(() => scrollY);
		expect(before).toBeGreaterThan(1000);
		await onward.click();
		await expect(page).not.toHaveURL(/occupations/);
		await page.goBack();
		await expect(asleep(page)).toHaveCount(0);
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
	});
});
