import { expect } from '@playwright/test';
import { choose, figureOf, printedTable, titled } from '../support/printed-table.ts';
import { reference, where } from '../support/reference.ts';
import { test } from '../support/traffic.ts';
import '../support/this-data.ts';

test.setTimeout(60_000);

const FIELDS = { 建設: ['09', '65', '66', '67', '68'], 警備: ['45'] } as const;

/** The field's ratio as sum over sum of the collected figures. */
function ratio(year: string, area: string, occupations: readonly string[]): string {
	const rows = where(reference('occupation-balance'), {
		time_period: year,
		ref_area: area,
		employment: 'regular'
	}).filter(({ occupation = '' }) => occupations.includes(occupation));
	const sum = (name: string) => rows.reduce((total, row) => total + Number(row[name]), 0);
	expect(rows).toHaveLength(occupations.length);
	return (sum('active_openings') / sum('active_applicants')).toFixed(2);
}

test('the fields stand side by side with the year before, the nation, and what they hold', async ({
	page
}) => {
	await page.goto('/ja/shortage/');
	const table = await printedTable(figureOf(page, 'shortage-ranking'));
	for (const [name, occupations] of Object.entries(FIELDS)) {
		const row = table.rows.find((one) => one.name === name);
		expect(row?.cells[0]).toBe(ratio('2025FY', '43', occupations));
		expect(row?.note).toContain('計算値');
		const nation = table.columns.findIndex(({ title }) => title.includes('全国'));
		expect(row?.cells[nation]).toBe(ratio('2025FY', '00', occupations));
	}
	await expect(page.locator('#contents')).toContainText('建設躯体工事従事者');
	await expect(page.locator('#contents')).toContainText('公的な区分ではありません');
});

test('a planner reads construction in Kikuchi beside Kumamoto, in three steps', async ({
	page,
	traffic
}) => {
	await page.goto('/ja/');
	await page.getByRole('navigation').getByRole('link', { name: '不足分野' }).click();
	await page.getByRole('main').getByRole('link', { name: '建設', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('建設');

	const offices = figureOf(page, 'shortage-construction-offices');
	await expect(offices).toContainText('架空のサンプル');
	const { rows } = await printedTable(offices);
	expect(rows.map(({ name }) => name)).toEqual(
		expect.arrayContaining(['ハローワーク菊池', 'ハローワーク熊本', '熊本県'])
	);

	const months = figureOf(page, 'shortage-construction-monthly-series');
	traffic.forget();
	await choose(months, '地域', 'hw_kikuchi');
	await titled(months, ['ハローワーク菊池', '建設']);
	expect(traffic.engine()).toEqual([]);
	await expect(page).toHaveURL(/ref_area=hw_kikuchi/);
});
