import { expect, type Page } from '@playwright/test';
import { SITE } from '#lib/catalogue/site.ts';
import {
	download,
	expectHeld,
	printedNumbers,
	sheetsOf,
	sizeOf,
	textOf
} from '../support/downloads.ts';
import { saveButton } from '../support/printed-table.ts';
import { test } from '../support/traffic.ts';
import { HERE } from '../support/here.ts';

const MARK = '架空のサンプル';
const COPY = 'コピー';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Samples may be hidden; what is published never is. */
const isShown = (made: boolean): boolean => !made || SITE.samples === 'shown';

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name }).first();

/** Areas of published figures, and where there are samples, offices of these. */
const COMPARED = [
	{ slugs: ['prefecture', 'japan'], title: `${SITE.areaName.ja}と全国`, made: false },
	{
		slugs: ['kikuchi', 'kumamoto'],
		title: 'ハローワーク菊池とハローワーク熊本',
		made: true
	}
] as const;

for (const { slugs, title, made } of COMPARED.filter((pair) => isShown(pair.made)))
	test(`two areas compared go into every kind of file: ${slugs.join(' and ')}`, async ({
		page
	}) => {
		await page.goto(`/ja/areas/compare/?a=${slugs[0]}&b=${slugs[1]}`);
		const figure = page.locator('figure#area-comparison');
		await expect(figure.locator('h2')).toContainText(title);
		await figure.locator('summary', { hasText: '表（' }).click();
		const facts = await printedNumbers(region(page, '求人と求職'));
		const all = await printedNumbers(figure.locator('details table'));

		const csv = await download(page, figure, 'CSV');
		expect(csv.name).toMatch(
			new RegExp(`^${made ? 'sample_' : ''}${title}の比較_.*パートを含む常用.*\\.csv$`)
		);
		const [sheet = { rows: [] }] = sheetsOf(csv);
		expectHeld(sheet.rows, facts);
		expectHeld(sheet.rows, all);
		expect(sheet.rows.filter(([first = '']) => first.startsWith(`【${MARK}】`))).toHaveLength(
			made ? 4 : 0
		);

		const book = sheetsOf(await download(page, figure, 'Excel'));
		expect(book.map(({ name }) => name)).toEqual([
			'求人と求職',
			'人材不足分野',
			'求人が多い職業の賃金（フルタイム・月額）',
			'73職業すべて',
			'説明'
		]);
		expectHeld(book[0]?.rows ?? [], facts);
		expectHeld(book[3]?.rows ?? [], all);
		for (const { rows } of book.slice(0, 4))
			for (const row of rows.slice(1)) expect((row.at(-1) ?? '').includes(MARK)).toBe(made);

		const file = await download(page, figure, 'SVG');
		expect(file.name).toMatch(new RegExp(`^${made ? 'sample_' : ''}.*職業の大分類.*\\.svg$`));
		const svg = textOf(file);
		for (const text of [`${title}の比較`, '出典', `a=${slugs[0]}`]) expect(svg).toContain(text);
		expect(svg.includes(MARK)).toBe(made);
		const [bar = 'no bar'] = await figure.locator('.plot li[data-row] b').allTextContents();
		expect(svg).toContain(bar);
		expect(sizeOf(await download(page, figure, 'PNG'))[0]).toBe(1920);
	});

test(
	'the sheet of an area keeps made-up and real tables apart in its files',
	HERE,
	async ({ page }) => {
		await page.goto('/ja/areas/kikuchi/');
		const sheet = page.locator('article.sheet');
		const made = await printedNumbers(region(page, '求人と求職'));
		const real = await printedNumbers(region(page, '実際の統計（年度）'));

		const csv = await download(page, sheet, 'CSV');
		expect(csv.name).toMatch(/^sample-and-real_ハローワーク菊池の地域プロフィール_/);
		const rows = sheetsOf(csv)[0]?.rows ?? [];
		const titles = rows
			.map(([first = '']) => first)
			.filter((one) => /の地域プロフィール・/.test(one));
		expect(titles.map((one) => one.startsWith(`【${MARK}】`))).toEqual([
			true,
			true,
			true,
			true,
			false,
			false
		]);
		expectHeld(rows, made);
		expectHeld(rows, real);

		const book = sheetsOf(await download(page, sheet, 'Excel'));
		const named = (name: string) => book.find((one) => one.name?.startsWith(name))?.rows ?? [];
		for (const row of named('求人と求職').slice(1)) expect(row.at(-1)).toContain(MARK);
		for (const row of named('実際の統計').slice(1)) expect(row.at(-1)).not.toContain(MARK);
		expectHeld(named('実際の統計'), real);
		const about = named('説明')
			.map((row) => row.join(' '))
			.join('\n');
		expect(about).toContain('第4〜7表');
		expect(about).toContain('有効求人倍率：有効求人数 ÷ 有効求職者数');

		await sheet.getByRole('button', { name: COPY }).click();
		await expect(sheet.getByRole('status')).toHaveText('コピーしました');
		const text = await copied(page);
		expect(text.startsWith(`【${MARK}】ハローワーク菊池の地域プロフィール`)).toBe(true);
		const parts = text.split('\n\n');
		const yearly = parts.find((part) => part.startsWith('実際の統計'));
		expect(yearly).not.toContain(MARK);
		expect(yearly).toContain('第4〜7表');
		expect(text).toContain(page.url());

		const svg = await download(page, sheet, 'SVG');
		expect(svg.name).toMatch(/^sample_ハローワーク菊池/);
		for (const words of ['ハローワーク菊池の地域プロフィール', MARK, '出典', '/ja/areas/kikuchi/'])
			expect(textOf(svg)).toContain(words);
		expect(sizeOf(await download(page, sheet, 'PNG'))[0]).toBe(1920);
	}
);

test('a real area has no mark in any file', async ({ page }) => {
	await page.goto('/ja/areas/prefecture/');
	const sheet = page.locator('article.sheet');
	for (const button of ['CSV', 'Excel', 'SVG']) {
		const file = await download(page, sheet, button);
		expect(file.name).toMatch(new RegExp(`^${SITE.areaName.ja}の地域プロフィール_`));
		const text = button === 'SVG' ? textOf(file) : JSON.stringify(sheetsOf(file));
		expect(text).toContain('第4〜7表');
		expect(text).not.toContain(MARK);
	}
	await sheet.getByRole('button', { name: COPY }).click();
	await expect(sheet.getByRole('status')).toHaveText('コピーしました');
	expect(await copied(page)).not.toContain(MARK);
	// Openings and wages are of two tables: each names its own.
	const [{ rows } = { rows: [] }] = sheetsOf(await download(page, sheet, 'CSV'));
	// Beside the text a table, for a word processor.
	const html = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		return (await item?.getType('text/html'))?.text();
	});
	expect(html?.match(/<table/g)?.length).toBe(await sheet.locator('table').count());
	const sources = rows.map(([first = '']) => first).filter((one) => one.startsWith('出典：'));
	expect(sources.map((one) => [one.includes('第4〜7表'), one.includes('第10表')])).toEqual([
		[true, false],
		[true, false],
		[true, false],
		[false, true]
	]);
});

/** Sections of the report, and whether they are made up. */
const SECTIONS = [
	['balance', false],
	['desired', true],
	['bulletin', true]
] as const;

for (const [id, mark] of SECTIONS.filter(([, made]) => isShown(made)))
	test(`section ${id} of the report goes into every kind of file`, async ({ page }) => {
		await page.goto('/ja/report/2025FY/');
		const section = page.locator(`section#${id}`);
		const printed = await printedNumbers(section.locator('table'));
		const title = (await section.locator('h2').textContent()) ?? '';
		for (const button of ['CSV', 'Excel']) {
			const file = await download(page, section, button);
			expect(file.name.startsWith('sample_')).toBe(mark);
			const [first, about] = sheetsOf(file);
			expectHeld(first?.rows ?? [], printed);
			const text = JSON.stringify([first, about]);
			expect(text.includes(MARK)).toBe(mark);
			for (const words of [title, '出典', `/ja/report/2025FY/#${id}`])
				expect(text).toContain(words);
		}
		const svg = textOf(await download(page, section, 'SVG'));
		for (const words of [title, '出典', `#${id}`]) expect(svg).toContain(words);
		expect(svg.includes(MARK)).toBe(mark);
		// The picture stands in its section, or in the summary.
		const picture = page.locator('div', { has: page.locator(`#${id}-chart`) }).last();
		const [bar = 'no bar'] = await picture.locator('li[data-row] b').allTextContents();
		expect(svg).toContain(bar);
		expect(sizeOf(await download(page, section, 'PNG'))[0]).toBe(1920);
	});

test('the whole report is one workbook, a sheet a section', async ({ page }) => {
	const sections = [
		['balance', false],
		['wages', false],
		['industries', false],
		['desired', true],
		['bulletin', true]
	] as const;
	const shown = sections.filter(([, made]) => isShown(made));
	const isMixed = shown.some(([, made]) => made);
	await page.goto('/ja/report/2025FY/');
	const report = page.locator('.report > .actions');
	const file = await download(page, report, 'Excel');
	expect(file.name).toMatch(
		new RegExp(`^${isMixed ? 'sample-and-real_' : ''}運営協議会の資料-2025年度`)
	);
	const book = sheetsOf(file);
	expect(book).toHaveLength(shown.length + 1);
	for (const [index, [id, made]] of shown.entries()) {
		const { rows } = book[index] ?? { rows: [] };
		expectHeld(rows, await printedNumbers(page.locator(`section#${id} table`)));
		for (const row of rows.slice(1)) expect((row.at(-1) ?? '').includes(MARK)).toBe(made);
	}
	await report.getByRole('button', { name: COPY }).click();
	await expect(report.getByRole('status')).toHaveText('コピーしました');
	const text = await copied(page);
	for (const id of ['balance', ...shown.flatMap(([id]) => (id === 'desired' ? [id] : []))])
		expect(text).toContain(
			(await page.locator(`section#${id} .finding li`).first().textContent()) ?? 'no sentence'
		);
});

test('a keyboard reaches the files, and without a connection they say so', async ({
	page,
	context,
	traffic
}) => {
	traffic.pardon();
	await page.goto('/en/report/2025FY/');
	const section = page.locator('section#wages');
	const button = await saveButton(section, 'Excel');
	await expect(button).toBeEnabled();
	await context.setOffline(true);
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(section.getByRole('status')).toContainText('could not be loaded');
	await context.setOffline(false);
	const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
	expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
});
