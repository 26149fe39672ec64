import { expect, type Locator, type Page } from '@playwright/test';
import { SITE } from '#lib/catalogue/site.ts';
import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../support/languages.ts';
import { choose, figureOf, saveButton, printedTable, titled } from '../support/printed-table.ts';
import { test } from '../support/traffic.ts';
import { HERE } from '../support/here.ts';

const MARK = '架空のサンプル';

/** The file that a figure's button hands over. */
async function saved(page: Page, figure: Locator, kind: 'PNG' | 'SVG'): Promise<Buffer> {
	const button = await saveButton(figure, kind);
	await expect(button).toBeEnabled();
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	return readFileSync(await download.path());
}

/** A picture taken apart by the browser: what it says, and its drawn parts. */
const parts = async (page: Page, svg: string) => {
	// The site's own pages let no text become a document.
	const blank = await page.context().newPage();
	const found = await blank.evaluate((source) => {
		const drawn = new DOMParser().parseFromString(source, 'image/svg+xml');
		const all = (name: string) => [...drawn.querySelectorAll(name)];
		return {
			faults: drawn.querySelectorAll('parsererror').length,
			// A wrapped text is one again.
			text: all('text')
				.map((one) => one.textContent)
				.join(''),
			lines: all('text').map((one) => one.textContent),
			width: Number(drawn.documentElement.getAttribute('width')),
			// Of every cell that has a value: a run of n cells counts n.
			runs: all('path')
				.filter((one) => one.getAttribute('fill')?.startsWith('#'))
				.map((one) => one.getAttribute('d') ?? ''),
			missing: all('path')
				.filter((one) => one.getAttribute('stroke') === '#666666')
				.flatMap((one) => (one.getAttribute('d') ?? '').match(/M[\d.]+ \.9l/g) ?? []).length,
			tiles: all('rect[rx]').length,
			colours: [
				...new Set(
					all('[fill],[stroke]').flatMap((one) =>
						['fill', 'stroke'].flatMap((name) => one.getAttribute(name) ?? [])
					)
				)
			]
		};
	}, svg);
	await blank.close();
	return found;
};

/** The words of a figure's head and foot, as its page has them. */
const around = async (figure: Locator) => ({
	title: (await figure.locator('h2').textContent()) ?? '',
	finding: (await figure.locator('.finding').textContent()) ?? ''
});

const dense = (text: string): string => text.replace(/\s/g, '');

/** What every picture carries, whatever it shows. */
async function expectFrame(page: Page, figure: Locator, text: string, made = true): Promise<void> {
	const { title, finding } = await around(figure);
	const said = dense(text);
	expect(said).toContain(dense(finding));
	// The page's heading is title and scope; the file has them apart.
	for (const word of title.split(/[・·\s（）()：:]+/).filter(Boolean))
		expect(said).toContain(dense(word));
	expect(said.includes(MARK)).toBe(made);
	expect(said).toMatch(/出典：|Source:|出處：|資料來源/);
	expect(said).toContain(new URL(page.url()).pathname);
}

/** How many colours a PNG has, drawn small, and its size. */
const decoded = (page: Page, png: Buffer) =>
	page.evaluate(async (base64) => {
		const image = new Image();
		image.src = `data:image/png;base64,${base64}`;
		await image.decode();
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
		const context = canvas.getContext('2d');
		context?.drawImage(image, 0, 0);
		const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
		const colours = new Set<string>();
		for (let at = 0; at < data.length; at += 4 * 97)
			colours.add([data[at], data[at + 1], data[at + 2]].join());
		return {
			width: canvas.width,
			height: canvas.height,
			colours: colours.size,
			corner: [...data.slice(0, 3)]
		};
	}, png.toString('base64'));

// The reader's own dark screen must not come into a file.
test.use({ colorScheme: 'dark' });

for (const language of LANGUAGES)
	test(
		`the map of tiles, the heatmap and the small lines as SVG: ${language}`,
		HERE,
		async ({ page }) => {
			await page.goto(`/${language}/areas/`);
			const map = figureOf(page, 'office-balance-tiles');
			const tiles = await parts(page, (await saved(page, map, 'SVG')).toString());
			expect(tiles.faults).toBe(0);
			await expectFrame(page, map, tiles.text);
			expect(tiles.tiles).toBe(10);
			for (const tile of await map.locator('.tile').all()) {
				const [name = '', value = ''] = await tile.locator('.name, b').allTextContents();
				expect(tiles.lines).toEqual(expect.arrayContaining([name, value]));
			}
			for (const limit of await map.locator('.map > div li').allTextContents())
				expect(tiles.lines).toContain(limit);

			await page.goto(`/${language}/occupations/months/`);
			const heat = figureOf(page, 'occupation-heatmap');
			const cells = await parts(page, (await saved(page, heat, 'SVG')).toString());
			expect(cells.faults).toBe(0);
			await expectFrame(page, heat, cells.text);
			const { rows } = await printedTable(heat);
			const values = rows.flatMap((row) => row.cells);
			const isNumber = (text: string) => /^[\d,.]+$/.test(text);
			const drawn = cells.runs.flatMap((d) => [...d.matchAll(/M\d+ 0h(\d+)v1/g)]);
			expect(drawn.reduce((sum, [, width]) => sum + Number(width), 0)).toBe(
				values.filter(isNumber).length
			);
			expect(cells.missing).toBe(values.filter((text) => !isNumber(text)).length + 1);

			const lines = figureOf(page, 'occupation-multiples');
			const panels = await parts(page, (await saved(page, lines, 'SVG')).toString());
			expect(panels.faults).toBe(0);
			await expectFrame(page, lines, panels.text);
			for (const name of await lines.locator('> .plot').getByRole('link').allTextContents())
				expect(dense(panels.text)).toContain(dense(name));
			for (const value of await lines.locator('> .plot .head b').allTextContents())
				expect(panels.lines).toContain(value);
			for (const { colours } of [tiles, cells, panels])
				for (const dark of ['#333333', '#4d4d4d', '#9db7f9', '#d9e6ff'])
					expect(colours).not.toContain(dark);
		}
	);

test('the map of prefectures as SVG has every tile with its value, and no mark', async ({
	page
}) => {
	await page.goto('/ja/areas/prefectures/');
	const map = figureOf(page, 'prefecture-ratios-ranking');
	const picture = await parts(page, (await saved(page, map, 'SVG')).toString());
	expect(picture.faults).toBe(0);
	await expectFrame(page, map, picture.text, false);
	expect(picture.tiles).toBe(47);
	const tiles = map.locator('.map').first().locator('.tile');
	expect(await tiles.count()).toBe(47);
	for (const tile of await tiles.all()) {
		const [name = '', value = ''] = await tile.locator('.name, b').allTextContents();
		expect(picture.lines).toEqual(expect.arrayContaining([name, value]));
	}
});

test('the map of occupations as SVG has every bubble, and the names it has room for', async ({
	page
}) => {
	await page.goto('/ja/occupations/');
	const figure = figureOf(page, 'occupation-balance-scatter');
	const svg = (await saved(page, figure, 'SVG')).toString();
	const { faults, lines } = await parts(page, svg);
	expect(faults).toBe(0);
	const bubbles = await figure.locator('.bubble[data-row]').count();
	// Beside the bubbles stands the key: both sides, small bases, and two areas.
	expect(svg.match(/<circle/g)).toHaveLength(bubbles + 5);
	expect(lines).toEqual(
		expect.arrayContaining(['介護サービス', '一般事務', '求人の方が多い ↑', '求職者の方が多い ↓'])
	);
	for (const dark of ['#7096f8', '#b3b3b3', '#f2f2f2']) expect(svg).not.toContain(dark);
});

test('a tile that rests on few has a dashed rim, and the file says why', HERE, async ({ page }) => {
	await page.goto('/ja/areas/');
	const figure = figureOf(page, 'office-balance-tiles');
	await choose(figure, '職業', '36');
	await titled(figure, ['介護サービス職業従事者']);
	const svg = (await saved(page, figure, 'SVG')).toString();
	const small = await figure.locator('.tile.small').count();
	expect(svg.match(/<rect[^>]*stroke-dasharray/g) ?? []).toHaveLength(small);
	const labels = await figure.locator('.tile b').allTextContents();
	const { lines } = await parts(page, svg);
	expect(lines).toEqual(expect.arrayContaining(labels));
});

test('PNG files can be opened, are light, and are not blank', async ({ page }) => {
	for (const [path, id] of [
		['areas/prefectures/', 'prefecture-ratios-ranking'],
		['occupations/', 'occupation-balance-scatter'],
		// Months and offices are drawn where their tables have come.
		...(SITE.samples === 'hidden'
			? []
			: ([
					['areas/', 'office-balance-tiles'],
					['occupations/months/', 'occupation-heatmap'],
					['occupations/months/', 'occupation-multiples']
				] as const))
	] as const) {
		await page.goto(`/ja/${path}`);
		const picture = await decoded(page, await saved(page, figureOf(page, id), 'PNG'));
		expect(picture.width, id).toBe(1920);
		expect(picture.height, id).toBeGreaterThan(900);
		expect(picture.colours, id).toBeGreaterThan(8);
		expect(picture.corner, id).toEqual([255, 255, 255]);
	}
});
