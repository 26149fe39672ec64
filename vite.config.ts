import { resolve } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { knownWarnings } from './scripts/build/known-warnings.ts';
import { programs } from './scripts/build/programs.ts';
import { alone } from './scripts/test/alone.ts';
import { FICTION_DIR, onFiction } from './scripts/test/fiction.ts';
import { otherUnitTests } from './scripts/test/this-data.ts';

/** The folder of the data, as src/lib/server/data/folder.ts has it. */
const data = resolve(process.env['DATA_DIR'] || 'data');

const without = (paths: readonly string[], others: readonly string[]): string[] =>
	paths.filter((path) => !others.includes(path));

/** Tests of what is published here, where something else is. */
const elsewhere = otherUnitTests(data);

/** Tests of the program run on a prefecture that there is not. */
const fiction = {
	env: { DATA_DIR: FICTION_DIR },
	globalSetup: ['tests/prefecture/fiction/setup.ts']
};

export default defineConfig({
	plugins: [sveltekit(), knownWarnings(), programs()],
	// What a browser knows of data/ is written into its programs: src/lib/catalogue/settings/.
	resolve: { alias: [{ find: /^#data\//, replacement: `${data}/` }] },
	server: { fs: { allow: [data] } },
	build: {
		// Inlined assets would be data: addresses, which the CSP refuses.
		assetsInlineLimit: 0,
		// scripts/build.ts says how long each phase takes.
		rolldownOptions: { checks: { bundlerTimings: false } }
	},
	worker: { format: 'es', plugins: () => [knownWarnings()] },
	test: {
		environment: 'node',
		setupFiles: ['tests/support/without-engine.ts'],
		// Styles are left out of tests, but for those that are read as text.
		css: { include: /\?raw$/ },
		// Generous: a busy machine is not a fault; speed is measured by `npm run bench`.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// One worker a core: the default leaves one for an editor.
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				test: {
					name: 'shared',
					include: ['tests/**/*.test.ts'],
					exclude: [...configDefaults.exclude, ...alone(), ...onFiction(), ...elsewhere],
					isolate: false
				}
			},
			{
				extends: true,
				test: { name: 'alone', include: without(alone(), [...onFiction(), ...elsewhere]) }
			},
			{
				extends: true,
				test: {
					...fiction,
					name: 'fiction',
					include: without(onFiction(), alone()),
					isolate: false
				}
			},
			{
				extends: true,
				test: {
					...fiction,
					name: 'fiction, alone',
					include: onFiction().filter((path) => alone().includes(path))
				}
			}
		]
	}
});
