import { chromium as playwright, type Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#lib/base/language.ts';
import { loadAreaWords } from '#lib/base/words/areas/load.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import { figurePicture } from '#lib/components/figure/picture.ts';
import { handoutPicture } from '#lib/components/takeaway/picture.ts';
import { comparison } from '#lib/narrative/area/comparison/comparison.ts';
import { comparisonHandout } from '#lib/narrative/area/handout.ts';
import { commonSnapshots } from '#lib/query/area/snapshot.ts';
import { areaBook } from '#lib/server/pages/area-book.ts';
import { areaNames, areaView } from '#lib/server/pages/area-view.ts';
import { comparedAreas } from '#lib/server/pages/areas.ts';
import { chromium } from '../../scripts/chromium.ts';
import { fixedOf, printedFigure } from '../oracle/views/scenes.ts';

/** As long as the name of a host may be in one part, under a folder of a large office. */
const ADDRESS = `https://${'w'.repeat(60)}.example.jp/${'toukei/'.repeat(6)}ja/occupations/?ref_area=x&employment=regular&time_period=2025FY#figure`;
const WITHIN = 0.5;

let browser: Browser;
beforeAll(async () => {
	browser = await playwright.launch(await chromium());
});
afterAll(() => browser.close());

/** The first area and occupation of every figure: what differs between them are the numbers. */
async function* pictures(language: Language): AsyncGenerator<readonly [string, string]> {
	const words = await loadWords(language);
	for (const dataset of DATASETS)
		for (const figure of dataset.figures)
			for (const fixed of (await fixedOf(dataset, figure)).slice(0, 1)) {
				const found = await printedFigure(figure, fixed, language, words);
				if (found) yield [figure.id, figurePicture(found.scene, ADDRESS)];
			}
	const areas = comparedAreas(language).slice(0, 4);
	const [first, ...others] =
		commonSnapshots(await Promise.all(areas.map(({ code }) => areaBook(code)))) ?? [];
	if (!first) throw new Error('nothing in common');
	const view = { ...(await areaView(language)), names: areaNames(language, areas) };
	const made = comparison(view, [first, ...others]);
	const sources = { counts: '', wages: '', all: words.figure.noData };
	const handout = comparisonHandout(made, sources, await loadAreaWords(language), language);
	yield ['areas compared', handoutPicture(handout, { language, words }, ADDRESS)];
}

it.each(LANGUAGES)(
	'no text of a picture goes beyond its edge, whatever the host is called: %s',
	async (language) => {
		const page = await browser.newPage();
		const outside: string[] = [];
		let texts = 0;
		for await (const [id, svg] of pictures(language)) {
			await page.setContent(`<style>body{margin:0}</style>${svg}`);
			const found = await page.evaluate(() => {
				const frame = document.querySelector('svg')?.getBoundingClientRect();
				if (!frame) return [];
				return [...document.querySelectorAll('text')].map((text) => {
					const box = text.getBoundingClientRect();
					const over = Math.max(
						frame.left - box.left,
						box.right - frame.right,
						frame.top - box.top,
						box.bottom - frame.bottom
					);
					return { text: text.textContent, over };
				});
			});
			texts += found.length;
			outside.push(
				...found
					.filter(({ over }) => over > WITHIN)
					.map(({ text, over }) => `${id}: ${text} (${over.toFixed(1)} px)`)
			);
		}
		await page.close();
		expect(outside).toEqual([]);
		expect(texts).toBeGreaterThan(1_000);
	},
	240_000
);
