import { chromium } from './chromium.ts';
import { run } from './run.ts';

/** The tests that are too long for every commit; a day decides the secrets of its builds. */
const DISCLOSURE_SEED = process.env['DISCLOSURE_SEED'] ?? new Date().toISOString().slice(0, 10);
const { executablePath } = await chromium();
console.log(`The same builds again: DISCLOSURE_SEED=${DISCLOSURE_SEED} npm run test:nightly`);

const COMMANDS: readonly (readonly [command: string, env: Record<string, string>])[] = [
	[
		'vitest run --testTimeout 3600000 tests/disclosure/suppression',
		{ SUPPRESSION_RUNS: '300', SUPPRESSION_EVERY: '5' }
	],
	['vitest run tests/oracle/views/random', { ORACLE_VIEWS: '5000', ORACLE_SEED: DISCLOSURE_SEED }],
	['vitest run tests/intake/full-size', { FULL_SIZE: 'yes' }],
	['vitest run tests/killed', { KILLS: '200', KILL_SEED: DISCLOSURE_SEED }],
	['vitest run -c tests/mutation.config.ts', {}],
	// Of the site as it was last built.
	[
		'playwright test -c tests/playwright.config.ts every-page without-scripts check-large choices rough',
		{ CHROMIUM_PATH: executablePath, ALL_PAGES: 'yes' }
	],
	[
		'playwright test -c tests/playwright.config.ts faults fault-matrix',
		{ CHROMIUM_PATH: executablePath, ALL_SCRIPTS: 'yes' }
	],
	['vitest run -c tests/other-browsers.config.ts', {}],
	['vitest run --testTimeout 3600000 tests/query/evaluate', { ALL_QUESTIONS: 'yes' }],
	['vitest run -c tests/builds.config.ts tests/prefecture', { PREFECTURE_BUILDS: '40,47' }],
	[
		'vitest run -c tests/builds.config.ts tests/night',
		{ CHROMIUM_PATH: executablePath, NIGHT_BUILDS: 'yes', KILL_SEED: DISCLOSURE_SEED }
	],
	[
		'vitest run -c tests/builds.config.ts tests/disclosure',
		{
			CHROMIUM_PATH: executablePath,
			DISCLOSURE_PAIRS: '20',
			DISCLOSURE_SEARCH: 'yes',
			DISCLOSURE_SEED
		}
	]
];

process.exitCode = 0;
for (const [command, env] of COMMANDS) {
	console.log(`\n> ${command}`);
	if (!(await run(command, env, ['ignore', 'inherit', 'inherit']))) process.exitCode = 1;
}
