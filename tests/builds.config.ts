import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that build the site several times: a step of their own of `npm test`. */
export default defineConfig({
	test: {
		include: ['tests/**/*.build.ts'],
		// Whole sites of other prefectures, by night.
		exclude: [
			...configDefaults.exclude,
			...(process.env['PREFECTURE_BUILDS'] ? [] : ['tests/prefecture/**'])
		],
		environment: 'node',
		fileParallelism: false,
		testTimeout: 1_800_000,
		hookTimeout: 1_800_000
	}
});
