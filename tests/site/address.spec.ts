import { expect, type Page } from '@playwright/test';
import { living, test } from '../support/living-page.ts';

const PAGE = '/ja/occupations/';
const FIRST_TITLE = 'figure h2';

const employment = (page: Page) => page.locator('.conditions select[name=employment]').first();

/** Choices and what else is done, within one task: SvelteKit has gone nowhere in between. */
const atOnce = (page: Page, values: readonly string[], then?: 'link' | 'back') =>
	page.evaluate(
		([values, then]) => {
			const select = document.querySelector<HTMLSelectElement>(
				'.conditions select[name=employment]'
			);
			for (const value of values) {
				if (select) select.value = value;
				select?.dispatchEvent(new Event('change', { bubbles: true }));
			}
			if (then === 'link')
				document.querySelector<HTMLAnchorElement>('nav a[href$="/shortage/"]')?.click();
			if (then === 'back') history.back();
		},
		[values, then] as const
	);

async function open(page: Page): Promise<void> {
	await page.goto(PAGE);
	await living(page);
	await expect(employment(page)).toBeEnabled();
}

test('figures answer before SvelteKit goes to the address, which follows', async ({ page }) => {
	await open(page);
	// Not an idle moment until somebody gives one.
	await page.evaluate(() => {
		const waiting: IdleRequestCallback[] = [];
		window.requestIdleCallback = (then) => waiting.push(then);
		addEventListener('idle', () => {
			for (const then of waiting.splice(0)) then({ didTimeout: true, timeRemaining: () => 0 });
		});
	});
	await employment(page).selectOption('part_time');
	await expect(page.locator(FIRST_TITLE).first()).toContainText('常用的パートタイム');
	await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
	// What is chosen next adds to what was chosen.
	await page.locator('.conditions select[name=time_period]').first().selectOption('2023FY');
	await expect(page.locator(FIRST_TITLE).first()).toContainText('2023年度');
	await expect(page.locator(FIRST_TITLE).first()).toContainText('常用的パートタイム');
	await expect(async () => {
		await page.evaluate(() => dispatchEvent(new Event('idle')));
		await expect(page).toHaveURL(/\?employment=part_time&time_period=2023FY$/, { timeout: 500 });
	}).toPass();
	await expect(employment(page)).toHaveValue('part_time');
});

test('of two choices at once the last stands, in the figures and in the address', async ({
	page
}) => {
	await open(page);
	const before = await page.evaluate(() => history.length);
	await atOnce(page, ['full_time', 'part_time']);
	await expect(page).toHaveURL(/\?employment=part_time$/);
	await expect(page.locator(FIRST_TITLE).first()).toContainText('常用的パートタイム');
	expect(await page.evaluate(() => history.length)).toBe(before + 1);
	await page.goBack();
	await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
	await expect(page.locator(FIRST_TITLE).first()).not.toContainText('常用的パートタイム');
	await page.goForward();
	await expect(page.locator(FIRST_TITLE).first()).toContainText('常用的パートタイム');
	await expect(employment(page)).toHaveValue('part_time');
});

test('who follows a link at once finds the choice on the way back', async ({ page }) => {
	await open(page);
	await atOnce(page, ['part_time'], 'link');
	await expect(page).toHaveURL(/\/ja\/shortage\/$/);
	await page.goBack();
	await expect(page).toHaveURL(/\?employment=part_time$/);
	await expect(page.locator(FIRST_TITLE).first()).toContainText('常用的パートタイム');
});

test('who goes back at once is where the way back leads', async ({ page }) => {
	await open(page);
	await employment(page).selectOption('part_time');
	await expect(page).toHaveURL(/\?employment=part_time$/);
	await atOnce(page, ['full_time'], 'back');
	await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
	await expect(employment(page)).toHaveValue('regular');
	await expect(page.locator(FIRST_TITLE).first()).not.toContainText('常用的パートタイム');
});
