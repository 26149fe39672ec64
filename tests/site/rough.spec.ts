import { expect, type Page } from '@playwright/test';
import { hasPage } from '#lib/catalogue/pages.ts';
import { uncaught } from '../support/file-faults.ts';
import { ALL_PAGES } from '../support/languages.ts';
import { awaited, test } from '../support/living-page.ts';
import { choose, figureOf, printedTable, titled } from '../support/printed-table.ts';

const RANKING = 'occupation-balance-ranking';
const PAGES = [
	...['', 'occupations/', 'wage-check/', 'areas/compare/', 'explore/'],
	...(hasPage('semiconductor/') ? ['semiconductor/'] : [])
];

/** What the page shows of a figure, and what it would show if its address were opened anew. */
async function shownAndOpened(page: Page): Promise<readonly [string, string]> {
	const read = async () => {
		const figure = figureOf(page, RANKING);
		await expect(figure).toHaveAttribute('aria-busy', 'false');
		const { rows } = await printedTable(figure);
		return JSON.stringify([await figure.locator('h2').textContent(), rows]);
	};
	const shown = await read();
	await page.reload();
	return [shown, await read()];
}

test('a browser that keeps nothing: every page comes alive, and answers', async ({ page }) => {
	const thrown = uncaught(page);
	await page.addInitScript(() => {
		const refuse = () => {
			throw new DOMException('blocked', 'SecurityError');
		};
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
			Object.defineProperty(window, name, { get: refuse });
		Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
	});
	for (const path of PAGES) {
		await page.goto(`/ja/${path}`);
		await expect(page.locator('html')).toHaveAttribute('data-started');
	}
	await page.goto('/ja/occupations/');
	await choose(figureOf(page, RANKING), '雇用形態', 'part_time');
	await titled(figureOf(page, RANKING), ['常用的パートタイム']);
	expect(thrown).toEqual([]);
});

for (const year of [1999, 2019, 2045])
	test(`a clock that is years wrong (${year}) changes no figure`, async ({ page }) => {
		await page.goto('/ja/occupations/');
		const { rows: right } = await printedTable(figureOf(page, RANKING));
		await page.clock.setFixedTime(new Date(`${year}-02-03T04:05:06+09:00`));
		for (const path of PAGES) await page.goto(`/ja/${path}`);
		await page.goto('/ja/occupations/');
		expect((await printedTable(figureOf(page, RANKING))).rows).toEqual(right);
		await choose(figureOf(page, RANKING), '雇用形態', 'part_time');
		await titled(figureOf(page, RANKING), ['常用的パートタイム']);
	});

/** A sequence that is the same in every run. */
function* seeded(seed: number): Generator<number> {
	for (let state = seed; ;) {
		state = (state * 48271) % 2147483647;
		yield state;
	}
}

/** Sets conditions of the page one after the other, and waits for none of them. */
const hurried = (page: Page, numbers: readonly number[]): Promise<void> =>
	page.evaluate((all) => {
		for (const number of all) {
			const selects = [...document.querySelectorAll('fieldset.conditions select')].filter(
				(one): one is HTMLSelectElement =>
					one instanceof HTMLSelectElement &&
					one.length > 1 &&
					// Another area is another page, with other figures.
					![...one.options].some(({ value }) => value === 'japan')
			);
			const select = selects[number % selects.length];
			if (!select) continue;
			const open = [...select.options].filter(({ disabled }) => !disabled);
			select.value = open[(number >> 8) % open.length]?.value ?? select.value;
			select.dispatchEvent(new Event('change', { bubbles: true }));
		}
	}, numbers);

const taken = (numbers: Generator<number>, count: number): number[] =>
	Array.from({ length: count }, () => numbers.next().value as number);

for (const seed of [7, 43_043, 2026])
	test(`fifty choices in a hurry end as the address says (${seed})`, async ({ page }) => {
		const thrown = uncaught(page);
		await page.goto('/ja/occupations/');
		const numbers = seeded(seed);
		for (let round = 0; round < 5; round++) await hurried(page, taken(numbers, 10));
		const [shown, opened] = await shownAndOpened(page);
		expect(shown).toBe(opened);
		expect(thrown).toEqual([]);
	});

test('two tabs keep apart, and back and forward show what their addresses say', async ({
	page,
	context
}) => {
	const other = awaited(await context.newPage());
	await page.goto('/ja/occupations/');
	await other.goto('/ja/occupations/');
	await choose(figureOf(page, RANKING), '雇用形態', 'part_time');
	await choose(figureOf(other, RANKING), '雇用形態', 'full_time');
	await titled(figureOf(page, RANKING), ['常用的パートタイム']);
	await titled(figureOf(other, RANKING), ['パートを除く常用']);
	await choose(figureOf(page, RANKING), '年度', '2023FY');
	await titled(figureOf(page, RANKING), ['常用的パートタイム', '2023年度']);
	await page.goBack();
	await page.goForward();
	const [shown, opened] = await shownAndOpened(page);
	expect(shown).toBe(opened);
	const [theirs, anew] = await shownAndOpened(other);
	expect(theirs).toBe(anew);
	expect(theirs).not.toBe(shown);
});

test('five hundred questions leave the memory as it was', async ({ page }) => {
	test.skip(!ALL_PAGES, 'a test of the night: it takes minutes');
	test.setTimeout(900_000);
	await page.goto('/ja/occupations/');
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	/** Bytes that the page still holds once nothing is under way. */
	const held = async () => {
		await expect(figureOf(page, RANKING)).toHaveAttribute('aria-busy', 'false');
		await session.send('HeapProfiler.collectGarbage');
		const { metrics } = await session.send('Performance.getMetrics');
		return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
	};
	const numbers = seeded(500);
	const asked = async (rounds: number) => {
		for (let round = 0; round < rounds; round++) {
			await hurried(page, taken(numbers, 10));
			await expect(figureOf(page, RANKING)).toHaveAttribute('aria-busy', 'false');
		}
	};
	// What is kept of files that were asked once is kept on purpose: most are there after these.
	await asked(15);
	const before = await held();
	await asked(50);
	const after = await held();
	test.info().annotations.push({
		type: 'measured',
		description: `${(before / 1e6).toFixed(1)} MB, after 500 questions ${(after / 1e6).toFixed(1)} MB`
	});
	expect(before).toBeGreaterThan(1e6);
	expect(after / before).toBeLessThan(1.5);
});
