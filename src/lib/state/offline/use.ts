/**
 * What the service worker does with a request:
 * `named` the address tells the content, so what is kept is never old: kept first;
 * `page` and `data` the network first, what is kept where there is none;
 * `engine` kept first, but only put by once the reader has asked for it.
 */
export type Use = 'named' | 'page' | 'data' | 'engine';

/** The part of a request by which its use is decided. */
export type Asked = Pick<Request, 'method' | 'mode' | 'url'>;

/**
 * The use of a request; null for what the worker leaves to the browser: other sites, other methods,
 * tables and papers to be saved, the name of the release itself.
 * @param root the address of the site's base, with its slash
 */
export function useOf({ method, mode, url }: Asked, root: string): Use | null {
	if (method !== 'GET' || !url.startsWith(root)) return null;
	const path = url.slice(root.length).replace(/[?#].*$/, '');
	if (path.startsWith('_app/immutable/') || path.startsWith('data/integrity/')) return 'named';
	if (/^data\/engine\/[^/]+\.wasm\./.test(path)) return 'engine';
	if (path.startsWith('data/engine/')) return 'data';
	if (path === 'data/release.json') return null;
	// A figure alone belongs to the page around it.
	if (/^[^/]+\/embed\//.test(path)) return null;
	if (mode === 'navigate') return path.endsWith('/') || path === '' ? 'page' : null;
	if (path.endsWith('/__data.json')) return 'data';
	if (path.startsWith('data/') && path.endsWith('.json')) return 'data';
	return path === 'favicon.svg' ? 'data' : null;
}

/** The language of an address below the site's base, by its first part. */
export const languageIn = (url: string, root: string, languages: readonly string[]): string => {
	const [first = ''] = url.slice(root.length).split('/');
	return languages.includes(first) ? first : (languages[0] ?? '');
};
