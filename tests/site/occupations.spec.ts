import { expect } from '@playwright/test';
import { SITE } from '#lib/catalogue/site.ts';
import { freeBubble } from '../support/bubble.ts';
import { copiedBy } from '../support/clipboard.ts';
import { download, sheetsOf } from '../support/downloads.ts';
import { choose, figureOf, printedTable, titled } from '../support/printed-table.ts';
import { held, where } from '../support/reference.ts';
import { test } from '../support/living-page.ts';
import { HERE } from '../support/here.ts';

test.setTimeout(60_000);

test.describe('a planner with thirty minutes', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('goes from the gap of construction to one of its occupations, and copies', async ({
		page
	}) => {
		const gapOf = (codes: readonly string[]) =>
			where(held('occupation-balance/2025FY.csv'), {
				ref_area: SITE.area,
				employment: 'regular'
			})
				.filter(({ occupation = '' }) => codes.includes(occupation))
				.reduce(
					(sum, row) => sum + Number(row['active_openings']) - Number(row['active_applicants']),
					0
				);
		/** The mean of twelve months. */
		const amount = (gap: number) => Math.round(Math.abs(gap) / 12).toLocaleString('ja-JP');
		const printed = (gap: number) => `${gap > 0 ? '+' : '−'}${amount(gap)}`;
		const construction = ['65', '66', '67', '68', '69'];

		await page.goto('/ja/occupations/');
		const figure = figureOf(page, 'occupation-balance-ranking');
		await choose(figure, '表示する値', 'active_gap');
		await choose(figure, '職業の細かさ', 'major');
		await titled(figure, ['求人と求職者の差', '2025年度']);
		const major = figure.getByRole('listitem').filter({ hasText: '建設・採掘従事者' });
		await expect(major).toContainText(printed(gapOf(construction)));

		await major.getByRole('link').click();
		await expect(page.locator('h1')).toHaveText('建設・採掘従事者');
		const members = figureOf(page, 'occupation-balance-ranking');
		await titled(members, ['求人と求職者の差', '建設・採掘従事者']);
		await expect(members.locator('> .plot').getByRole('link')).toHaveCount(construction.length);
		const { rows, columns } = await printedTable(members);
		const at = columns.findIndex(({ title }) => title === '求人と求職者の差（月平均）');
		const frame = rows.find(({ name }) => name === '建設躯体工事従事者');
		expect(frame?.cells[at]).toBe(printed(gapOf(['65'])));

		await members.getByRole('link', { name: '建設躯体工事従事者', exact: true }).click();
		await expect(page).toHaveURL(/\/ja\/occupations\/jsco-2009\/65\/\?measure=active_gap$/);
		const series = figureOf(page, 'occupation-item-series');
		await titled(series, ['求人と求職者の差', '建設躯体工事従事者']);
		const copied = await copiedBy(series.getByRole('button', { name: 'コピー' }));
		await expect(series.getByText('コピーしました')).toBeVisible();
		expect(copied).toContain('建設躯体工事従事者');
		expect(copied).toContain(amount(gapOf(['65'])));
		expect(copied).toContain('出典：厚生労働省「職業安定業務統計');
		expect(copied).toContain('/ja/occupations/jsco-2009/65/?');
		expect(copied).toContain('measure=active_gap');
	});
});

test.describe('the map of occupations', () => {
	const ID = 'occupation-balance-scatter';

	test('leads the page, and a bubble leads to its occupation', async ({ page }) => {
		await page.goto('/ja/occupations/');
		const figure = figureOf(page, ID);
		expect(await page.getByRole('figure').first().getAttribute('id')).toBe(ID);
		await expect(figure.locator('fieldset')).toHaveJSProperty('disabled', false);
		const bubbles = figure.locator('.bubble[data-row]');
		// Two have applicants in no month, and are named below.
		const { rows } = await printedTable(figure);
		expect(rows.length).toBeGreaterThan(73);
		const unplaced = await figure.locator('.unplaced').textContent();
		expect((await bubbles.count()) + (unplaced?.match(/、/g)?.length ?? -1) + 1).toBe(73);
		const { row, name } = await freeBubble(figure);
		const free = bubbles.and(page.locator(`[data-row="${row}"]`));
		await free.hover();
		await expect(figure.locator('.readout strong')).toHaveText(name);
		await expect(figure.locator('.readout')).toContainText(/有効求人倍率 \d+\.\d\d倍/);
		await free.click();
		await expect(page).toHaveURL(`/ja/occupations/jsco-2009/${row}/`);
	});

	test('is one stop of the keyboard, read by arrows and opened by Enter', async ({ page }) => {
		await page.goto('/ja/occupations/');
		const figure = figureOf(page, ID);
		const stop = figure.locator('.bubble[tabindex="0"]');
		await expect(stop).toHaveCount(1);
		await stop.focus();
		await page.keyboard.press('End');
		await expect(stop).toHaveAttribute('data-row', '25');
		await expect(stop).toBeFocused();
		await expect(stop).toHaveAccessibleName(/^一般事務従事者 有効求職者数（月平均） [\d,]+人、/);
		await page.keyboard.press('ArrowLeft');
		await expect(figure.locator('.readout strong')).not.toHaveText('一般事務従事者');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/ja/occupations/jsco-2009/25/');
	});

	test('explains the value that is read', async ({ page }) => {
		await page.goto('/ja/occupations/');
		const figure = figureOf(page, ID);
		await expect(figure.locator('fieldset')).toHaveJSProperty('disabled', false);
		const { row, name } = await freeBubble(figure);
		await figure.locator(`.bubble[data-row="${row}"]`).hover();
		const read = figure.locator('.readout li', { hasText: '（全国）' });
		const value = (await read.locator('b').textContent()) ?? '';
		await read.click();
		const dialog = page.getByRole('dialog');
		await expect(dialog).toContainText(name);
		await expect(dialog.locator('.value strong')).toContainText(value.replace('倍', ''));
	});

	test('reads by a first touch, and goes by the second', async ({ browser }) => {
		const context = await browser.newContext({
			hasTouch: true,
			viewport: { width: 390, height: 844 }
		});
		const page = await context.newPage();
		await page.goto('/ja/occupations/');
		const figure = figureOf(page, ID);
		await expect(figure.locator('fieldset')).toHaveJSProperty('disabled', false);
		const clerks = figure.locator('.bubble[data-row="25"]');
		await clerks.tap();
		await expect(figure.locator('.readout strong')).toHaveText('一般事務従事者');
		await expect(page).toHaveURL('/ja/occupations/');
		await clerks.tap();
		await expect(page).toHaveURL('/ja/occupations/jsco-2009/25/');
		await context.close();
	});

	test('keeps its names apart and in the frame at every width', async ({ page }) => {
		await page.goto('/en/occupations/');
		for (const width of [320, 390, 640, 900, 1440]) {
			await page.setViewportSize({ width, height: 900 });
			const faults = await figureOf(page, ID)
				.locator('.field')
				.evaluate((field) => {
					const frame = field.getBoundingClientRect();
					const names = [...field.querySelectorAll<HTMLElement>('.bubble > span')]
						.filter((one) => one.checkVisibility())
						.map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }));
					const sides = [...field.querySelectorAll('.side')].map((one) => ({
						text: one.textContent,
						box: one.getBoundingClientRect()
					}));
					const all = [...names, ...sides];
					return [
						...names.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1),
						...names.filter(({ box }, index) =>
							all
								.slice(index + 1)
								.some(
									(other) =>
										box.left < other.box.right - 1 &&
										other.box.left < box.right - 1 &&
										box.top < other.box.bottom - 1 &&
										other.box.top < box.bottom - 1
								)
						)
					].map(({ text }) => text);
				});
			expect(faults, String(width)).toEqual([]);
		}
	});

	test('has another form, which the address keeps', async ({ page }) => {
		await page.goto('/ja/occupations/');
		const figure = figureOf(page, ID);
		await choose(figure, '図の形', 'dumbbell');
		await expect(page).toHaveURL('/ja/occupations/?form=dumbbell');
		await titled(figure, ['単位：人']);
		await expect(figure.locator('.plot li[data-row]').first()).toContainText(
			'介護サービス職業従事者'
		);
		// The ranking below is not asked.
		await titled(figureOf(page, 'occupation-balance-ranking'), ['職業別 有効求人倍率']);
		await page.reload();
		await expect(figure.locator('.plot li[data-row]').first()).toContainText('差 +');
	});
});

test(
	'months of fiscal years stand over one another, as the address says, and are saved so',
	HERE,
	async ({ page, context }) => {
		const SERIES = 'occupation-balance-monthly-series';
		await page.goto('/ja/occupations/');
		const figure = figureOf(page, SERIES);
		await choose(figure, '図の形', 'season');
		await expect(page).toHaveURL('/ja/occupations/?form=season');
		await titled(figure, ['月別の推移', '2024年度〜2026年度']);
		await expect(figure.locator('.ends > span')).toHaveText([/2026年度/, /2025年度/, /2024年度/]);
		await expect(figure.getByText('架空のサンプル').first()).toBeVisible();
		// The map of occupations has forms of its own.
		await titled(figureOf(page, 'occupation-balance-ranking'), ['職業別 有効求人倍率']);

		const reading = figure.getByRole('slider');
		await reading.focus();
		await page.keyboard.press('Home');
		await expect(reading).toHaveAttribute(
			'aria-valuetext',
			/^4月、2026年度 .*前年同月差.*、2025年度 .*、2024年度 /
		);
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog');
		await expect(dialog).toContainText('有効求人倍率 2026年度　4月');
		await expect(dialog).toContainText('2026年4月');
		await page.keyboard.press('Escape');

		const [{ rows = [] } = {}] = sheetsOf(await download(page, figure, 'CSV'));
		const head = rows.findIndex(([first]) => first === '月');
		expect(rows[head]?.slice(1, 3)).toEqual([
			'有効求人倍率 2026年度（倍）',
			'有効求人倍率の前年同月差 2026年度（ポイント）'
		]);
		const { rows: printed } = await printedTable(figure);
		expect(rows.slice(head + 1, head + 13).map(([month]) => month)).toEqual(
			printed.map(({ name }) => name)
		);

		const other = await context.newPage();
		await other.goto(page.url());
		const same = figureOf(other, SERIES);
		await titled(same, ['月別の推移']);
		await expect(same.locator('.finding')).toHaveText(
			(await figure.locator('.finding').textContent()) ?? ''
		);
		await other.close();
	}
);

test('bars go both ways from a line of 0', async ({ page }) => {
	await page.goto('/ja/occupations/?measure=active_gap&level=major');
	const figure = figureOf(page, 'occupation-balance-ranking');
	await titled(figure, ['求人と求職者の差']);
	const bar = async (name: string) => {
		const row = figure.getByRole('listitem').filter({ hasText: name });
		const box = await row.locator('.drawing rect').first().boundingBox();
		if (!box) throw new Error(`no bar of ${name}`);
		return box;
	};
	const [more, less] = [await bar('サービス職業従事者'), await bar('事務従事者')];
	expect(less.x + less.width).toBeLessThanOrEqual(more.x + 1);
});

test('the change on the year stops at the break of the classification', async ({ page }) => {
	await page.goto('/ja/occupations/?by=change');
	const figure = figureOf(page, 'occupation-balance-ranking');
	await titled(figure, ['有効求人倍率の前年度差', '2025年度', 'ポイント']);
	await choose(figure, '年度', '2023FY');
	await titled(figure, ['2023年度']);
	await expect(figure.locator('.finding')).toHaveText('前年と比べられる値がありません。');
});

test('the heatmap is read by keyboard', HERE, async ({ page }) => {
	await page.goto('/ja/occupations/months/');
	const figure = figureOf(page, 'occupation-heatmap');
	const reading = figure.getByRole('slider');
	await expect(page.locator('fieldset').first()).toHaveJSProperty('disabled', false);
	await reading.focus();
	const said = () => reading.getAttribute('aria-valuetext');
	const { columns, rows } = await printedTable(figure);
	const last = columns.length - 1;
	await expect(reading).toHaveAttribute('aria-valuetext', new RegExp(`^${rows[0]?.name}、`));
	expect(await said()).toContain(`${columns[last]?.title}、`);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowLeft');
	await expect(reading).toHaveAttribute('aria-valuetext', new RegExp(`^${rows[1]?.name}、`));
	expect(await said()).toContain(`${columns[last - 1]?.title}、`);
	await page.keyboard.press('PageDown');
	const headings = await figure.locator('tr.heading th').allTextContents();
	expect(await said()).toContain(headings[1]?.replace('計算値', '').trim());
	await page.keyboard.press('Home');
	expect(await said()).toContain(`${columns[0]?.title}、`);
	const group = rows.find(({ name }) => headings[1]?.startsWith(name));
	expect(await said()).toContain(group?.cells[0]);
	await page.keyboard.press('Escape');
	await expect(figure.locator('.cells i')).toHaveCount(0);
});

test(
	'the rows of the heatmap are ordered by level, in picture, table and title',
	HERE,
	async ({ page }) => {
		await page.goto('/ja/occupations/months/');
		const figure = figureOf(page, 'occupation-heatmap');
		await choose(figure, '並べ方', 'level');
		await expect(page).toHaveURL('/ja/occupations/months/?order=level');
		await titled(figure, ['並び：', '有効求人倍率の大きい順']);
		const drawn = await figure.locator('.heatmap li .name').allTextContents();
		const { rows } = await printedTable(figure);
		expect(rows.map(({ name }) => name)).toEqual(drawn.map((name) => name.trim()));
		await choose(figure, '並べ方', 'change');
		await titled(figure, ['前年同月差の大きい順']);
		await choose(figure, '並べ方', 'name');
		await expect(page).toHaveURL('/ja/occupations/months/?order=name');
		await titled(figure, ['並び：名前の五十音順']);
	}
);

for (const width of [390, 1440])
	test(`key and months of the heatmap stay in sight at ${width}`, HERE, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/ja/occupations/months/');
		const figure = figureOf(page, 'occupation-heatmap');
		await figure.locator('.heatmap ol > li').nth(60).scrollIntoViewIfNeeded();
		const bar = await page.locator('.conditions.published').boundingBox();
		const head = await figure.locator('.heatmap > .head').boundingBox();
		if (!bar || !head) throw new Error('no head');
		// Directly below the bar: no row is seen between them, and no more than a line is covered.
		expect(head.y).toBeLessThanOrEqual(bar.y + bar.height);
		expect(head.y).toBeGreaterThan(bar.y + bar.height - 16);
		await expect(figure.locator('.heatmap > .head li').first()).toBeInViewport();
		await expect(figure.locator('.heatmap > .head .axis')).toBeInViewport();
	});

test('the small multiples of a major group lead to its occupations', HERE, async ({ page }) => {
	await page.goto('/ja/occupations/months/');
	const figure = figureOf(page, 'occupation-multiples');
	await expect(figure.locator('> .plot').getByRole('link')).toHaveCount(11);
	await choose(figure, '大分類で絞る', 'J');
	await titled(figure, ['建設・採掘従事者']);
	await expect(figure.locator('> .plot').getByRole('link')).toHaveCount(5);
	await figure.locator('> .plot').getByRole('link', { name: '電気工事従事者' }).click();
	await expect(page.locator('h1')).toHaveText('電気工事従事者');
});

test('small multiples take a scale each, and say so', HERE, async ({ page }) => {
	await page.goto('/ja/occupations/months/');
	const figure = figureOf(page, 'occupation-multiples');
	await choose(figure, '縦軸', 'own');
	await expect(page).toHaveURL('/ja/occupations/months/?scale=own');
	await titled(figure, ['縦軸：それぞれ']);
	await expect(figure.locator('.multiples li', { hasText: /範囲 [\d.]+倍〜[\d.]+倍/ })).toHaveCount(
		11
	);
	await expect(figure.locator('.finding')).toContainText('縦軸は図ごとに異なります');
});

test('search is used by keyboard, and shows a way on where it finds nothing', async ({ page }) => {
	await page.goto('/ja/');
	const field = page.getByRole('combobox', { name: '職業・産業・地域・ページを探す' });
	await field.fill('ﾎｲｸｼ');
	await expect(page.getByRole('option').first()).toBeVisible();
	await expect(page.getByRole('group', { name: '職業' })).toBeVisible();
	await field.press('ArrowDown');
	await field.press('Enter');
	await expect(page).toHaveURL('/ja/occupations/jsco-2009/16/');
	await field.fill('ぬるぽ');
	const nothing = page.getByRole('search').getByRole('status');
	await expect(nothing).toContainText('当てはまるものはありません');
	await nothing.getByRole('link', { name: '職業別の求人・求職' }).click();
	await expect(page).toHaveURL('/ja/occupations/');
});

for (const path of ['occupations/months/', 'occupations/jsco-2009/36/', 'occupations/jsco-2009/J/'])
	test(`no sideways scroll on a phone: ${path}`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		for (const language of ['ja', 'en', 'zh-Hant']) {
			await page.goto(`/${language}/${path}`);
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width, language).toBeLessThanOrEqual(390);
		}
	});
