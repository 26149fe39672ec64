import { expect, type Page } from '@playwright/test';
import { test } from '../support/living-page.ts';

const PAGE = '/ja/occupations/';
const FIRST_TITLE = 'figure h2';

const employment = (page: Page) => page.locator('.conditions select[name=employment]').first();
const title = (page: Page) => page.locator(FIRST_TITLE).first();
const length = (page: Page) => page.evaluate(() => history.length);

async function open(page: Page): Promise<void> {
	await page.goto(PAGE);
	await expect(employment(page)).toBeEnabled();
}

/** Choices and what is done next, within one task: nothing has been drawn in between. */
const atOnce = (page: Page, values: readonly string[], then?: 'link' | 'back') =>
	page.evaluate(
		([values, then]) => {
			const select = document.querySelector<HTMLSelectElement>(
				'.conditions select[name=employment]'
			);
			if (!select) throw new Error('no such choice');
			const queries = values.map((value) => {
				select.value = value;
				select.dispatchEvent(new Event('change', { bubbles: true }));
				return location.search;
			});
			if (then === 'link')
				document.querySelector<HTMLAnchorElement>('nav a[href$="/shortage/"]')?.click();
			if (then === 'back') history.back();
			return queries;
		},
		[values, then] as const
	);

test('each choice is in the address and in the history at once', async ({ page }) => {
	await open(page);
	const before = await length(page);
	expect(await atOnce(page, ['full_time', 'part_time'])).toEqual([
		'?employment=full_time',
		'?employment=part_time'
	]);
	expect(await length(page)).toBe(before + 2);
	await expect(title(page)).toContainText('常用的パートタイム');
	await page.goBack();
	await expect(page).toHaveURL(/\?employment=full_time$/);
	await expect(employment(page)).toHaveValue('full_time');
	await expect(title(page)).not.toContainText('常用的パートタイム');
	await page.goBack();
	await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
	await expect(employment(page)).toHaveValue('regular');
	await page.goForward();
	await page.goForward();
	await expect(employment(page)).toHaveValue('part_time');
	await expect(title(page)).toContainText('常用的パートタイム');
});

test('a choice adds to what was chosen, and the other languages show it too', async ({ page }) => {
	await open(page);
	await employment(page).selectOption('part_time');
	await page.locator('.conditions select[name=time_period]').first().selectOption('2023FY');
	await expect(page).toHaveURL(/\?employment=part_time&time_period=2023FY$/);
	await expect(title(page)).toContainText('2023年度');
	await expect(title(page)).toContainText('常用的パートタイム');
	await page.locator('.languages a[lang=en]').click();
	await expect(page).toHaveURL(/\/en\/occupations\/\?employment=part_time&time_period=2023FY$/);
	await expect(employment(page)).toHaveValue('part_time');
	await page.goBack();
	await expect(page).toHaveURL(/\/ja\/occupations\/\?employment=part_time&time_period=2023FY$/);
	await expect(employment(page)).toHaveValue('part_time');
	await expect(title(page)).toContainText('2023年度');
});

test('who follows a link at once finds the choice on the way back', async ({ page }) => {
	await open(page);
	await atOnce(page, ['part_time'], 'link');
	await expect(page).toHaveURL(/\/ja\/shortage\/$/);
	await page.goBack();
	await expect(page).toHaveURL(/\?employment=part_time$/);
	await expect(employment(page)).toHaveValue('part_time');
	await expect(title(page)).toContainText('常用的パートタイム');
});

test('who goes back at once takes the choice back', async ({ page }) => {
	await open(page);
	await employment(page).selectOption('part_time');
	await expect(page).toHaveURL(/\?employment=part_time$/);
	await atOnce(page, ['full_time'], 'back');
	await expect(page).toHaveURL(/\?employment=part_time$/);
	await expect(employment(page)).toHaveValue('part_time');
	await expect(title(page)).toContainText('常用的パートタイム');
});

test('a page read again shows the choice, and the way back leads on from it', async ({ page }) => {
	await open(page);
	await atOnce(page, ['full_time', 'part_time']);
	await page.reload();
	await expect(employment(page)).toHaveValue('part_time');
	await expect(title(page)).toContainText('常用的パートタイム');
	await page.goBack();
	await expect(page).toHaveURL(/\?employment=full_time$/);
	await expect(employment(page)).toHaveValue('full_time');
	await page.goBack();
	await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
	await expect(employment(page)).toHaveValue('regular');
	await page.goForward();
	await expect(employment(page)).toHaveValue('full_time');
});

test('the link of the menu to the page itself shows it as it was printed', async ({ page }) => {
	await open(page);
	await employment(page).selectOption('part_time');
	await expect(title(page)).toContainText('常用的パートタイム');
	await page.locator('nav a[href$="/ja/occupations/"]').first().click();
	await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
	await expect(employment(page)).toHaveValue('regular');
	await expect(title(page)).not.toContainText('常用的パートタイム');
});

test('a place of the page is gone to with the choice, and what is chosen there too', async ({
	page
}) => {
	await open(page);
	await employment(page).selectOption('part_time');
	await expect(title(page)).toContainText('常用的パートタイム');
	const id = await page.locator('figure').last().getAttribute('id');
	// A link as anywhere in the text.
	await page.evaluate((id) => {
		const link = document.createElement('a');
		link.href = `#${id}`;
		link.textContent = 'place';
		document.querySelector('main')?.append(link);
		link.click();
	}, id);
	await expect(page).toHaveURL(new RegExp(`\\?employment=part_time#${id}$`));
	await expect(title(page)).toContainText('常用的パートタイム');
	await employment(page).selectOption('full_time');
	await expect(page).toHaveURL(/\?employment=full_time$/);
	await page.goBack();
	await expect(page).toHaveURL(new RegExp(`\\?employment=part_time#${id}$`));
	await expect(employment(page)).toHaveValue('part_time');
	await page.goBack();
	await expect(page).toHaveURL(/\?employment=part_time$/);
	await expect(employment(page)).toHaveValue('part_time');
});
