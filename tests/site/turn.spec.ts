import { expect, type Page } from '@playwright/test';
import { test } from '../support/living-page.ts';
import { choose, figureOf, titled } from '../support/printed-table.ts';

const SEEN = 'occupation-balance-scatter';
const UNSEEN = 'occupation-balance-ranking';
const PART_TIME = '常用的パートタイム';

/** Chooses an employment type, and waits until the figure in sight shows it. */
async function seenAs(page: Page, employment: string, words: string): Promise<void> {
	await choose(figureOf(page, SEEN), '雇用形態', employment);
	await titled(figureOf(page, SEEN), [words]);
}

/** A page that has no frames from now on: what follows after a frame waits for good. */
async function withoutFrames(page: Page): Promise<void> {
	await page.goto('/ja/occupations/');
	await page.evaluate(() => {
		globalThis.requestAnimationFrame = () => 0;
	});
}

test('what is out of sight is answered after what is seen, and says so until then', async ({
	page
}) => {
	await withoutFrames(page);
	await seenAs(page, 'part_time', PART_TIME);
	const unseen = figureOf(page, UNSEEN);
	await expect(unseen).not.toBeInViewport();
	await expect(unseen).toHaveAttribute('aria-busy', 'true');
	await expect(unseen.locator('h2')).not.toContainText(PART_TIME);
});

test('it is answered as soon as it is seen', async ({ page }) => {
	await withoutFrames(page);
	await seenAs(page, 'part_time', PART_TIME);
	await figureOf(page, UNSEEN).scrollIntoViewIfNeeded();
	await titled(figureOf(page, UNSEEN), [PART_TIME]);
});

test('paper waits for no turn', async ({ page }) => {
	await withoutFrames(page);
	await seenAs(page, 'part_time', PART_TIME);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await titled(figureOf(page, UNSEEN), [PART_TIME]);
});

test('of two choices out of sight the last is answered', async ({ page }) => {
	await withoutFrames(page);
	await seenAs(page, 'part_time', PART_TIME);
	await seenAs(page, 'full_time', 'パートを除く常用');
	await figureOf(page, UNSEEN).scrollIntoViewIfNeeded();
	await titled(figureOf(page, UNSEEN), ['パートを除く常用']);
});

test('a choice that goes back to what is shown leaves nothing waiting', async ({ page }) => {
	await withoutFrames(page);
	await seenAs(page, 'part_time', PART_TIME);
	await seenAs(page, 'regular', 'パートを含む常用');
	await expect(figureOf(page, UNSEEN)).toHaveAttribute('aria-busy', 'false');
});

test('without such a hindrance all are answered', async ({ page }) => {
	await page.goto('/ja/occupations/');
	await choose(figureOf(page, SEEN), '雇用形態', 'part_time');
	for (const id of [SEEN, UNSEEN]) await titled(figureOf(page, id), [PART_TIME]);
	await expect(page.locator('figure[aria-busy="true"]')).toHaveCount(0);
});

test('the folded table of a choice is made when it is unfolded', async ({ page }) => {
	await page.goto('/ja/occupations/');
	const figure = figureOf(page, UNSEEN);
	const table = figure.locator('details.table');
	const printed = await table.locator('tbody').textContent();
	await choose(figure, '雇用形態', 'part_time');
	await titled(figure, [PART_TIME]);
	await expect(table.locator('tbody')).toHaveCount(0);
	await table.locator('summary').click();
	await expect(table.locator('tbody tr').first()).toBeVisible();
	expect(await table.locator('tbody').textContent()).not.toBe(printed);
	await choose(figure, '雇用形態', 'regular');
	await titled(figure, ['パートを含む常用']);
	await expect(table.locator('tbody')).toHaveText(printed ?? '');
});
