import { resolve } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { isThisData, ofThisData } from '../scripts/test/this-data.ts';

/** These tests are of programs: whatever DATA_DIR says, they cut what they build out of `data/`. */
const data = resolve('data');

/** Tests that build the site several times: a step of their own of `npm test`. */
export default defineConfig({
	test: {
		include: ['tests/**/*.build.ts'],
		// By night: whole sites of other prefectures, and of one what takes many builds.
		exclude: [
			...configDefaults.exclude,
			...(isThisData(data) ? [] : ofThisData('.build.ts')),
			...(process.env['PREFECTURE_BUILDS'] ? [] : ['tests/prefecture/**']),
			...(process.env['NIGHT_BUILDS'] ? [] : ['tests/night/**'])
		],
		environment: 'node',
		env: { DATA_DIR: data },
		// Where data/ has nothing that may be withheld, there is nothing to plant secrets in.
		passWithNoTests: !isThisData(data),
		fileParallelism: false,
		testTimeout: 1_800_000,
		hookTimeout: 1_800_000
	}
});
