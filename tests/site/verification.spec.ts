import { expect } from '@playwright/test';
import { test } from '../support/traffic.ts';

// Every question of every page, asked again in the browser.
test.setTimeout(600_000);
const PATIENCE = { timeout: 570_000 };

interface Answer {
	columns: string[];
	/** Column by column. */
	values: (string | number | null)[][];
}

test('every value of every figure is the same when this browser computes it', async ({ page }) => {
	await page.goto('/ja/data/verify/');
	await page.getByRole('button', { name: '検算を始める' }).click();
	await expect(page.getByRole('progressbar')).toBeVisible();
	const result = page.getByText(/値がすべて一致しました|一致しませんでした/);
	await expect(result).toBeVisible(PATIENCE);
	await expect(result).toHaveText(/^[\d,]+件の問い合わせの[\d,]+個の値がすべて一致しました。$/);
	const [questions = 0, values = 0] = [
		...((await result.textContent()) ?? '').matchAll(/[\d,]+/g)
	].map(([count]) => Number(count.replaceAll(',', '')));
	expect(questions).toBeGreaterThan(50);
	expect(values).toBeGreaterThan(100_000);
});

test('one changed value is found', async ({ page }) => {
	const path = 'data/answers/prefecture-balance/employment.part_time.json';
	const questions = (await (await page.request.get('/data/answers.json')).json()) as {
		path: string;
	}[];
	await page.route('**/data/answers.json', (route) =>
		route.fulfill({ json: questions.filter((one) => one.path === path) })
	);
	await page.route(`**/${path}`, async (route) => {
		const answer = (await (await route.fetch()).json()) as Answer;
		const column = answer.columns.indexOf('new_openings');
		const values = answer.values[column] ?? [];
		values[7] = Number(values[7]) + 1;
		await route.fulfill({ json: answer });
	});
	// As if the release itself had published them: on the way such a change is refused (faults.spec.ts).
	await page.route('**/en/data/verify/', async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replace(
			/(name="release" content=")[^"]*/,
			'$1unnamed-release'
		);
		await route.fulfill({ response, body });
	});
	await page.goto('/en/data/verify/');
	await page.getByRole('button', { name: 'Start' }).click();
	// The value itself, and the ratio that is computed of it.
	await expect(page.getByText('2 values differ.')).toBeVisible(PATIENCE);
	await expect(page.getByText(/new_openings: \d+ ≠ \d+$/)).toBeVisible();
	await expect(page.getByText(/new_ratio: [\d.]+ ≠ [\d.]+$/)).toBeVisible();
});

test('what cannot be loaded is said, and can be tried again', async ({ page, traffic }) => {
	traffic.pardon();
	await page.route('**/data/answers.json', (route) => route.abort());
	await page.goto('/ja/data/verify/');
	await page.getByRole('button', { name: '検算を始める' }).click();
	await expect(page.getByText(/読み込めませんでした/)).toBeVisible();
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	const again = page.getByRole('button', { name: '検算を始める' });
	await expect(again).toBeEnabled();
	await again.click();
	await expect(page.getByRole('progressbar')).toBeVisible();
});
