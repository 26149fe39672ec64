import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where the built site is taken to lie: below a folder, as on hosts that hold several sites. */
const SITE = new URL('https://site.example/below/');

/** The files of build/ that name addresses. */
export const tellingFiles = (): string[] =>
	readdirSync('build', { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => /\.(?:html|xml|css|webmanifest)$/.test(path))
		.sort();

const ATTRIBUTES = /\s(?:href|src|action|poster)="([^"]*)"/g;
const SETS = /\ssrcset="([^"]*)"/g;
const IN_STYLES = /url\(\s*["']?([^"')]+)["']?\s*\)/g;
const IN_FEEDS = /<(?:loc|link|id|guid)>([^<]+)</g;

/** The addresses that a file of the site writes. */
export function references(path: string, text: string): string[] {
	const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, one = '']) => one);
	if (path.endsWith('.css')) return found(IN_STYLES);
	const sets = found(SETS).flatMap((set) =>
		set.split(',').map((one) => one.trim().split(' ')[0] ?? '')
	);
	const feeds = path.endsWith('.xml') ? found(IN_FEEDS) : [];
	return [...found(ATTRIBUTES), ...sets, ...feeds].map((one) => one.replaceAll('&amp;', '&'));
}

/**
 * The file below build/ to which an address of a file leads; null where it leads out of the site,
 * undefined where no host would find anything.
 */
export function target(from: string, address: string): string | null | undefined {
	const base = new URL(from.replace(/(^|\/)index\.html$/, '$1'), SITE);
	const to = new URL(address, base);
	if (to.origin !== SITE.origin) return null;
	// It stands in for pages at any depth, so that it can only name the root of its host.
	if (from === '404.html' && address.startsWith('/'))
		to.pathname = `${SITE.pathname}${address.slice(1)}`;
	if (!to.pathname.startsWith(SITE.pathname)) return undefined;
	const path = decodeURIComponent(to.pathname.slice(SITE.pathname.length));
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	return existsSync(join('build', file)) && statSync(join('build', file)).isFile()
		? file
		: undefined;
}

export const textOf = (path: string): string => readFileSync(join('build', path), 'utf8');
