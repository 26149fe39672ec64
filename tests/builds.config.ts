import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that build the site several times: a step of their own of `npm test`. */
export default defineConfig({
	test: {
		include: ['tests/**/*.build.ts'],
		// By night: whole sites of other prefectures, and of one what takes many builds.
		exclude: [
			...configDefaults.exclude,
			...(process.env['PREFECTURE_BUILDS'] ? [] : ['tests/prefecture/**']),
			...(process.env['NIGHT_BUILDS'] ? [] : ['tests/night/**'])
		],
		environment: 'node',
		fileParallelism: false,
		testTimeout: 1_800_000,
		hookTimeout: 1_800_000
	}
});
