import { expect, type Download, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { isFormula } from '#lib/contract/spreadsheet.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { test } from '../support/traffic.ts';
import { workbookCells } from '../support/workbook.ts';

/**
 * Texts that mean harm in what a reader's own SQL and own file bring into the page: cells, names of
 * columns, of a file and of its columns. Nothing runs even where no policy would forbid it.
 */
test.use({ bypassCSP: true });
test.setTimeout(240_000);

const field = (page: Page) => page.getByRole('textbox', { name: 'SQL（DuckDB）' });
const result = (page: Page) => page.getByRole('region', { name: '結果' }).last();

/** The editor and HTML have one kind of white space; what is compared are the words. */
const words = (text: string) => text.replace(/\s+/gu, ' ').trim();
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
const name = (text: string) => `"${text.replaceAll('"', '""')}"`;

async function ask(page: Page, sql: string): Promise<void> {
	await page.waitForFunction(() => document.querySelector('#sql [data-asleep]') === null);
	await field(page).fill(sql);
	await field(page).press('Control+Enter');
}

/** What ran: a dialog, or a request to where only payloads lead. */
function watch(page: Page): string[] {
	const ran: string[] = [];
	page.on('dialog', (dialog) => {
		ran.push(dialog.message());
		void dialog.dismiss();
	});
	page.on('request', (request) => {
		if (request.url().includes('evil.invalid')) ran.push(request.url());
	});
	return ran;
}

/** The kinds of elements in the page with the names of their attributes. */
const kinds = (page: Page) =>
	page.evaluate(() => [
		...new Set(
			[...document.querySelectorAll('*')].map(
				(element) =>
					`${element.localName} ${[...element.attributes].map(({ name }) => name).toSorted()}`
			)
		)
	]);

async function saved(page: Page, button: string): Promise<Buffer> {
	const download: Promise<Download> = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).first().click();
	return readFileSync(await (await download).path());
}

test('no payload in a cell of an answer runs, and its files are valid', async ({ page }) => {
	const ran = watch(page);
	await page.goto('/ja/explore/');
	// First of harmless words: what elements an answer has.
	const asked = (texts: readonly string[]) =>
		`SELECT * FROM (VALUES ${texts.map((text, at) => `(${literal(text)}, ${at})`).join(', ')}) AS t(text, number)`;
	for (let from = 0; from < PAYLOADS.length; from += 50) {
		const texts = PAYLOADS.slice(from, from + 50);
		await ask(page, asked(texts.map((_, at) => `語${from + at}`)));
		await expect(result(page).getByRole('cell', { name: `語${from}`, exact: true })).toBeVisible({
			timeout: 60_000
		});
		const before = new Set(await kinds(page));
		await ask(page, asked(texts));
		await expect(result(page).getByRole('cell', { name: `語${from}`, exact: true })).toHaveCount(0);
		const cells = result(page).getByRole('row').locator('td:first-child, th[scope=row]');
		await expect(cells).toHaveCount(texts.length);
		const told = (await cells.allTextContents()).map(words);
		expect(told.filter((cell, at) => cell !== words(texts[at] ?? ''))).toEqual([]);
		expect((await kinds(page)).filter((kind) => !before.has(kind))).toEqual([]);
		const { data } = Papa.parse<string[]>(
			(await saved(page, 'CSVで保存')).toString('utf8').slice(1)
		);
		expect(data.flat().filter(isFormula)).toEqual([]);
		const book = workbookCells(new Uint8Array(await saved(page, 'Excelで保存')));
		expect(book.filter(({ formula }) => formula)).toEqual([]);
		expect(book.length).toBeGreaterThan(texts.length * 2);
		const svg = (await saved(page, '図をSVGで保存')).toString('utf8');
		expect(await svgFaults(page, svg)).toEqual([]);
	}
	expect(ran).toEqual([]);
});

test('no payload as the name of a column runs, and its files are valid', async ({ page }) => {
	const ran = watch(page);
	await page.goto('/ja/explore/');
	// Of two names that differ in their capitals alone the engine makes two that do not.
	const names = [...new Map(PAYLOADS.map((one) => [one.toLowerCase(), one])).values()];
	await ask(page, `SELECT ${names.map((_, at) => `${at} AS ${name(`語${at}`)}`).join(', ')}`);
	await expect(result(page).getByRole('columnheader')).toHaveCount(names.length, {
		timeout: 60_000
	});
	const before = new Set(await kinds(page));
	await ask(page, `SELECT ${names.map((one, at) => `${at} AS ${name(one)}`).join(', ')}`);
	await expect(result(page).getByRole('columnheader').first()).toContainText(names[0] ?? '');
	const heads = await result(page).getByRole('columnheader').allTextContents();
	const told = names.map((one) => words(`${words(one)}INTEGER`));
	expect(heads.map(words).filter((head, at) => head !== told[at])).toEqual([]);
	expect((await kinds(page)).filter((kind) => !before.has(kind))).toEqual([]);
	const { data } = Papa.parse<string[]>((await saved(page, 'CSVで保存')).toString('utf8').slice(1));
	expect(data.flat().filter(isFormula)).toEqual([]);
	const book = workbookCells(new Uint8Array(await saved(page, 'Excelで保存')));
	expect(book.filter(({ formula }) => formula)).toEqual([]);
	expect(ran).toEqual([]);
});

test('no payload in the name, the heads or the cells of an own file runs', async ({ page }) => {
	const ran = watch(page);
	await page.goto('/ja/explore/');
	await page.getByText('自分のファイルを並べる').click();
	const choose = async (file: string, heads: readonly string[], cells: readonly string[]) => {
		const chooser = page.waitForEvent('filechooser');
		await page.getByRole('button', { name: 'ファイルを選ぶ' }).click();
		const text = `${Papa.unparse([heads, cells], { newline: '\n' })}\n`;
		await (await chooser).setFiles({ name: file, mimeType: 'text/csv', buffer: Buffer.from(text) });
	};
	const own = page.getByRole('heading', { name: /^my_table/ });
	await choose('語.csv', ['語', '数'], ['語', '1']);
	await expect(own).toContainText('語.csv');
	const before = new Set(await kinds(page));
	let taken = 0;
	for (let from = 0; from < PAYLOADS.length; from += 10) {
		const some = [...new Set(PAYLOADS.slice(from, from + 10).map(words))].filter(
			(one) => one.length < 200
		);
		await choose(`${some[0] ?? from}.csv`, some, some);
		// Taken as a table, or refused with its reason: told in its words either way.
		const refused = page.getByText('このファイルは表にできません。');
		await expect(
			own
				.filter({ hasText: some[0] ?? '' })
				.or(refused)
				.first()
		).toBeVisible();
		if (!(await refused.isVisible())) taken++;
		const strange = (await kinds(page)).filter((kind) => !before.has(kind));
		// A refusal is a list with headings of its own: none of its elements acts or loads.
		expect(
			strange.filter((kind) => !/^(?:p|ul|ol|li|div|strong|h\d|span|code|button) /.test(kind))
		).toEqual([]);
		expect(strange.filter((kind) => /[ ,](?:on|src|href|style|form)/.test(kind))).toEqual([]);
	}
	expect(taken).toBeGreaterThan(0);
	expect(ran).toEqual([]);
});

test('no payload in a file that is checked runs: its name, its heads, its cells', async ({
	page
}) => {
	const ran = watch(page);
	await page.goto('/ja/check/');
	const ended = page.locator('section[aria-labelledby=result][aria-busy=false]');
	for (let from = 0; from < PAYLOADS.length; from += 20) {
		const some = PAYLOADS.slice(from, from + 20).map(words);
		const text = Papa.unparse([some, some, ...some.map((one) => [one, '1'])], { newline: '\n' });
		const file = `${from}番 ${some[0] ?? ''}.csv`;
		const buffer = Buffer.from(`${text}\n`);
		await page
			.locator('input[type=file]')
			.first()
			.setInputFiles({ name: file, mimeType: 'text/csv', buffer });
		await expect(ended).toContainText(`${from}番`);
		const acting = await ended.evaluate((section) =>
			[...section.querySelectorAll('*')].flatMap((element) => [
				...(/^(?:script|img|iframe|object|embed|style|link|meta|base|svg|math)$/.test(
					element.localName
				)
					? [element.localName]
					: []),
				...[...element.attributes]
					.filter(({ name, value }) => /^on|^src|^style$/.test(name) || /script:/i.test(value))
					.map(({ name }) => `${element.localName} ${name}`)
			])
		);
		expect(acting).toEqual([]);
	}
	expect(ran).toEqual([]);
});

/** What in a saved picture is more than shapes and words. */
const svgFaults = (page: Page, svg: string) =>
	page.evaluate((text) => {
		const drawn = new DOMParser().parseFromString(text, 'image/svg+xml');
		const elements = [...drawn.querySelectorAll('*')];
		return elements.flatMap((element) => [
			...(/^(?:parsererror|script|foreignObject|image|a|use|animate|set|style)$/.test(
				element.localName
			)
				? [element.localName]
				: []),
			...[...element.attributes]
				.filter(({ name, value }) => /^on|href$/.test(name) || /javascript:/i.test(value))
				.map(({ name }) => `${element.localName} ${name}`)
		]);
	}, svg);
