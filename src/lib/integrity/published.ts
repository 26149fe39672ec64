import { base } from '$app/paths';
import { releaseOf } from './release.ts';
import { verifying, type Verified } from './verify.ts';

/** The browser's own: that of the window asks this module for the data of pages (page-data.ts). */
const asIs = globalThis.fetch.bind(globalThis);

let reader: Verified | undefined;

/**
 * The bytes of a published file, inflated, compared with the list of the page's release.
 * @param path below the site's root
 * @throws NewRelease where the site has moved on, NotPublished where other bytes came twice,
 *   Error where none came, DOMException AbortError when cancelled
 */
export const publishedBytes: Verified = (path, how) => {
	reader ??= verifying({
		base,
		release: releaseOf(document),
		fetch: asIs
	});
	return reader(path, how);
};

export const publishedText = async (path: string, signal?: AbortSignal): Promise<string> =>
	new TextDecoder().decode(await publishedBytes(path, { signal }));

export const publishedJson = async <T>(path: string, signal?: AbortSignal): Promise<T> =>
	JSON.parse(await publishedText(path, signal)) as T;

const asked = new Map<string, Promise<unknown>>();

/**
 * The same, fetched once for the life of the page and shared by all who ask meanwhile; one that did
 * not come is forgotten, so that another try is possible.
 */
export function publishedOnce<T>(path: string): Promise<T> {
	const found = asked.get(path) as Promise<T> | undefined;
	if (found) return found;
	const reading = publishedJson<T>(path);
	asked.set(path, reading);
	reading.catch(() => asked.delete(path));
	return reading;
}
