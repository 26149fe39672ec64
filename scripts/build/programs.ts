import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, Plugin, Rolldown } from 'vite';

/** As the programs of the site are named: `_app/immutable/entry/page.<hash>.js`. */
export const START_PROGRAM = /^page\.[\w-]+\.js$/;

/** All that src/start.ts imports: it must not come in one file with what reads the site's base. */
const OF_START =
	/\/node_modules\/devalue\/|\/src\/lib\/(?:integrity\/(?:node-data|page-start|verify|receive|digest|shard|faults|release)|contract\/sha256|state\/started)\.ts$/;

/** That many entries share what every page needs; that many what pages with figures do. */
const ALL = 25;
const FIGURES = 9;

/** What Vite says of the files of a build, which SvelteKit reads. */
const MANIFEST = '.vite/manifest.json';

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

/**
 * SvelteKit names in a page the programs and styles that come before it is alive, and looks for them
 * depth first, through what is imported later too: what it meets there first it leaves out, though
 * the page wants it at once. Nothing that is imported later is printed, so it need not know of it.
 */
function forgetLater(path: string): void {
	const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
	for (const chunk of Object.values(manifest)) delete chunk.dynamicImports;
	writeFileSync(path, JSON.stringify(manifest, null, 2));
}

/** Builds src/start.ts beside SvelteKit's own entries: its name says its content, as theirs do. */
export function programs(): Plugin {
	/** SvelteKit builds twice: the pages are printed by the other. */
	let isForBrowsers = true;
	return {
		name: 'programs',
		apply: 'build',
		config({ build }) {
			isForBrowsers = !build?.ssr;
			if (!isForBrowsers) return {};
			const rolldownOptions = {
				input: { 'entry/page': 'src/start.ts' },
				output: { codeSplitting: { groups: [...groups] } }
			};
			return { build: { rolldownOptions } };
		},
		writeBundle: {
			order: 'post',
			handler({ dir = '' }) {
				if (isForBrowsers) forgetLater(join(dir, MANIFEST));
			}
		}
	};
}
