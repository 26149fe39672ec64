import { expect } from '@playwright/test';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { LANGUAGES } from '../support/languages.ts';
import { readPdf } from '../support/pdf.ts';
import { test } from '../support/living-page.ts';
import '../support/this-data.ts';

const MONTH = '2026-10';
const pathOf = (language: string) =>
	`build/${language}/semiconductor/${MONTH}/semiconductor-${MONTH}.${language}.pdf`;

/** The number of each listing, in the order of the issue. */
const numbersOf = async (request: {
	get: (path: string) => Promise<{ json: () => Promise<unknown> }>;
}) => {
	const listings = await (await request.get(`/data/bulletin/${MONTH}.json`)).json();
	return (listings as { number: string }[]).map(({ number }) => number);
};

for (const language of LANGUAGES)
	test.describe(`the PDF of an issue: ${language}`, () => {
		const isPrinted = existsSync(pathOf(language));
		test.skip(!isPrinted, 'this machine has no Chromium with a Japanese font');
		const pdf = isPrinted ? readPdf(pathOf(language)) : Promise.reject(new Error('no PDF'));
		pdf.catch(() => undefined);

		test('is A4, tagged, in its language, with bookmarks and page numbers', async () => {
			const { pages, outline, info } = await pdf;
			for (const [index, { width, height, text, roles }] of pages.entries()) {
				expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
				expect(text).toContain(`${index + 1} / ${pages.length}`);
				expect(text, 'every sheet says what it is').toContain('架空のサンプル');
				expect(roles).toContain(index === 0 ? 'H1' : 'TR');
			}
			expect(info['Language']).toBe(language);
			expect(outline[0]?.items.length).toBeGreaterThanOrEqual(5);
			for (const { dest } of outline[0]?.items ?? []) expect(dest).not.toBeNull();
		});

		test('carries its fonts', async () => {
			const file = await PDFDocument.load(readFileSync(pathOf(language)));
			const fonts = file.context
				.enumerateIndirectObjects()
				.flatMap(([, value]) =>
					value instanceof PDFDict && value.get(PDFName.of('Type')) === PDFName.of('Font')
						? [value]
						: []
				);
			expect(fonts.length).toBeGreaterThan(0);
			for (const font of fonts) {
				const kind = String(font.get(PDFName.of('Subtype')));
				// Its glyphs are drawings in the file, or those of the fonts below it.
				if (kind === '/Type3') expect(font.has(PDFName.of('CharProcs'))).toBe(true);
				else if (kind !== '/Type0')
					expect(String(font.lookup(PDFName.of('FontDescriptor'), PDFDict))).toContain('/FontFile');
			}
		});

		test('has the summary on one sheet, then every listing whole on its sheet', async ({
			request
		}) => {
			const { pages } = await pdf;
			const numbers = await numbersOf(request);
			const [summary, ...list] = pages;
			expect(numbers.filter((number) => summary?.text.includes(number))).toEqual([]);
			const sheets = numbers.map((number) => list.findIndex(({ text }) => text.includes(number)));
			expect(sheets).not.toContain(-1);
			expect(sheets).toEqual(sheets.toSorted((a, b) => a - b));
			// Its deadline stands on the line of its number: a row that is cut would have lost it.
			for (const [index, number] of numbers.entries()) {
				const pieces = list[sheets[index] ?? 0]?.pieces ?? [];
				const row = pieces.find(({ text }) => text.includes(number));
				const beside = pieces.filter(({ y }) => Math.abs(y - (row?.y ?? 0)) < 2);
				expect(beside.map(({ text }) => text).join(' ')).toMatch(/\d{4}[/-]\d{2}[/-]\d{2}/);
			}
			// No sheet begins in the middle of a row: below the head of the table comes a number.
			for (const { pieces } of list.slice(1)) {
				const left = Math.min(...pieces.map(({ x }) => x));
				const first = pieces.filter(({ x, text }) => x - left < 3 && text.trim())[1];
				expect(first?.text).toMatch(/^\d{5}-\d{8}$|^\D+$/);
			}
		});

		test('is text that can be searched and copied', async () => {
			const text = (await pdf).pages.map((page) => page.text).join('');
			expect(text, 'no radical stands for a character').not.toMatch(/[⺀-⿕]/u);
			expect(text).toContain(language === 'en' ? 'Oct 2026' : '2026年10月');
			expect(text).toContain('設備保全（用役・空調・純水）');
		});

		test('is linked from its issue', async ({ page, request }) => {
			await page.goto(`/${language}/semiconductor/${MONTH}/`);
			const link = page.getByRole('link', { name: /^PDF/ });
			const response = await request.get((await link.getAttribute('href')) ?? '', {});
			expect(response.headers()['content-type']).toContain('application/pdf');
			expect((await response.body()).length).toBe(statSync(pathOf(language)).size);
		});
	});
