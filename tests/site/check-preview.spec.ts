import { expect } from '@playwright/test';
import { axeFaults } from '../support/axe.ts';
import { checked, choose, open, sheet, WAIT } from '../support/check-page.ts';
import { asBook, OCTOBER } from '../support/clerk.ts';
import { test } from '../support/traffic.ts';
import { HERE } from '../support/here.ts';

test.setTimeout(240_000);

test(
	'the new month is drawn in the pages’ own figures before it is public, and goes with the tab',
	HERE,
	async ({ page, traffic }) => {
		await open(page);
		await choose(page, 'ファイルを選ぶ', sheet('ハローワーク熊本_2026-10.xlsx', asBook(OCTOBER)));
		await checked(page);
		await page.getByRole('button', { name: '図を描く' }).click();
		const ranking = page.locator('#occupation-balance-monthly-ranking');
		await expect(ranking).toBeVisible(WAIT);
		await expect(ranking.getByText('この図はまだ公開されていません。')).toBeVisible();
		await expect(ranking.locator('.finding')).toContainText('2026年10月のハローワーク熊本');
		// What is not public is not handed out as a picture or a table.
		for (const name of ['PNG', 'SVG', 'CSV'])
			await expect(ranking.getByRole('button', { name, exact: true })).toHaveCount(0);
		await ranking.getByText(/^表（[\d,]+行）$/).click();
		const openings = OCTOBER.find(([name]) => name === '36　介護サービス職業従事者')?.[1] ?? '';
		await expect(
			ranking.getByRole('row', { name: /^介護サービス職業従事者/ }).first()
		).toContainText(openings);
		// The map stands as on the page of areas; its tiles lead nowhere, for the rows go with the page.
		const map = page.locator('#office-balance-tiles');
		await expect(map.locator('.tile')).toHaveCount(10);
		await expect(map.getByText('この図はまだ公開されていません。')).toBeVisible();
		const kumamoto = map.locator('.tile').filter({ hasText: '熊本' });
		await expect(kumamoto).toContainText(/\d\.\d\d/);
		// The file tells of one office; the others have no value, and keep their places.
		await expect(map.locator('.tile').filter({ hasText: '未公表' })).toHaveCount(9);
		await expect(map.locator('.tile a')).toHaveCount(0);
		expect(await axeFaults(page)).toEqual([]);
		expect(traffic.engine().length).toBeGreaterThan(0);
		await page.getByRole('button', { name: '図を閉じる' }).click();
		await expect(page.getByRole('figure')).toHaveCount(0);

		// The engine of the pages knows nothing of it: what is published is a sample still.
		await page.goto('/ja/occupations/kikuchi/');
		await expect(page.getByText('架空のサンプル').first()).toBeVisible();
	}
);

test('where there are errors nothing is drawn', async ({ page }) => {
	await open(page);
	await choose(page, 'ファイルを選ぶ', sheet('x.csv', 'a,b\n1,2\n'));
	await checked(page);
	await expect(page.getByRole('heading', { name: '公開する前に図で見る' })).toHaveCount(0);
});
