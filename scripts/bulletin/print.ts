import { chromium as playwright, type Browser } from '@playwright/test';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { withoutName } from '#lib/integrity/release.ts';
import { chromium } from '../chromium.ts';
import { serve } from '../serve.ts';
import { pagePath, pdf, pdfPath, type Paper } from './paper.ts';

/** PDFs by what they were printed from: an issue that did not change is not printed again. */
const CACHE = resolve('node_modules/.cache/bulletin');

const SOURCES = ['paper.ts', 'searchable.ts'].map((name) => join(import.meta.dirname, name));

/** Two at a time: one is laid out while the other is written. */
const AT_ONCE = 2;

/** Puts each paper of the built site beside its issue, and says so. */
export async function print(build: string, papers: readonly Paper[]): Promise<void> {
	mkdirSync(CACHE, { recursive: true });
	const found = papers.map((paper) => ({ paper, kept: join(CACHE, `${keyOf(build, paper)}.pdf`) }));
	const missing = found.filter(({ kept }) => !existsSync(kept));
	if (missing.length > 0)
		await withBrowser(build, async (browser, origin) => {
			const queue = [...missing];
			const work = async () => {
				for (let next = queue.shift(); next; next = queue.shift())
					writeFileSync(next.kept, await pdf(browser, origin, next.paper));
			};
			await Promise.all(Array.from({ length: AT_ONCE }, work));
		});
	for (const { paper, kept } of found) {
		const path = join(build, pdfPath(paper));
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, readFileSync(kept));
	}
}

/** Forgets the PDFs that none of these papers is. */
export function forget(build: string, papers: readonly Paper[]): void {
	const used = new Set(papers.map((paper) => `${keyOf(build, paper)}.pdf`));
	for (const name of readdirSync(CACHE)) if (!used.has(name)) rmSync(join(CACHE, name));
}

function keyOf(build: string, paper: Paper): string {
	const hash = createHash('sha256').update(JSON.stringify(paper));
	// The same paper in another release is the same paper.
	hash.update(withoutName(readFileSync(join(build, pagePath(paper), 'index.html'), 'utf8')));
	for (const path of SOURCES) hash.update(readFileSync(path));
	return hash.digest('hex');
}

async function withBrowser(
	build: string,
	work: (browser: Browser, origin: string) => Promise<void>
): Promise<void> {
	const server = await serve(build, 0);
	const browser = await playwright.launch(await chromium());
	try {
		await work(browser, `http://localhost:${(server.address() as AddressInfo).port}`);
	} finally {
		await browser.close();
		server.close();
	}
}
