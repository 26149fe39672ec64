import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { PAGE_DATA } from '#lib/integrity/page-start.ts';
import { routeOf } from './routes.ts';

/** What a reader's line carries for a page, as hosts send it: in brotli, in bytes. */
export interface Weight {
	readonly path: string;
	/** The page itself, with its styles and its first chart in it. */
	readonly page: number;
	/** Its styles alone, which stand in it. */
	readonly styles: number;
	/** The programs that it loads when its charts have come. */
	readonly programs: number;
	/** How many files they are. */
	readonly files: number;
	/** The data that these programs ask for, beside the page. */
	readonly data: number;
	/** What must come before anything is drawn, beside the page itself. */
	readonly before: readonly string[];
}

const sent = (file: string): number =>
	statSync(`${file}.br`, { throwIfNoEntry: false })?.size ?? statSync(file).size;

const attribute = (tag: string, name: string): string =>
	new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** Scripts and styles of other files that hold the first picture back. */
function before(html: string): string[] {
	const head = html.slice(0, html.indexOf('</head>'));
	const scripts = [...html.matchAll(/<script\b[^>]*\ssrc=[^>]*>/g)].map(([tag]) => tag);
	const styles = [...head.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*>/g)].map(([tag]) => tag);
	return [
		...scripts.filter((tag) => !/\b(async|defer|type="module")/.test(tag)),
		// SvelteKit names what it wrote into the page, disabled, so that it is not loaded again.
		...styles.filter((tag) => !/\bdisabled\b/.test(tag))
	];
}

export function weightOf(path: string): Weight {
	const file = join('build', path, 'index.html');
	const html = readFileSync(file, 'utf8');
	const styles = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, text]) => text);
	const programs = [...html.matchAll(/<link\b[^>]*\brel="modulepreload"[^>]*>/g)].map(([tag]) =>
		normalize(join('build', path, attribute(tag, 'href')))
	);
	return {
		path,
		page: sent(file),
		styles: brotliCompressSync(styles.join('')).length,
		programs: programs.reduce((sum, one) => sum + sent(one), 0),
		files: programs.length,
		data: html.includes(`href="${PAGE_DATA}"`) ? sent(join('build', path, PAGE_DATA)) : 0,
		before: before(html)
	};
}

/** The heaviest page of each route, in whatever language. */
export function heaviest(): ReadonlyMap<string, Weight> {
	const found = new Map<string, { readonly path: string; readonly bytes: number }>();
	for (const name of readdirSync('build', { recursive: true, encoding: 'utf8' })) {
		if (!/[\\/]index\.html$/.test(name)) continue;
		const path = `${dirname(name).replaceAll('\\', '/')}/`;
		const bytes = sent(join('build', name));
		const route = routeOf(`/${path}`);
		if (bytes > (found.get(route)?.bytes ?? 0)) found.set(route, { path, bytes });
	}
	return new Map([...found].map(([route, { path }]) => [route, weightOf(path)]));
}
