import { chromium as playwright } from '@playwright/test';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '#lib/base/language.ts';
import { loadBulletinWords } from '#lib/base/words/bulletin/load.ts';
import { SAMPLE_MARK } from '#lib/catalogue/sample.ts';
import { issueOf, issues, issuesAreSample } from '#lib/server/issues.ts';
import { mail } from './bulletin/mail.ts';
import { pdf, pdfPath, type Paper } from './bulletin/paper.ts';
import { chromium } from './chromium.ts';
import { serve } from './serve.ts';

const USAGE = `npm run bulletin                    every issue as PDF, into build/
npm run bulletin -- --issue 2026-10 one issue
npm run bulletin -- --mail 2026-10  that issue's PDFs and a mail with them; sends nothing`;

const build = resolve('build');

async function papers(months: readonly string[]): Promise<Paper[]> {
	const mark = issuesAreSample() ? `【${SAMPLE_MARK}】` : '';
	const languages = await Promise.all(
		LANGUAGES.map(async (language) => ({ language, words: await loadBulletinWords(language) }))
	);
	return months.flatMap((month) =>
		languages.map(({ language, words }) => ({
			language,
			month,
			foot: `${mark}${words.name} ${month}`
		}))
	);
}

/** Prints the papers from the built site and puts them beside their pages. */
async function print(wanted: readonly Paper[]): Promise<void> {
	const server = await serve(build, 0);
	const browser = await playwright.launch(await chromium());
	const { port } = server.address() as AddressInfo;
	try {
		for (const paper of wanted) {
			const started = performance.now();
			const content = await pdf(browser, `http://localhost:${port}`, paper);
			const path = join(build, pdfPath(paper));
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, content);
			const seconds = ((performance.now() - started) / 1000).toFixed(1);
			console.log(`build/${pdfPath(paper)} ${(content.length / 1e6).toFixed(2)} MB, ${seconds} s`);
		}
	} finally {
		await browser.close();
		server.close();
	}
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: { issue: { type: 'string' }, mail: { type: 'string' }, help: { type: 'boolean' } }
	});
	if (values.help) return console.log(USAGE);
	const chosen = values.mail ?? values.issue;
	const issue = chosen === undefined ? undefined : issueOf(chosen);
	if (chosen !== undefined && !issue)
		throw new Error(
			`There is no issue ${chosen}. There are: ${issues()
				.map(({ month }) => month)
				.join(', ')}`
		);
	if (!existsSync(join(build, 'ja/semiconductor')))
		throw new Error('build/ has no bulletin yet: npm run build makes it.');
	const wanted = await papers(issue ? [issue.month] : issues().map(({ month }) => month));
	await print(wanted);
	if (values.mail === undefined || !issue) return;
	const attachments = wanted.map((paper) => ({
		filename: `semiconductor-${paper.month}.${paper.language}.pdf`,
		content: readFileSync(join(build, pdfPath(paper)))
	}));
	// Not in build/, which is published.
	const path = join(tmpdir(), `semiconductor-${issue.month}.eml`);
	writeFileSync(path, await mail(issue, attachments));
	console.log(path);
}

await main().catch((reason: unknown) => {
	console.error(reason instanceof Error ? reason.message : reason);
	process.exitCode = 1;
});
