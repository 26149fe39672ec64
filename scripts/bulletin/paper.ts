import type { Browser } from '@playwright/test';
import type { Language } from '#lib/base/language.ts';

/** One issue in one language. */
export interface Paper {
	readonly language: Language;
	readonly month: string;
	/** Its foot on every page. */
	readonly foot: string;
}

export const pagePath = ({ language, month }: Paper): string =>
	`${language}/semiconductor/${month}/paper/`;

/** Where the PDF lies below the built site: beside the page of its issue. */
export const pdfPath = ({ language, month }: Paper): string =>
	`${language}/semiconductor/${month}/semiconductor-${month}.${language}.pdf`;

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const foot = ({ foot: text, language }: Paper): string =>
	`<div lang="${language}" style="width:100%;padding:0 15mm;font:7pt 'Noto Sans CJK JP',sans-serif;display:flex;justify-content:space-between"><span>${escaped(text)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;

/** The page for printing as an A4 PDF: tagged, with bookmarks and page numbers, fonts embedded. */
export async function pdf(browser: Browser, origin: string, paper: Paper): Promise<Buffer> {
	const page = await browser.newPage();
	try {
		const response = await page.goto(`${origin}/${pagePath(paper)}`);
		if (!response?.ok()) throw new Error(`${pagePath(paper)}: HTTP ${response?.status()}`);
		await page.evaluate(() => document.fonts.ready);
		return await page.pdf({
			format: 'A4',
			margin: { top: '12mm', bottom: '16mm', left: '12mm', right: '12mm' },
			tagged: true,
			outline: true,
			printBackground: true,
			displayHeaderFooter: true,
			headerTemplate: '<span></span>',
			footerTemplate: foot(paper)
		});
	} finally {
		await page.close();
	}
}
