import type { Plugin } from 'vite';

/** As the programs of the site are named: `_app/immutable/entry/page.<hash>.js`. */
export const START_PROGRAM = /^page\.[\w-]+\.js$/;

/** Builds src/start.ts beside SvelteKit's own entries: its name says its content, as theirs do. */
export const startEntry = (): Plugin => ({
	name: 'start-entry',
	apply: 'build',
	config: (_, { isSsrBuild }) =>
		isSsrBuild ? {} : { build: { rolldownOptions: { input: { 'entry/page': 'src/start.ts' } } } }
});
