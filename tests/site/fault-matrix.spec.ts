import { expect, type Locator, type Page } from '@playwright/test';
import { SITE } from '#lib/catalogue/site.ts';
import { FILE_FAULTS, uncaught } from '../support/file-faults.ts';
import { choose, figureOf, titled } from '../support/printed-table.ts';
import { test } from '../support/living-page.ts';

/** A page, the small file that a choice needs, and what it shows with and without it. */
interface Tried {
	readonly path: string;
	/** Where it says that the file did not come. */
	readonly part: (page: Page) => Locator;
	/** The address of the choice. */
	readonly query: string;
	readonly files: RegExp;
	/** Makes the choice on the open page. */
	readonly choose: (page: Page) => Promise<void>;
	/** What was printed stands: title, picture, table. */
	readonly before: (page: Page) => Promise<void>;
	readonly after: (page: Page) => Promise<void>;
}

const ranking = (page: Page) => figureOf(page, 'occupation-balance-ranking');
const compared = (page: Page) => figureOf(page, 'area-comparison');
/** The first row of the first table or list of a figure holds a number. */
const hasValues = async (page: Page, selector: string) =>
	expect(page.locator(selector).first()).toContainText(/\d\.\d\d|\d{3}/);

const TRIED: readonly Tried[] = [
	{
		path: '/ja/occupations/',
		part: ranking,
		query: '?employment=part_time',
		files: /\/data\/answers\//,
		choose: (page) => choose(ranking(page), '雇用形態', 'part_time'),
		async before(page) {
			await titled(ranking(page), ['パートを含む常用']);
			await hasValues(page, '#occupation-balance-ranking .plot [data-row]');
		},
		after: (page) => titled(ranking(page), ['常用的パートタイム'])
	},
	{
		path: '/ja/wage-check/',
		part: (page) => page.locator('main'),
		query: '?occupation=49',
		files: /\/data\/wage-check\//,
		async choose(page) {
			await page.getByRole('combobox', { name: '職業', exact: true }).fill('ヘルパー');
			await expect(page.getByRole('option', { name: /介護サービス職業従事者/ })).toBeVisible();
			await page.keyboard.press('Enter');
		},
		async before(page) {
			await expect(page.getByRole('heading', { level: 1 })).toContainText('機械整備・修理従事者');
			await hasValues(page, 'main figure svg ~ *, main figure .finding, main figure table');
		},
		after: (page) =>
			expect(page.getByRole('heading', { level: 1 })).not.toContainText('機械整備・修理従事者')
	},
	{
		path: '/ja/areas/compare/',
		part: (page) => page.locator('main'),
		query: '?a=prefecture&b=oita-pref',
		files: /\/data\/areas\//,
		async choose(page) {
			await page.getByLabel('地域2').selectOption('oita-pref');
		},
		async before(page) {
			await expect(compared(page).locator('h2')).toContainText(`${SITE.areaName.ja}と全国の比較`);
			await hasValues(page, '#area-comparison tbody tr');
			await hasValues(page, '#area-comparison .plot [data-row]');
		},
		after: (page) =>
			expect(compared(page).locator('h2')).toContainText(`${SITE.areaName.ja}と大分県の比較`)
	}
];

/** By night every fault on every page; by day each fault on one of them, in turn. */
const EVERY = process.env['ALL_SCRIPTS'] === 'yes';

for (const [turn, { path, part, query, files, choose: chosen, before, after }] of TRIED.entries())
	for (const moment of ['at the first load', 'after it'] as const)
		test(`${path}: what comes in the place of a file ${moment} is never shown`, async ({
			page
		}) => {
			test.setTimeout(400_000);
			const thrown = uncaught(page);
			for (const [index, [name, fault]] of Object.entries(FILE_FAULTS).entries()) {
				if (!EVERY && index % TRIED.length !== turn) continue;
				await test.step(name, async () => {
					if (moment === 'after it') await page.goto(path);
					await page.route(files, fault);
					if (moment === 'after it') await chosen(page);
					else await page.goto(`${path}${query}`);
					const retry = part(page).getByRole('button', { name: 'もう一度試す' });
					await expect(retry, name).toBeVisible();
					await before(page);
					await page.unrouteAll({ behavior: 'ignoreErrors' });
					await retry.click();
					await after(page);
				});
			}
			expect(thrown).toEqual([]);
		});
