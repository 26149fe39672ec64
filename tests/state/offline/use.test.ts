import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOlder, pagesOf } from '#lib/state/offline/caches.ts';
import { languageIn, useOf } from '#lib/state/offline/use.ts';

const ROOT = 'https://example.org/labour/';
const use = (path: string, mode: RequestMode = 'cors', method = 'GET') =>
	useOf({ method, mode, url: `${ROOT}${path}` }, ROOT);

describe('what the service worker does with a request', () => {
	it('knows what tells its content by its address', () => {
		expect(use('_app/immutable/nodes/3.abc.js')).toBe('named');
		expect(use('data/integrity/0123456789abcdef/a0.json')).toBe('named');
		expect(use('data/engine/duckdb-eh.wasm.4c221bfa59.gz')).toBe('engine');
	});

	it('asks the network first for pages and their data', () => {
		expect(use('ja/wages/?basis=workplace', 'navigate')).toBe('page');
		expect(use('', 'navigate')).toBe('page');
		expect(use('ja/wages/__data.json')).toBe('data');
		expect(use('data/answers/headline/all.json')).toBe('data');
		expect(use('data/engine/headline.all.json.0123456789.gz')).toBe('data');
	});

	it('leaves alone what is saved, framed, of others, or tells which release there is', () => {
		expect(use('data/headline/2026.csv')).toBeNull();
		expect(use('ja/semiconductor/2026-10/semiconductor-2026-10.ja.pdf', 'navigate')).toBeNull();
		expect(use('ja/embed/headline-ratio/', 'navigate')).toBeNull();
		expect(use('data/release.json')).toBeNull();
		expect(use('ja/wages/', 'navigate', 'POST')).toBeNull();
		expect(
			useOf({ method: 'GET', mode: 'navigate', url: 'https://example.org/other/' }, ROOT)
		).toBeNull();
	});

	it('never takes what is outside the site', () => {
		fc.assert(
			fc.property(fc.webUrl(), (url) => {
				fc.pre(!url.startsWith(ROOT));
				expect(useOf({ method: 'GET', mode: 'navigate', url }, ROOT)).toBeNull();
			})
		);
	});
});

it('the page without a connection is in the language of the page asked for', () => {
	expect(languageIn(`${ROOT}en/wages/`, ROOT, ['ja', 'en'])).toBe('en');
	expect(languageIn(ROOT, ROOT, ['ja', 'en'])).toBe('ja');
});

it('a new release puts away the pages of others, and nothing else', () => {
	const names = ['named', 'engine', pagesOf('a'), pagesOf('b')];
	expect(names.filter((name) => isOlder(name, 'b'))).toEqual([pagesOf('a')]);
});
