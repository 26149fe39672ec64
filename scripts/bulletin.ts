import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SITE } from '#lib/catalogue/site.ts';
import { loadBulletinWords } from '#lib/base/words/bulletin/load.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { monthText } from '#lib/narrative/bulletin/scene.ts';
import type { Issue } from '#lib/listings/listing.ts';
import { releaseDay } from '#lib/catalogue/release.ts';
import { buildDate } from '#lib/server/data/build-date.ts';
import { issueOf, issues, issuesAreSample } from '#lib/server/data/issues.ts';
import { mail } from './bulletin/mail.ts';
import { pdfPath, type Paper } from './bulletin/paper.ts';
import { print } from './bulletin/print.ts';
import { seal } from './bulletin/seal.ts';

const USAGE = `npm run bulletin                    every issue as PDF, into build/
npm run bulletin -- --issue 2026-10 one issue
npm run bulletin -- --mail 2026-10  that issue's PDFs and a mail with them; sends nothing
npm run bulletin -- --seal 2026-10  writes down how it came out: later changes are then refused`;

/** The site, or the one that is being built. */
const build = resolve(process.env['BUILD_DIR'] ?? 'build');

async function papers(of: readonly Issue[]): Promise<Paper[]> {
	const languages = await Promise.all(
		SITE.languages.map(async (language) => {
			const { sample } = await loadWords(language);
			return {
				language,
				words: await loadBulletinWords(language),
				mark: issuesAreSample() ? `【${sample.mark}】` : ''
			};
		})
	);
	return of.flatMap(({ month }) =>
		languages.map(({ language, words, mark }) => ({
			language,
			month,
			foot: `${mark}${words.issue(monthText({ language }, month))}`,
			day: releaseDay(month)
		}))
	);
}

function chosenIssue(month: string): Issue {
	const issue = issueOf(month);
	if (issue) return issue;
	const all = issues().map((one) => one.month);
	throw new Error(`There is no issue ${month}. There are: ${all.join(', ')}`);
}

/** @returns where it lies: not in build/, which is published */
async function writeMail(issue: Issue, wanted: readonly Paper[]): Promise<string> {
	const attachments = wanted.map((paper) => ({
		filename: `semiconductor-${paper.month}.${paper.language}.pdf`,
		content: readFileSync(join(build, pdfPath(paper)))
	}));
	const path = join(tmpdir(), `semiconductor-${issue.month}.eml`);
	writeFileSync(path, await mail(issue, attachments));
	return path;
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			issue: { type: 'string' },
			mail: { type: 'string' },
			seal: { type: 'string' },
			help: { type: 'boolean' }
		}
	});
	if (values.help) return console.log(USAGE);
	if (values.seal !== undefined)
		return console.log(`${values.seal}: ${seal(chosenIssue(values.seal).month, buildDate())}`);
	const chosen = values.mail ?? values.issue;
	const issue = chosen === undefined ? undefined : chosenIssue(chosen);
	if (issues().length === 0) return console.log('no issue of the bulletin');
	if (!existsSync(join(build, SITE.languages[0] ?? 'ja', 'semiconductor')))
		throw new Error('build/ has no bulletin yet: npm run build makes it.');
	const wanted = await papers(issue ? [issue] : issues());
	const started = performance.now();
	const printed = await print(build, wanted);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(
		`${wanted.length} PDFs of the bulletin in build/, ${printed} of them printed anew, ${seconds} s`
	);
	if (values.mail !== undefined && issue) console.log(await writeMail(issue, wanted));
}

await main().catch((reason: unknown) => {
	console.error(reason instanceof Error ? reason.message : reason);
	process.exitCode = 1;
});
