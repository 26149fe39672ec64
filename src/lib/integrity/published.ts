import { base } from '$app/paths';
import { releaseOf } from './release.ts';
import { verifying, type Verified } from './verify.ts';

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
		fetch: (input, init) => globalThis.fetch(input, init)
	});
	return reader(path, how);
};

export const publishedText = async (path: string, signal?: AbortSignal): Promise<string> =>
	new TextDecoder().decode(await publishedBytes(path, { signal }));

export const publishedJson = async <T>(path: string, signal?: AbortSignal): Promise<T> =>
	JSON.parse(await publishedText(path, signal)) as T;
