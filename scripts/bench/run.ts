import { chromium as playwright } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '../chromium.ts';
import { bundle } from './bundle.ts';
import { machine } from './machine.ts';
import { options } from './options.ts';
import { benchPages } from './pages/run.ts';
import { report, reportJson, type Result } from './report.ts';
import { sized, type Sized } from './sized.ts';

/**
 * An inspector is on every page that is measured, as on no reader's. With one, V8 reads a program
 * anew to say where it made an error object, which Svelte does when it is loaded: this has it note
 * the places at once, on every page alike.
 */
const AS_WITHOUT_INSPECTOR = '--js-flags=--no-enable-lazy-source-positions';

const chosen = options();
const began = performance.now();
const log = (line: string) =>
	console.error(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const { executablePath, args } = await chromium();
const browser = await playwright.launch({ executablePath, args: [...args, AS_WITHOUT_INSPECTOR] });
try {
	const script = await bundle(fileURLToPath(new URL('probe.ts', import.meta.url)), 'iife');
	if (chosen.pages) console.log(await benchPages({ browser, script, log }, chosen.samples));
	else await benchBeside(script);
} finally {
	await browser.close();
}

/** The site over the rows of data/, once and tenfold, beside pages of plain D3. */
async function benchBeside(script: string): Promise<void> {
	const facts = machine(browser.version());
	const sizes: Sized[] = [];
	const result: Result = { machine: facts, sizes };
	for (const times of chosen.times) {
		const place = join(folder, String(times));
		sizes.push(await sized(times, place, chosen, { browser, script, log }));
		rmSync(place, { recursive: true });
		if (chosen.json) writeFileSync(chosen.json, reportJson(result));
	}
	console.log(report(result));
	if (sizes.some(({ parts }) => parts.some(({ measured }) => measured.failures.length > 0)))
		process.exitCode = 1;
}
