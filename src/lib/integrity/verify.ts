import { digest, inflated } from './digest.ts';
import { NewRelease, NotPublished } from './faults.ts';
import { receive, type Received } from './receive.ts';
import { digestIn, shardPath, type Digests } from './shard.ts';

export interface Site {
	/** The address of the site's root, without its last slash. */
	readonly base: string;
	/** The release of the page; null where files are made as they are asked for (`vite dev`). */
	readonly release: string | null;
	readonly fetch: typeof fetch;
	/** What the page itself says of files: the release's list is not asked for these. */
	readonly stated?: Digests;
}

export type Verified = (path: string, how?: Received) => Promise<Uint8Array<ArrayBuffer>>;

/** What the site says of itself, whatever page is open: `{ "release": … }`. */
export const RELEASE_FILE = 'data/release.json';

/**
 * A reader of the site's own files that hands over nothing but what the page's release published:
 * each is compared with the digest in the release's list. What does not match is asked for once
 * more, past the browser's cache, since a download that went wrong once may be kept for a year.
 */
export function verifying({ base, release, fetch, stated = {} }: Site): Verified {
	/** What went wrong before: the next try asks the host, whatever the browser has kept. */
	const suspected = new Set<string>();

	const read = async (path: string, how: Received): Promise<Uint8Array<ArrayBuffer>> =>
		inflated(await receive(fetch, `${base}/${path}`, how));

	async function listed(path: string, own: string, cache: RequestCache, how: Received) {
		const text = await read(shardPath(own, path), { signal: how.signal, cache });
		return digestIn(new TextDecoder().decode(text), own, path);
	}

	async function attempt(path: string, own: string, how: Received, cache: RequestCache) {
		const [expected, bytes] = await Promise.all([
			stated[path] ?? listed(path, own, cache, how),
			read(path, { ...how, cache })
		]);
		if ((await digest(bytes)) !== expected) throw new NotPublished(path);
		return bytes;
	}

	async function newest(): Promise<string | null> {
		const response = await fetch(`${base}/${RELEASE_FILE}`, { cache: 'no-store' }).catch(
			() => null
		);
		if (!response?.ok) return null;
		const stated = (await response.json().catch(() => null)) as { release?: unknown } | null;
		return typeof stated?.release === 'string' ? stated.release : null;
	}

	return async (path, how = {}) => {
		if (release === null) return read(path, how);
		try {
			return await attempt(path, release, how, suspected.has(path) ? 'reload' : 'default');
		} catch (error) {
			if (how.signal?.aborted) throw error;
		}
		try {
			const bytes = await attempt(path, release, how, 'reload');
			suspected.delete(path);
			return bytes;
		} catch (error) {
			if (how.signal?.aborted) throw error;
			suspected.add(path);
			const stated = await newest();
			throw stated !== null && stated !== release ? new NewRelease(stated) : error;
		}
	};
}
