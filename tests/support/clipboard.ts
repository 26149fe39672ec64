import { expect, type Locator } from '@playwright/test';

/** Stands on the clipboard until something was copied. */
const NOTHING = '（まだ何もコピーされていません）';

/** Presses a button that copies, and waits for what it copied: copying may fetch first. */
export async function copiedBy(button: Locator): Promise<string> {
	const page = button.page();
	await page.evaluate((text) => navigator.clipboard.writeText(text), NOTHING);
	await button.click();
	const read = () => page.evaluate(() => navigator.clipboard.readText());
	await expect.poll(read).not.toBe(NOTHING);
	return read();
}
