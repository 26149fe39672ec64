import { expect, type Page } from '@playwright/test';
import { axeFaults, LOOKS } from './axe.ts';

/** How many rows of a table are read: one template makes them all, and 86 take seven times as long. */
const ROWS = 12;

/** What is folded is read as well; of a long table its first rows and its last. */
async function unfold(page: Page): Promise<void> {
	await page.evaluate((rows) => {
		for (const details of document.querySelectorAll('details')) details.open = true;
		// Out of sight a long list's items keep the size of the width before: axe would see them overlap.
		for (const item of document.querySelectorAll('li')) item.style.contentVisibility = 'visible';
		for (const body of document.querySelectorAll('tbody'))
			for (const row of [...body.rows].slice(rows, -1)) row.remove();
	}, ROWS);
}

/** Axe over a living page, unfolded, in two looks. What it leaves behind is no page to go on with. */
export async function expectReadable(page: Page): Promise<void> {
	await page.setViewportSize({ width: 1440, height: 900 });
	await unfold(page);
	await page.evaluate(() => scrollTo(0, 0));
	expect(await axeFaults(page), 'light, 1440').toEqual([]);
	// Colours depend on the scheme and sizes on the width: two looks show both of each.
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.setViewportSize({ width: 390, height: 900 });
	// What sticks covers a part of what is scrolled below it.
	await page.evaluate(() => scrollTo(0, 0));
	expect(await axeFaults(page, LOOKS), 'dark, 390').toEqual([]);
}

/** Looks at all that a page shows without asking it for anything: tables, marks, the way down; then folds it again. */
export async function lookAround(page: Page): Promise<void> {
	for (const figure of await page.getByRole('figure').all()) {
		for (const table of await figure.getByText(/^表（[\d,]+行）$/).all()) await table.click();
		const range = figure.getByRole('slider');
		if ((await range.count()) > 0) {
			await range.hover();
			await range.focus();
			await range.press('ArrowLeft');
		}
		for (const plot of await figure.locator('> .plot').all()) await plot.hover();
	}
	await page.mouse.wheel(0, 3000);
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details.table'))
			(details as HTMLDetailsElement).open = false;
		scrollTo(0, 0);
	});
}
