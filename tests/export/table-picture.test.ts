import { chromium as playwright, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/base/language.ts';
import { crossTableDrawing } from '#lib/components/builder/table-drawing.ts';
import { handoutPicture } from '#lib/components/takeaway/picture.ts';
import { crossTable, type CrossTable } from '#lib/narrative/cross/cross-table.ts';
import { crossHandout } from '#lib/narrative/cross/handout.ts';
import { shownRows } from '#lib/narrative/cross/shown-rows.ts';
import type { CrossView } from '#lib/query/cross/view.ts';
import { chromium } from '../../scripts/chromium.ts';
import { catalogueIn, sceneFor, viewOf } from '../support/cross.ts';

const ADDRESS = `https://${'w'.repeat(60)}.example.jp/ja/explore/?dataset=occupation-balance`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await playwright.launch(await chromium());
	page = await browser.newPage();
});
afterAll(() => browser.close());

async function pictureOf(view: CrossView, language: (typeof LANGUAGES)[number] = 'ja') {
	const scene = await sceneFor(view, { language });
	const table = crossTable(scene);
	const drawing = crossTableDrawing(scene, table, scene.said.measure);
	const svg = handoutPicture(crossHandout(scene, table), scene, ADDRESS, drawing);
	return { scene, table, svg };
}

/** What the picture says, where each text lies, and the frame. */
async function read(svg: string) {
	await page.setContent(`<style>body{margin:0}</style>${svg}`);
	return page.evaluate(() => {
		const box = (element: Element) => {
			const { left, right, top, bottom } = element.getBoundingClientRect();
			return { left, right, top, bottom, text: element.textContent };
		};
		const frame = document.querySelector('svg');
		if (!frame) throw new Error('no picture');
		return { frame: box(frame), texts: [...document.querySelectorAll('text')].map(box) };
	});
}

type Box = Awaited<ReturnType<typeof read>>['frame'];

const outside = ({ frame, texts }: { frame: Box; texts: Box[] }): string[] =>
	texts
		.filter(({ left, right, bottom }) => left < 0 || right > frame.right || bottom > frame.bottom)
		.map(({ text }) => text);

/** Pairs that lie over one another by more than the air around a letter. */
function over(texts: readonly Box[]): string[] {
	const sorted = [...texts].sort((a, b) => a.top - b.top);
	return sorted.flatMap((one, at) => {
		const found: string[] = [];
		for (const other of sorted.slice(at + 1)) {
			if (other.top > one.bottom - 4) break;
			if (other.left < one.right - 1 && one.left < other.right - 1)
				found.push(`${one.text} / ${other.text}`);
		}
		return found;
	});
}

const cellsOf = (table: CrossTable): string[] =>
	shownRows(table).flatMap(({ cells }) => cells.map(({ text }) => text));

/** How often each text is there. */
const counted = (texts: readonly string[]): ReadonlyMap<string, number> => {
	const found = new Map<string, number>();
	for (const text of texts) found.set(text, (found.get(text) ?? 0) + 1);
	return found;
};

describe('a picture of a table', () => {
	it.each(LANGUAGES)(
		'has every value of the first table of a dataset, none over another or the edge: %s',
		async (language) => {
			const { datasets } = await catalogueIn(language);
			expect(datasets.length).toBeGreaterThan(3);
			// Words of other languages are longer in the same places.
			for (const { id } of language === 'ja' ? datasets : datasets.slice(0, 5)) {
				const { table, svg } = await pictureOf(await viewOf(id), language);
				const found = await read(svg);
				expect(outside(found), id).toEqual([]);
				expect(over(found.texts), id).toEqual([]);
				const drawn = counted(found.texts.map(({ text }) => text));
				for (const [text, count] of counted(cellsOf(table)))
					expect(drawn.get(text) ?? 0, `${id}: ${text}`).toBeGreaterThanOrEqual(count);
			}
		},
		120_000
	);

	it('goes on below where its columns do not fit, with the names of the rows once more', async () => {
		const { table, svg, scene } = await pictureOf(
			await viewOf('prefecture-balance', { rows: ['time_period'], columns: ['ref_area'] })
		);
		const found = await read(svg);
		expect(outside(found)).toEqual([]);
		expect(over(found.texts)).toEqual([]);
		const [row] = shownRows(table);
		const names = found.texts.filter(({ text }) => text === row?.name).length;
		expect(table.columns.length).toBeGreaterThan(12);
		expect(names).toBeGreaterThan(1);
		const drawn = new Set(found.texts.map(({ text }) => text));
		for (const text of cellsOf(table)) expect(drawn).toContain(text);
		const left = table.rows.length - shownRows(table).length;
		expect(svg.includes('CSV')).toBe(left > 0);
		expect(scene.known.sample).toBe(false);
	});

	it('carries the mark of made-up values', async () => {
		const published = await sceneFor(await viewOf('prefecture-balance'));
		const scene = { ...published, known: { ...published.known, sample: true } };
		const table = crossTable(scene);
		const drawing = crossTableDrawing(scene, table, scene.said.measure);
		const svg = handoutPicture(crossHandout(scene, table), scene, ADDRESS, drawing);
		expect(svg).toContain('架空のサンプル');
	});
});
