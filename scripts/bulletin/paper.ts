import type { Browser } from '@playwright/test';
import type { Language } from '#lib/base/language.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { searchable } from './searchable.ts';

/** One issue in one language. */
export interface Paper {
	readonly language: Language;
	readonly month: string;
	/** Its foot on every page. */
	readonly foot: string;
	/** The day of its release, by which it is dated. */
	readonly day: string;
}

export const pagePath = ({ language, month }: Paper): string =>
	`${language}/semiconductor/${month}/paper/`;

/** Where the PDF lies below the built site: beside the page of its issue. */
export const pdfPath = ({ language, month }: Paper): string =>
	`${language}/semiconductor/${month}/semiconductor-${month}.${language}.pdf`;

/** The page for printing as an A4 PDF: tagged, with bookmarks and page numbers, fonts embedded. */
export async function pdf(browser: Browser, origin: string, paper: Paper): Promise<Uint8Array> {
	const page = await browser.newPage();
	try {
		const response = await page.goto(`${origin}/${pagePath(paper)}`);
		if (!response?.ok()) throw new Error(`${pagePath(paper)}: HTTP ${response?.status()}`);
		// The page's own print rules put it at the foot of every sheet.
		await page.evaluate((foot) => {
			document.documentElement.style.setProperty('--foot', JSON.stringify(foot));
		}, paper.foot);
		// The address from which it is printed is nobody's but ours.
		await page.evaluate((site) => {
			for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
				if (link.origin !== location.origin || link.getAttribute('href')?.startsWith('#')) continue;
				if (site) link.href = site + link.pathname + link.hash;
				else link.removeAttribute('href');
			}
		}, SITE.baseAddress);
		await page.evaluate(() => document.fonts.ready);
		const printed = await page.pdf({
			preferCSSPageSize: true,
			tagged: true,
			outline: true,
			printBackground: true
		});
		return await searchable(printed, paper.day);
	} finally {
		await page.close();
	}
}
