import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../support/languages.ts';
import { figureOf, saveButton } from '../support/printed-table.ts';
import { test } from '../support/traffic.ts';
import '../support/this-data.ts';

const MARK = '架空のサンプル';

/** Figures whose data is made up, and real ones, by the page on which they stand. */
const FIGURES = {
	'': { sample: [], real: ['prefecture-ratios-series', 'headline-ratio'] },
	'occupations/': {
		sample: ['occupation-balance-monthly-ranking', 'occupation-balance-monthly-series'],
		real: ['occupation-balance-scatter', 'occupation-balance-ranking', 'occupation-balance-series']
	},
	'occupations/kikuchi/': {
		sample: ['occupation-balance-monthly-ranking', 'occupation-balance-monthly-series'],
		real: []
	},
	'wages/': {
		sample: ['occupation-wages-monthly-band', 'occupation-wages-monthly-series'],
		real: ['occupation-wages-beside', 'occupation-wages-ranking', 'occupation-wages-series']
	},
	'industries/': {
		sample: ['industry-wages-monthly-band'],
		real: [
			'industry-wages-bases',
			'industry-wages-ranking',
			'industry-wages-series',
			'industry-new-openings-ranking',
			'industry-new-openings-series',
			'industry-conditions-ranking',
			'industry-conditions-series'
		]
	},
	'areas/': {
		sample: ['office-balance-tiles'],
		real: ['office-ratios-ranking', 'prefecture-balance-ranking', 'prefecture-ratios-ranking']
	},
	'areas/prefectures/': {
		sample: [],
		real: [
			'prefecture-ratios-field',
			'prefecture-ratios-ranking',
			'prefecture-ratios-series',
			'occupation-prefectures',
			'regular-employees-ranking'
		]
	},
	'wage-check/': {
		sample: ['wage-band', 'occupation-wages-monthly-series', 'occupation-wages-monthly-areas'],
		real: ['wage-strip', 'occupation-wages-series']
	},
	'areas/compare/': { sample: [], real: ['area-comparison'] },
	'areas/compare/?a=kikuchi&b=kumamoto': { sample: ['area-comparison'], real: [] }
} as const;

/** The datasets of which the ledger says that they are not made up. */
function realDatasets(): string[] {
	const [header = '', ...lines] = readFileSync('data/ledger.csv', 'utf8').trimEnd().split('\n');
	const at = header.split(',').indexOf('sample');
	// Only the note, the last column, may hold a comma in quotation marks.
	const real = lines.filter((line) => line.split(',')[at] === 'no');
	return [...new Set(real.map((line) => line.split('/')[0] ?? ''))].sort();
}

for (const language of LANGUAGES)
	test(`made-up figures say so, real ones do not: ${language}`, async ({ page }) => {
		for (const [path, { sample, real }] of Object.entries(FIGURES)) {
			await page.goto(`/${language}/${path}`);
			const shown = await page.getByRole('figure').evaluateAll((all) => all.map(({ id }) => id));
			expect(shown.sort()).toEqual([...sample, ...real].sort());
			for (const id of sample) {
				const mark = figureOf(page, id).locator('header').getByText(MARK).first();
				await expect(mark, id).toBeVisible();
				const link = figureOf(page, id).locator('header a');
				await expect(link).toHaveAttribute('href', /about\/#sample$/);
			}
			for (const id of real) await expect(figureOf(page, id).getByText(MARK), id).toHaveCount(0);
		}
	});

test('published figures lead, and samples stand last in a section that says what they show', async ({
	page
}) => {
	for (const path of [
		'occupations/',
		'wages/',
		'industries/',
		'areas/',
		'shortage/',
		'wage-check/'
	]) {
		await page.goto(`/ja/${path}`);
		const marks = await page
			.getByRole('figure')
			.evaluateAll((all, mark) => all.map((one) => one.textContent?.includes(mark)), MARK);
		expect(marks, path).toEqual([...marks].sort());
		expect(marks[0], path).toBe(false);
		const section = page.getByRole('region', { name: '届くと、こう見えます' });
		await expect(section, path).toHaveCount(1);
		await expect(section.getByText('この節の値はすべて架空のサンプルです')).toHaveCount(1);
		const made = marks.filter((is) => is).length;
		await expect(section.getByRole('figure'), path).toHaveCount(made);
	}
});

test('the mark stays on paper and in other colours', async ({ page }) => {
	// A page of samples alone: beside published figures they stay on the screen.
	await page.goto('/ja/occupations/kikuchi/');
	const mark = figureOf(page, 'occupation-balance-monthly-ranking')
		.locator('header')
		.getByText(MARK);
	await page.emulateMedia({ media: 'print' });
	await expect(mark.first()).toBeVisible();
	await page.emulateMedia({ media: 'screen', forcedColors: 'active', colorScheme: 'dark' });
	await expect(mark.first()).toBeVisible();
});

async function saved(page: Page, id: string): Promise<{ name: string; text: string }> {
	const button = await saveButton(figureOf(page, id), 'CSV');
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	return {
		name: download.suggestedFilename(),
		text: readFileSync(await download.path(), 'utf8')
	};
}

async function copied(page: Page, id: string, button: string): Promise<string> {
	await figureOf(page, id).getByRole('button', { name: button }).click();
	await expect(figureOf(page, id).getByText(/^(コピーしました|Copied|已複製)/)).toBeVisible();
	return page.evaluate(() => navigator.clipboard.readText());
}

const COPY = { ja: 'コピー', en: 'Copy' } as const;

test.describe('what leaves the page', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	for (const language of ['ja', 'en'] as const)
		test(`carries the mark: ${language}`, async ({ page }) => {
			await page.goto(`/${language}/industries/`);
			const id = 'industry-wages-monthly-band';
			await expect(page.locator('fieldset').first()).toHaveJSProperty('disabled', false);
			const { name, text } = await saved(page, id);
			expect(name).toMatch(/^sample_.*\.csv$/);
			expect(text.charCodeAt(0)).toBe(0xfeff);
			expect(text.split('\r\n')[0]).toContain(MARK);
			expect(await copied(page, id, COPY[language])).toContain(MARK);
			const real = 'industry-wages-ranking';
			const { name: realName, text: realText } = await saved(page, real);
			expect(realName).not.toContain('sample');
			expect(realText).not.toContain(MARK);
			expect(await copied(page, real, COPY[language])).not.toContain(MARK);
		});
});

test('the data page marks every dataset but the real ones', async ({ page }) => {
	await page.goto('/ja/data/');
	const sections = page.getByRole('main').locator('section');
	const plain = sections.filter({ hasNotText: MARK });
	expect(await plain.evaluateAll((all) => all.map(({ id }) => id).sort())).toEqual(realDatasets());
	expect(await sections.filter({ hasText: MARK }).count()).toBeGreaterThan(3);
});

test('the published files of made-up datasets carry the mark', async ({ request }) => {
	for (const dataset of ['industry-wages-monthly', 'semiconductor-listings']) {
		for (const name of ['2026-10', dataset]) {
			const answer = await request.get(`/data/${dataset}/${name}.csv`);
			const [header = '', ...rows] = (await answer.text()).trimEnd().split('\n');
			expect(header).toBeTruthy();
			expect(rows.length, name).toBeGreaterThan(0);
			expect(rows.filter((row) => !row.includes(MARK))).toEqual([]);
		}
	}
	const real = await (await request.get('/data/industry-wages/2025FY.csv')).text();
	expect(real).not.toContain(MARK);
});
