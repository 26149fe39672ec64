import { expect } from '@playwright/test';
import { SITE } from '#lib/catalogue/site.ts';
import { copiedBy } from '../support/clipboard.ts';
import { choose, figureOf, printedTable, titled } from '../support/printed-table.ts';
import {
	held,
	printedCount,
	printedRatio,
	reference,
	where,
	type ReferenceRow
} from '../support/reference.ts';
import { test } from '../support/traffic.ts';

test.setTimeout(60_000);

const YEARS = ['2023FY', '2024FY', '2025FY'] as const;

/** The 73 occupations of which no other is a part, as their source names them. */
const OCCUPATIONS = reference('occupations');

test.describe('a planner', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('asks which occupations had the highest ratio, and how they moved', async ({ page }) => {
		// The answer, from the published figures.
		const full = YEARS.flatMap((year) =>
			where(held(`occupation-balance/${year}.csv`), {
				ref_area: SITE.area,
				employment: 'full_time'
			})
		);
		const printed = (row: ReferenceRow = {}) =>
			printedRatio(row['active_openings'] ?? '', row['active_applicants'] ?? '');
		const names = new Map(OCCUPATIONS.map((row) => [row['occupation'], row['name']]));
		const ranked = where(full, { time_period: '2025FY' })
			.filter(({ occupation = '', active_applicants }) => {
				return names.has(occupation) && Number(active_applicants) >= 100;
			})
			.map((row) => ({
				name: names.get(row['occupation']) ?? '',
				occupation: row['occupation'] ?? '',
				ratio: Number(row['active_openings']) / Number(row['active_applicants']),
				printed: printed(row)
			}))
			.sort((a, b) => b.ratio - a.ratio);
		const [first, second, third] = ranked;
		if (!first || !second || !third) throw new Error('no figures');

		await page.goto('/ja/occupations/');
		const figure = figureOf(page, 'occupation-balance-ranking');
		await choose(figure, '雇用形態', 'full_time');
		await titled(figure, [SITE.areaName.ja, '2025年度', 'パートを除く常用']);
		await choose(figure, '求職者数の下限', '100');

		const bars = figure
			.locator('> .plot')
			.getByRole('listitem')
			.filter({ hasText: /\d\.\d\d$/ });
		for (const [index, { name, printed }] of [first, second, third].entries())
			await expect(bars.nth(index)).toHaveText(
				new RegExp(`^\\s*${index + 1}.*${name}.*${printed}`, 's')
			);
		const finding = figure.locator('.finding');
		await expect(finding).toContainText('有効求職者数（年度計・延べ）が100人以上の');
		for (const { name, printed } of [first, second, third])
			await expect(finding).toContainText(`${name}（${printed}倍）`);

		// Ratios of the other years stand in the same row of the table.
		const { columns, rows } = await printedTable(figure);
		const moved = rows.find(({ name }) => name === first.name)?.cells ?? [];
		const at = (title: string) => moved[columns.findIndex((column) => column.title === title)];
		const ratio = (year: string) =>
			printed(where(full, { time_period: year, occupation: first.occupation })[0]);
		expect(at('有効求人倍率')).toBe(ratio('2025FY'));
		expect(at('有効求人倍率 2024年度')).toBe(ratio('2024FY'));
		expect(at('有効求人倍率 2023年度')).toBe(ratio('2023FY'));

		await figure.getByRole('link', { name: first.name, exact: true }).click();
		await expect(page.locator('h1')).toHaveText(first.name);
		const series = figureOf(page, 'occupation-item-series');
		await titled(series, [first.name, SITE.areaName.ja, 'パートを除く常用']);
		const history = await printedTable(series);
		expect(history.rows.map(({ name, cells }) => [name, cells[0]])).toEqual(
			YEARS.map((year) => [`${year.slice(0, 4)}年度`, ratio(year)])
		);

		await page.goBack();
		await titled(figure, [SITE.areaName.ja, '2025年度', 'パートを除く常用']);
		const copied = await copiedBy(figure.getByRole('button', { name: 'コピー' }));
		await expect(figure.getByText('コピーしました')).toBeVisible();
		expect(copied).toContain(`${SITE.areaName.ja}・2025年度・パートを除く常用`);
		expect(copied).toContain(`${first.name}（${first.printed}倍）`);
		expect(copied).toMatch(
			/出典：厚生労働省「職業安定業務統計 雇用関係指標（年度）」第4〜7表（\d{4}-\d\d-\d\d取得）を加工して作成/
		);
		// The link names the period too: tomorrow's default is another.
		expect(copied).toContain(
			'/ja/occupations/?employment=full_time&measure=active_ratio&threshold=100&time_period=2025FY#occupation-balance-ranking'
		);
	});

	test('sends the view to a colleague, who sees the same', async ({ page, context }) => {
		await page.goto('/ja/occupations/?employment=full_time&level=major&measure=new_ratio');
		const figure = figureOf(page, 'occupation-balance-ranking');
		await titled(figure, ['新規求人倍率', 'パートを除く常用']);
		const colleague = await context.newPage();
		await colleague.goto(page.url());
		const same = figureOf(colleague, 'occupation-balance-ranking');
		await titled(same, ['新規求人倍率', 'パートを除く常用']);
		expect(await same.locator('> .plot').textContent()).toBe(
			await figure.locator('> .plot').textContent()
		);
		expect(await same.locator('.finding').textContent()).toBe(
			await figure.locator('.finding').textContent()
		);
	});
});

test.describe('a manager in Hsinchu', () => {
	test.use({ locale: 'zh-TW', timezoneId: 'Asia/Taipei' });

	test('asks what machine maintenance pays, in 繁體中文', async ({ page }) => {
		await page.goto('/');
		await expect(page).toHaveURL('/zh-Hant/');
		await page
			.getByRole('navigation', { name: '頁面' })
			.getByRole('link', { name: '薪資', exact: true })
			.click();
		const ranking = figureOf(page, 'occupation-wages-ranking');
		await expect(page.locator('h1')).toContainText(SITE.areaName['zh-Hant']);
		const pay = (employment: string, year: string) =>
			printedCount(
				where(held(`occupation-wages/${year}.csv`), {
					ref_area: SITE.area,
					occupation: '55',
					employment,
					basis: 'reception'
				})[0]?.['offered_wage'] ?? ''
			);

		await titled(ranking, ['求才薪資', SITE.areaName['zh-Hant'], '2025年度', '千日圓／月']);
		const row = async () =>
			(await printedTable(ranking)).rows.find(({ name }) => name === '機械維修人員');
		expect((await row())?.cells[0]).toBe(pay('full_time', '2025FY'));
		await ranking.getByText('顯示其餘53項').click();
		await ranking.getByRole('button', { name: '機械維修人員' }).click();
		const series = figureOf(page, 'occupation-wages-series');
		await titled(series, ['機械維修人員', SITE.areaName['zh-Hant']]);
		await expect(series.locator('.finding')).toContainText(`${pay('full_time', '2025FY')}千日圓`);

		await choose(ranking, '雇用型態', 'part_time');
		await titled(ranking, ['常用部分工時', '日圓／時']);
		expect((await row())?.cells[0]).toBe(pay('part_time', '2025FY'));
		await titled(series, ['機械維修人員', '常用部分工時', '日圓／時']);
		const { rows } = await printedTable(series);
		expect(rows.map(({ cells }) => cells[0])).toEqual(YEARS.map((year) => pay('part_time', year)));
	});
});
