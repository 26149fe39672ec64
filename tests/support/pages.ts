import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { routeOf } from './routes.ts';

const file = (path: string): string => join('build', 'ja', path, 'index.html');

/** Every page of a language that was built, by its address below it: '', 'areas/kikuchi/'. */
export const builtPages = (language: string): string[] =>
	readdirSync(join('build', language), { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => /(?:^|\/)index\.html$/.test(path))
		.map((path) => (path === 'index.html' ? '' : `${dirname(path)}/`))
		.sort();

/** How many figures a page draws, and which are made up: by these pages of one route differ. */
const drawn = (html: string): string =>
	[...html.matchAll(/<figure[^>]*>/g)]
		.map(([tag]) => (/class="[^"]*\bsample\b/.test(tag) ? 'sample' : 'real'))
		.join();

interface Page {
	readonly path: string;
	readonly bytes: number;
}

/**
 * Of each route and each such number of figures the largest page. Nobody keeps this list: a new
 * route is in every test of all pages from the day on which it is built.
 */
function chosen(): string[] {
	const largest = new Map<string, Page>();
	for (const path of builtPages('ja')) {
		const html = readFileSync(file(path), 'utf8');
		const kind = `${routeOf(`/ja/${path}`)} ${drawn(html)}`;
		const found = largest.get(kind);
		if (!found || html.length > found.bytes) largest.set(kind, { path, bytes: html.length });
	}
	return [...largest.values()].map(({ path }) => path);
}

export const PAGES: readonly string[] = chosen();

/** Those with declared figures, which say when they are busy; other drawings never are. */
export const FIGURE_PAGES: readonly string[] = PAGES.filter((path) =>
	/<figure[^>]*\saria-busy=/.test(readFileSync(file(path), 'utf8'))
);
