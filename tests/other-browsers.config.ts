import { defineConfig } from 'vitest/config';

/** The built site in browsers other than Chromium, by night, where they are on the machine. */
export default defineConfig({
	test: {
		include: ['tests/other-browsers/**/*.browser.ts'],
		environment: 'node',
		fileParallelism: false,
		testTimeout: 300_000,
		hookTimeout: 120_000
	}
});
