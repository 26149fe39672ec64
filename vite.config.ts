import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { knownWarnings } from './scripts/build/known-warnings.ts';

export default defineConfig({
	plugins: [sveltekit(), knownWarnings()],
	build: {
		// Inlined assets would be data: addresses, which the CSP refuses.
		assetsInlineLimit: 0,
		// scripts/build.ts says how long each phase takes.
		rolldownOptions: { checks: { bundlerTimings: false } }
	},
	worker: { format: 'es', plugins: () => [knownWarnings()] },
	test: {
		include: ['tests/**/*.test.ts'],
		environment: 'node',
		setupFiles: ['tests/support/without-engine.ts'],
		// Styles are left out of tests, but for those that are read as text.
		css: { include: /\?raw$/ },
		// Generous: a busy machine is not a fault; speed is measured by `npm run bench`.
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
