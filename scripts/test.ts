import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from './chromium.ts';
import { commandPhase } from './phase.ts';
import { run } from './run.ts';
import { playwrightCount, vitestCount, type Count } from './test/count.ts';
import { leftOut } from './test/left-out.ts';

const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
const unit = join(reports, 'unit.json');
const site = join(reports, 'site.json');
const builds = join(reports, 'builds.json');

interface Step {
	readonly name: string;
	readonly command: string;
	readonly count?: () => Count;
}

const vitest = (options: string, report: string): string =>
	`vitest run ${options} --reporter=default --reporter=json --outputFile.json="${report}"`;

const STEPS: readonly Step[] = [
	{ name: 'unit tests', command: vitest('', unit), count: () => vitestCount(unit) },
	{ name: 'build', command: 'tsx scripts/build.ts' },
	{
		name: 'site tests',
		command: 'playwright test -c tests/playwright.config.ts',
		count: () => playwrightCount(site)
	},
	{
		name: 'builds with other secrets',
		command: vitest('-c tests/builds.config.ts', builds),
		count: () => vitestCount(builds)
	}
];

/** Skipped are tests that say themselves why these data give them nothing to hold. */
const told = ({ passed, skipped }: Count): string =>
	skipped > 0 ? `${passed} passed, ${skipped} skipped` : `${passed} passed`;

/** A step that counts is a line; the build writes its own. */
const succeeds = async ({ name, command, count }: Step, env: Record<string, string>) =>
	count
		? (await commandPhase(name, command, env, () => told(count()))) !== null
		: run(command, env, ['ignore', 'inherit', 'inherit']);

async function main(): Promise<boolean> {
	const total = { passed: 0, failed: 0, skipped: 0 };
	leftOut(process.env['DATA_DIR'] || 'data').forEach((line) => console.log(line));
	const { executablePath } = await chromium();
	const env = { CHROMIUM_PATH: executablePath, PLAYWRIGHT_JSON_OUTPUT_FILE: site };
	for (const step of STEPS) {
		const succeeded = await succeeds(step, env);
		const counted = step.count?.();
		total.passed += counted?.passed ?? 0;
		total.skipped += counted?.skipped ?? 0;
		// A step that broke before it could count still counts as one.
		total.failed += counted?.failed || (succeeded ? 0 : 1);
		if (succeeded) continue;
		console.error(`\nFailed: ${step.name} (${step.command.replace(/ --.*/, '')})`);
		break;
	}
	console.log(`\n${told(total)}, ${total.failed} failed`);
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
