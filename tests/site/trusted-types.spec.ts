import { expect, type Page } from '@playwright/test';
import { PAYLOADS } from '../support/payloads.ts';
import { figureOf, saveButton } from '../support/printed-table.ts';
import { test as alone } from '../support/living-page.ts';
import { test } from '../support/traffic.ts';

/** What happens to each way in which a text could become mark-up, a program or a script's address. */
const attempts = (page: Page, text: string) =>
	page.evaluate((given) => {
		const host = document.createElement('div');
		const ways: Readonly<Record<string, () => unknown>> = {
			innerHTML: () => (host.innerHTML = given),
			outerHTML: () => {
				const inner = host.appendChild(document.createElement('p'));
				inner.outerHTML = given;
			},
			insertAdjacentHTML: () => host.insertAdjacentHTML('beforeend', given),
			parseFromString: () => new DOMParser().parseFromString(given, 'text/html'),
			fragment: () => document.createRange().createContextualFragment(given),
			srcdoc: () => (document.createElement('iframe').srcdoc = given),
			handler: () => host.setAttribute('onclick', given),
			script: () => (document.createElement('script').text = given),
			program: () => new Function(given),
			foreignScript: () => (document.createElement('script').src = 'https://evil.invalid/x.js'),
			foreignWorker: () => new Worker('https://evil.invalid/x.js'),
			dataWorker: () => new Worker(`data:text/javascript,${encodeURIComponent(given)}`)
		};
		return Object.entries(ways).map(([way, act]) => {
			try {
				act();
				return `${way}: done`;
			} catch (error) {
				return `${way}: ${error instanceof Error ? error.constructor.name : 'refused'}`;
			}
		});
	}, text);

alone('no text becomes mark-up, a program or a script of another site', async ({ page }) => {
	await page.goto('/ja/');
	const refused: string[] = [];
	page.on('console', (message) => void refused.push(message.text()));
	// Where a browser has no Trusted Types, script-src alone stands; this one has them.
	expect(await page.evaluate(() => 'trustedTypes' in window)).toBe(true);
	for (const text of PAYLOADS.slice(0, 12))
		for (const told of await attempts(page, text)) expect(told, text).not.toMatch(/: done$/);
	// The browser says by which rule: none of these fails for another reason alone.
	expect(refused.join('\n')).toContain('TrustedHTML');
	expect(refused.join('\n')).toContain('TrustedScript');
});

test('links and pictures work as before', async ({ page }) => {
	await page.goto('/ja/occupations/');
	// By a link the parts of a page are made, not taken over.
	await page.getByRole('navigation').getByRole('link', { name: '賃金', exact: true }).click();
	await expect(page).toHaveURL(/\/ja\/wages\//);
	await expect(page.locator('figure svg:visible').first()).toBeVisible();
	const button = await saveButton(figureOf(page, 'occupation-wages-ranking'), 'PNG');
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	expect(download.suggestedFilename()).toMatch(/\.png$/);
});
