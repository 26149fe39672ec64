import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The folder of the data, as src/lib/server/data/folder.ts has it. */
const data = (path) => resolve(process.env.DATA_DIR ?? 'data', path);
const { samples, pages } = JSON.parse(readFileSync(data('site.json'), 'utf8'));

// Without issues there is no listing to make a page of, and without wages none to check.
const isWhole =
	(process.env.SAMPLES ?? samples) !== 'hidden' &&
	['semiconductor', 'wage-check'].every((page) => pages.includes(page)) &&
	['semiconductor-listings', 'occupation-wages'].every((id) => existsSync(data(id)));

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
				// No text becomes mark-up or a script's address but by these rules: lib/base/trusted.ts.
				'require-trusted-types-for': ['script'],
				'trusted-types': ['default', 'svelte-trusted-html', 'printed'],
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
			handleUnseenRoutes: isWhole ? 'fail' : 'warn',
			concurrency: 1
		}
	}
};
