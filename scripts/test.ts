import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from './chromium.ts';
import { playwrightCount, vitestCount, type Count } from './test/count.ts';
import { run } from './run.ts';

const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
const unit = join(reports, 'unit.json');
const site = join(reports, 'site.json');
const builds = join(reports, 'builds.json');

type Step = { name: string; command: string; count?: () => Count };

const steps: Step[] = [
	{
		name: 'unit tests',
		command: `vitest run --reporter=default --reporter=json --outputFile.json="${unit}"`,
		count: () => vitestCount(unit)
	},
	{ name: 'build', command: 'npm run build' },
	{
		name: 'site tests',
		command: 'playwright test -c tests/playwright.config.ts',
		count: () => playwrightCount(site)
	},
	{
		name: 'builds with other secrets',
		command: `vitest run -c tests/builds.config.ts --reporter=default --reporter=json --outputFile.json="${builds}"`,
		count: () => vitestCount(builds)
	}
];

async function main(): Promise<boolean> {
	const total: Count = { passed: 0, failed: 0 };
	const { executablePath } = await chromium();
	const env = { CHROMIUM_PATH: executablePath, PLAYWRIGHT_JSON_OUTPUT_FILE: site };
	for (const { name, command, count } of steps) {
		const succeeded = run(command, env);
		const counted = count?.();
		total.passed += counted?.passed ?? 0;
		// A step that broke before it could count still counts as one.
		total.failed += counted?.failed || (succeeded ? 0 : 1);
		if (succeeded) continue;
		console.error(`\nFailed: ${name} (${command.replace(/ --.*/, '')})`);
		break;
	}
	console.log(`\n${total.passed} passed, ${total.failed} failed`);
	return total.failed === 0;
}

try {
	process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
} finally {
	rmSync(reports, { recursive: true, force: true });
}
