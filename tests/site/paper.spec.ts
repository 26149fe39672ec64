import { expect } from '@playwright/test';
import { existsSync } from 'node:fs';
import { LANGUAGES } from '../support/languages.ts';
import { pdfContent } from '../support/pdf.ts';
import { test } from '../support/living-page.ts';

/** Four where there are offices. */
const AREAS = ['kikuchi', 'kumamoto', 'prefecture', 'aso', 'japan']
	.filter((slug) => existsSync(`build/ja/areas/${slug}`))
	.slice(0, 4);

/** How many A4 sheets a page may take; one more of several in English, whose words are longer. */
const BUDGET = {
	'': 2,
	'occupations/': 4,
	'occupations/jsco-2009/36/': 4,
	// A group with its parts; each ranking of twenty parts takes a sheet of its own.
	'occupations/jsco-2009/J/': 4,
	'occupations/jsco-2009/B/': 5,
	'areas/kikuchi/': 1,
	'wage-check/': 1,
	[`report/make/?${AREAS.map((area) => `area=${area}&`).join('')}item=care&item=construction&item=36&item=25`]: 1
} as const;
const SOURCE = /出典：|Source: |資料來源：/;

/** Letters alone: a PDF puts spaces where it likes. */
const squeezed = (text: string): string => text.replace(/\s/g, '');

for (const language of LANGUAGES)
	test(`sheets are few, and each picture has its source on its sheet: ${language}`, async ({
		page
	}) => {
		test.setTimeout(120_000);
		for (const [path, sheets] of Object.entries(BUDGET)) {
			// A page that only some prefectures have.
			if (!existsSync(`build/ja/${path.replace(/\?.*/, '')}`)) continue;
			await page.goto(`/${language}/${path}`);
			const titles = await page
				.getByRole('figure')
				.filter({ has: page.locator('> header h2') })
				.evaluateAll((all) => all.map((one) => one.querySelector('h2')?.textContent ?? ''));
			const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
			const { pages } = await pdfContent(pdf);
			const more = language === 'en' && sheets > 1 ? 1 : 0;
			expect(pages.length, path).toBeLessThanOrEqual(sheets + more);
			const texts = pages.map(({ text }) => squeezed(text));
			for (const title of titles) {
				const sheet = texts.findIndex((text) => text.includes(squeezed(title)));
				// Samples stay on the screen where published figures stand.
				if (sheet < 0) continue;
				const text = texts[sheet] ?? '';
				const behind = text.slice(text.indexOf(squeezed(title)));
				expect(behind, `${path} ${title}`).toMatch(new RegExp(squeezed(SOURCE.source)));
			}
		}
	});
