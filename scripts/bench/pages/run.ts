import { existsSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { SITE } from '#lib/catalogue/site.ts';
import { summary } from '../measures.ts';
import { served } from '../served.ts';
import { SETTINGS, type Setting } from '../settings.ts';
import { answering, type Answering } from './answering.ts';
import { mainPages } from './pages.ts';

const SITE_FOLDER = 'build';

interface Bench {
	readonly browser: Browser;
	readonly script: string;
	readonly log: (line: string) => void;
}

const { id, limit, cpu } = SETTINGS.slow;
const FAST_LINE = { id, samples: 3, limit, cpu } satisfies Setting;

/**
 * How every main page of the site in build/ answers keys with a processor four times slower, on a
 * fast line: no other page is compared, so only the rounds of one run are held together.
 */
export async function benchPages(bench: Bench, asked: number | null): Promise<string> {
	const samples = asked ?? FAST_LINE.samples;
	if (!existsSync(SITE_FOLDER)) throw new Error('build/ is not there. Run "npm run build" first.');
	const [language = 'ja'] = SITE.languages;
	const pages = mainPages(SITE_FOLDER, language);
	const found = new Map<string, Answering[]>(pages.map((path) => [path, []]));
	const failures: string[] = [];
	await served(SITE_FOLDER, async (origin) => {
		for (let round = 1; round <= samples; round++)
			for (const path of round % 2 ? pages : pages.toReversed())
				try {
					const { browser, script } = bench;
					found.get(path)?.push(await answering(browser, FAST_LINE, script, origin + path));
					bench.log(`round ${round}, ${path}`);
				} catch (error) {
					failures.push(`FAILED round ${round}, ${path}: ${String(error).split('\n')[0]}`);
				}
	});
	if (failures.length > 0) process.exitCode = 1;
	return [
		`CPU ÷${FAST_LINE.cpu}, 1280 × 1024, medians of ${samples}, ms`,
		'| page | alive | longest task until quiet | over 50 ms, together | longest interaction by key | which |',
		'|---|---|---|---|---|---|',
		...[...found].map(([path, all]) => {
			const median = (of: (one: Answering) => number) =>
				summary(all.map(of))?.median.toFixed(0) ?? '—';
			const slowest = all.toSorted((a, b) => b.interaction - a.interaction)[0];
			return `| ${path} | ${median((one) => one.alive)} | ${median((one) => one.longest)} | ${median((one) => one.blocked)} | ${median((one) => one.interaction)} | ${slowest?.key ?? ''} |`;
		}),
		...failures
	].join('\n');
}
