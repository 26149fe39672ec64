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

export async function check(page: Page): Promise<void> {
	await page.getByRole('button', { name: '検査する' }).click();
	await expect(page.getByRole('heading', { name: '3. 検査の結果' })).toBeVisible(WAIT);
}

/** What a button hands over. */
export async function saved(page: Page, button: string): Promise<Buffer> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).click()
	]);
	return readFileSync(await download.path());
}
