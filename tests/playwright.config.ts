import { defineConfig } from '@playwright/test';
import { chromium } from '../scripts/chromium.ts';
import { isThisData, ofThisData } from '../scripts/test/this-data.ts';
import { HERE } from './support/here.ts';

const port = process.env['SITE_PORT'] ?? '4179';
const launchOptions = await chromium();

// The workers read this file too, and need not look again.
process.env['CHROMIUM_PATH'] = launchOptions.executablePath;

/** Tests of what is published here, where something else is. */
const elsewhere = isThisData(process.env['DATA_DIR'] || 'data')
	? {}
	: {
			testIgnore: ofThisData('.spec.ts').map((path) => `**/${path}`),
			grepInvert: new RegExp(`${HERE.tag}\\b`)
		};

export default defineConfig({
	testDir: 'site',
	testMatch: '**/*.spec.ts',
	...elsewhere,
	outputDir: '../test-results',
	forbidOnly: Boolean(process.env['CI']),
	fullyParallel: true,
	workers: 2,
	// Generous: a busy machine is not a fault.
	timeout: 120_000,
	expect: { timeout: 15_000 },
	retries: 0,
	reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : 'list',
	use: {
		baseURL: `http://localhost:${port}`,
		locale: 'ja-JP',
		timezoneId: 'Asia/Tokyo',
		// What a test sends or breaks on the way goes past no worker; offline.spec.ts lets it in.
		serviceWorkers: 'block',
		// A failure says what is wrong; recording every page, to keep those that fail, doubles the time.
		trace: 'off',
		launchOptions
	},
	webServer: {
		command: `node --import tsx scripts/serve.ts --port ${port}`,
		cwd: '..',
		url: `http://localhost:${port}`,
		reuseExistingServer: false,
		timeout: 120_000
	}
});
