import type { Plugin, Rolldown } from 'vite';

/** As the programs of the site are named: `_app/immutable/entry/page.<hash>.js`. */
export const START_PROGRAM = /^page\.[\w-]+\.js$/;

/** All that src/start.ts imports: it must not come in one file with what reads the site's base. */
const OF_START =
	/\/node_modules\/devalue\/|\/src\/lib\/(?:integrity\/(?:node-data|page-start|verify|receive|digest|shard|faults|release)|contract\/sha256|state\/started)\.ts$/;

/** That many entries share what every page needs; that many what pages with figures do. */
const ALL = 25;
const FIGURES = 9;

/** In bytes of source. */
const SMALL = 20_000;

/**
 * What pages load before they are alive comes in some twenty-five files instead of seventy-five: on a
 * slow line each costs a trip of its own, and one large file is smaller than its parts. What is
 * loaded later (the engine, the editor, workbooks) stays in files of its own.
 */
const groups: readonly Rolldown.CodeSplittingGroup[] = [
	{ name: 'start', test: OF_START, priority: 3 },
	{ name: 'frame', tags: ['$initial'], minShareCount: ALL, priority: 2 },
	{
		name: 'figures',
		tags: ['$initial'],
		minShareCount: FIGURES,
		entriesAware: true,
		entriesAwareMergeThreshold: SMALL,
		priority: 1
	}
];

/** Builds src/start.ts beside SvelteKit's own entries: its name says its content, as theirs do. */
export const programs = (): Plugin => ({
	name: 'programs',
	apply: 'build',
	// SvelteKit has said by then which of its two builds this is: the pages are printed by the other.
	config: ({ build }) =>
		build?.ssr
			? {}
			: {
					build: {
						rolldownOptions: {
							input: { 'entry/page': 'src/start.ts' },
							output: { codeSplitting: { groups: [...groups] } }
						}
					}
				}
});
