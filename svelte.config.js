import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const samples = process.env.SAMPLES ?? JSON.parse(readFileSync('data/site.json', 'utf8')).samples;

// scripts/build.ts makes the site aside, and lets it take the place of the last when it is whole.
const site = process.env.BUILD_DIR ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		// Compressed by scripts/build/compress.ts: the adapter opens all files at once.
		adapter: adapter({ pages: site, assets: site }),
		// The default is a timestamp: two builds of one commit would differ. A release is named by what
		// was built (scripts/build/release.ts), and its name stands in the pages.
		version: { name: version },
		// One request less before the first chart; the hashes go into the CSP.
		inlineStyleThreshold: 40_000,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'worker-src': ['self'],
				'connect-src': ['self'],
				'img-src': ['self', 'data:'],
				'manifest-src': ['self'],
				'style-src': ['self'],
				// Per-cent positions of chart words are style attributes.
				'style-src-attr': ['unsafe-inline'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		},
		// Registered by src/lib/state/offline/register.ts, after everything else.
		serviceWorker: { register: false },
		paths: { relative: true },
		// One page at a time: SvelteKit keeps the relative base of the page that it prints in a module
		// variable, and a second page printed meanwhile would get the base of the first.
		prerender: {
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			// Without samples there is no issue, no listing and no wage band to make a page of.
			handleUnseenRoutes: samples === 'hidden' ? 'warn' : 'fail',
			concurrency: 1
		}
	}
};
