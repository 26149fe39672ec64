import { chromium as playwright, type Browser as Running } from '@playwright/test';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { SITE } from '#lib/catalogue/site.ts';
import { withoutName } from '#lib/integrity/release.ts';
import { Kept, keyOf } from '#lib/server/data/kept.ts';
import { atOnce } from '../at-once.ts';
import { chromium, stampOf, type Browser } from '../chromium.ts';
import { serve } from '../serve.ts';
import { pagePath, pdf, pdfPath, type Paper } from './paper.ts';

/** PDFs by what they were printed from: an issue that did not change is not printed again. */
const kept = new Kept(resolve('node_modules/.cache/bulletin'));

/** Some hundred papers: those of several sites. */
const MOST_BYTES = 2e8;

const SOURCES = ['paper.ts', 'searchable.ts', 'part-names.ts'].map((name) =>
	join(import.meta.dirname, name)
);

/** Two at a time: one is laid out while the other is written. */
const AT_ONCE = 2;

/**
 * Puts each paper of the built site beside its issue.
 * @returns how many had to be printed
 */
export async function print(build: string, papers: readonly Paper[]): Promise<number> {
	const browser = await chromium();
	const missing: { readonly paper: Paper; readonly key: string }[] = [];
	for (const paper of papers) {
		const key = keyFor(build, paper, browser);
		const printed = await kept.get(key);
		if (printed) write(build, paper, printed);
		else missing.push({ paper, key });
	}
	if (missing.length > 0)
		await withBrowser(browser, build, async (running, origin) => {
			await atOnce(AT_ONCE, missing, async ({ paper, key }) => {
				const printed = await pdf(running, origin, paper);
				await kept.put(key, printed);
				write(build, paper, printed);
			});
		});
	kept.trim(MOST_BYTES);
	return missing.length;
}

function write(build: string, paper: Paper, printed: Uint8Array): void {
	const path = join(build, pdfPath(paper));
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, printed);
}

/** The links of a paper lead to the site's own address. */
const keyFor = (build: string, paper: Paper, browser: Browser): string =>
	keyOf(
		JSON.stringify(paper),
		stampOf(browser),
		SITE.baseAddress,
		// The same paper in another release is the same paper.
		withoutName(readFileSync(join(build, pagePath(paper), 'index.html'), 'utf8')),
		...SOURCES.map((path) => readFileSync(path))
	);

async function withBrowser(
	{ executablePath, args }: Browser,
	build: string,
	work: (browser: Running, origin: string) => Promise<void>
): Promise<void> {
	const server = await serve(build, 0);
	const browser = await playwright.launch({ executablePath, args });
	try {
		await work(browser, `http://localhost:${(server.address() as AddressInfo).port}`);
	} finally {
		await browser.close();
		server.close();
	}
}
