import { expect } from '@playwright/test';
import { choose, figureOf, printedTable, titled } from '../support/printed-table.ts';
import { csvRows, printedCount, reference, where } from '../support/reference.ts';
import { test } from '../support/living-page.ts';
import '../support/this-data.ts';

test.setTimeout(60_000);

const monthName = (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;
const months = (name: string) => [
	...new Set(reference(name).map((row) => row['time_period'] ?? ''))
];

/** Published, and not collected here. */
const NOT_HELD = '未収録';

/** `+6.2` as a page prints it, with a true minus. */
const printedChange = (raw: string): string =>
	raw === '' ? NOT_HELD : Number(raw).toFixed(1).replace('-', '−');

/** The names of the collection; a middle group of the same month is one of them. */
const sorted = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join()).sort();

test('new openings by industry: all 32 months', async ({ page }) => {
	const all = reference('industry-new-openings');
	await page.goto('/ja/industries/');
	const figure = figureOf(page, 'industry-new-openings-ranking');
	expect(months('industry-new-openings')).toHaveLength(32);
	for (const month of months('industry-new-openings')) {
		await choose(figure, '月', month);
		await titled(figure, ['熊本県', monthName(month), '原数値', '受理地別']);
		const { rows } = await printedTable(figure);
		const found = where(all, { time_period: month });
		const shown = rows.filter(({ cells }) => cells[0] !== NOT_HELD || cells[1] !== NOT_HELD);
		expect(sorted(shown.map(({ name, cells }) => [name, ...cells.slice(0, 2)]))).toEqual(
			sorted(
				found.map((row) => [
					row['industry'] ?? '',
					printedChange(row['new_openings_change'] ?? ''),
					printedCount(row['new_openings'] ?? '', NOT_HELD)
				])
			)
		);
		// Every value says where it comes from.
		for (const { name, note } of shown)
			expect(note, `${month} ${name}`).toMatch(/^(一次資料|報道|公表資料の転載・要約)・./);
	}
});

test('a series of new openings never leaves its edition', async ({ page }) => {
	await page.goto('/ja/industries/?industry_section=r11-I#industry-new-openings-series');
	const figure = figureOf(page, 'industry-new-openings-series');
	await titled(figure, ['運輸業', '熊本県']);
	const { rows } = await printedTable(figure);
	expect(rows.map(({ name }) => name)).toEqual(['2007年9月', '2008年8月', '2009年1月']);
	await choose(figure, '産業（大分類）', 'r12-H');
	await titled(figure, ['運輸業・郵便業']);
	const { rows: later } = await printedTable(figure);
	expect(later.map(({ name }) => name)).toEqual(['2009年6月', '2009年12月']);
});

for (const [dataset, columns] of [
	['industry-new-openings', ['time_period', 'new_openings_change', 'new_openings']],
	['office-ratios', ['time_period', 'active_ratio']]
] as const)
	test(`the published files of ${dataset}`, async ({ request }) => {
		const value = (text = '') => (text === '' ? '' : String(Number(text)));
		const line = (row: Readonly<Record<string, string>>) =>
			[row['time_period'], ...columns.slice(1).map((column) => value(row[column]))].join(',');
		const published: string[] = [];
		for (const month of months(dataset)) {
			const answer = await request.get(`/data/${dataset}/${month}.csv`);
			expect(answer.ok()).toBe(true);
			const rows = csvRows(await answer.text());
			published.push(...rows.filter((row) => row['obs_status'] === 'A').map(line));
			for (const row of rows)
				expect(row['source'] === '', JSON.stringify(row)).toBe(row['obs_status'] === 'L');
		}
		expect(published.sort()).toEqual(reference(dataset).map(line).sort());
	});
