import { expect, type Page } from '@playwright/test';
import { HERE } from '../support/here.ts';
import { living, test } from '../support/living-page.ts';

/** Nothing sleeps, and nothing waits for its turn. */
async function settled(page: Page): Promise<void> {
	await living(page);
	await expect(page.locator('[data-asleep], [aria-busy="true"]')).toHaveCount(0);
}

/** All that a page says, its tables unfolded: behind a link a folded one is not made. */
async function said(page: Page): Promise<string[]> {
	await settled(page);
	await page.evaluate(() => {
		for (const table of document.querySelectorAll<HTMLDetailsElement>('details.table'))
			table.open = true;
	});
	const tables = page.locator('details.table');
	await expect(tables.locator('tbody')).toHaveCount(await tables.count());
	return page.locator('main').evaluate((main) => {
		const copy = main.cloneNode(true) as HTMLElement;
		for (const aside of copy.querySelectorAll('noscript')) aside.remove();
		const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
		const texts: string[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode.textContent?.trim() ?? '');
		return texts.filter(Boolean);
	});
}

/** What the page says now is what it says to who opens its address. */
async function expectAsOpened(page: Page): Promise<void> {
	const here = await said(page);
	const opened = await page.context().newPage();
	await opened.goto(page.url());
	expect(here).toEqual(await said(opened));
	await opened.close();
}

const area = (page: Page) => page.locator('.conditions select[name=area]').first();

/** Chooses the area at a place of the list, and waits until the page is that one's. */
async function choose(page: Page, index: number): Promise<void> {
	const before = page.url();
	await area(page).selectOption({ index });
	await page.waitForURL((url) => url.href !== before);
}

for (const [path, query] of [
	['occupations', '?employment=part_time'],
	['occupations', ''],
	['wages', ''],
	['industries', '']
] as const)
	test(`another area of ${path}${query} says what its page says`, async ({ page }) => {
		await page.goto(`/ja/${path}/${query}`);
		const areas = await area(page).locator('option').count();
		for (const index of [areas - 1, 1, 0]) {
			await choose(page, index);
			await expectAsOpened(page);
		}
	});

test('what was pointed at is told no longer when something else is drawn', async ({ page }) => {
	await page.goto('/ja/occupations/');
	const ranking = page.locator('#occupation-balance-ranking');
	const told = ranking.locator('.plot > [aria-hidden="true"] dl');
	await ranking.locator('.plot [data-row]').nth(3).hover();
	await expect(told).toBeVisible();
	const employment = page.locator('.conditions select[name=employment]').first();
	await employment.evaluate((select: HTMLSelectElement) => {
		select.value = 'part_time';
		select.dispatchEvent(new Event('change', { bubbles: true }));
	});
	await expect(ranking.locator('h2')).toContainText('常用的パートタイム');
	await expect(told).toHaveCount(0);
});

test('what is pointed at breaks no number, wherever it stands', HERE, async ({ page }) => {
	await page.goto('/ja/occupations/months/');
	const plot = page.locator('figure > .plot').last();
	await plot.hover();
	const told = plot.locator('> [aria-hidden="true"]');
	await expect(told.locator('dt').first()).toHaveText(/^\d{4}年/);
	// As where the window has become narrower than the place of the pointer.
	const lines = await told.evaluate((box: HTMLElement) => {
		box.style.insetInline = `${innerWidth + 500}px auto`;
		return [...box.querySelectorAll('dt')].map(({ firstChild }) => {
			const year = document.createRange();
			if (!firstChild) return 0;
			year.setStart(firstChild, 0);
			year.setEnd(firstChild, '2026'.length);
			return new Set([...year.getClientRects()].map(({ top }) => top)).size;
		});
	});
	expect(lines).toEqual(lines.map(() => 1));
});

test.describe('before all is alive', () => {
	test.use({ alive: false });

	test('what still sleeps is not kept as it was printed', async ({ page }) => {
		await page.addInitScript(() => {
			globalThis.requestIdleCallback = () => 0;
		});
		await page.goto('/ja/occupations/');
		await page.waitForFunction(() => document.documentElement.hasAttribute('data-started'));
		await expect(area(page)).toBeEnabled();
		const asleep = page.locator('[data-asleep]');
		expect(await asleep.count()).toBeGreaterThan(0);
		await choose(page, 1);
		await expect(asleep.locator('figure')).toHaveCount(0);
	});
});

for (const path of ['shortage', 'occupations/jsco-2009'])
	test(`from one page below ${path} to another`, async ({ page }) => {
		await page.goto(`/ja/${path === 'shortage' ? 'shortage' : 'occupations'}/`);
		const parent = `/ja/${path}/`;
		const [first, second] = await page
			.locator('main a')
			.evaluateAll(
				(links, from) => [
					...new Set(
						links
							.map((link) => new URL((link as HTMLAnchorElement).href).pathname)
							.filter((link) => link.startsWith(from) && link !== from)
					)
				],
				parent
			);
		test.skip(!first || !second, 'there is one such page or none');
		await page.goto(String(first));
		await settled(page);
		// Both pages are of one kind: a link as their neighbours have it.
		await page.evaluate((to) => {
			const link = document.createElement('a');
			link.href = to;
			link.textContent = 'x';
			document.querySelector('main')?.append(link);
			link.click();
			link.remove();
		}, String(second));
		await page.waitForURL(`**${String(second)}`);
		await expectAsOpened(page);
	});
