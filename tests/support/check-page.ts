import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

/** A worker is started, an engine perhaps: a busy machine is not a fault. */
export const WAIT = { timeout: 100_000 };

type Files = Parameters<Page['setInputFiles']>[1];

/** The page that checks files, alive. */
export async function open(page: Page, language = 'ja'): Promise<void> {
	await page.goto(`/${language}/check/`);
	await expect(page.locator('main button').first()).toBeEnabled(WAIT);
}

export const choose = (page: Page, label: string, files: Files): Promise<void> =>
	page.getByLabel(label, { exact: true }).setInputFiles(files);

export const sheet = (name: string, content: Buffer | string) => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(content)
});

/** What is chosen is checked at once: its result is there. */
export async function checked(page: Page): Promise<void> {
	await expect(page.locator('section[aria-labelledby=result][aria-busy=false]')).toBeVisible(WAIT);
}

/** What a button hands over. */
export async function saved(page: Page, button: string): Promise<Buffer> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).click()
	]);
	return readFileSync(await download.path());
}
