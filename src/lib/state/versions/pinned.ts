import { publishedJson } from '#lib/integrity/published.ts';
import { manifestOf, type Manifest } from './manifest.ts';

/** What became of the data of a figure since a version. */
export type Since = 'same' | 'added' | 'changed' | 'withdrawn';

/**
 * Whether a dataset's values of a version are those of now, and whether files have come since.
 * @param now the version that the site shows; what it does not hold counts as it is told
 */
export function sinceVersion(then: Manifest, now: Manifest | null, dataset: string): Since {
	const own = then.files.filter((file) => file.dataset === dataset);
	if (own.some(({ status }) => status === 'withdrawn')) return 'withdrawn';
	if (own.length === 0 || own.some(({ status }) => status === 'older')) return 'changed';
	const known = new Set(own.map(({ file }) => file));
	const isMore = now?.files.some((file) => file.dataset === dataset && !known.has(file.file));
	return isMore ? 'added' : 'same';
}

/** The same, or that there is no such version, or that it could not be looked up. */
export type Pinned = Since | 'unknown' | 'failed';

/** @param id of the version that an address names @param shown the version that the page shows */
export async function pinnedSince(
	id: string,
	shown: string | undefined,
	dataset: string
): Promise<Pinned> {
	try {
		const { versions } = await publishedJson<{ versions: { id: string }[] }>('v/index.json');
		if (!versions.some((one) => one.id === id)) return 'unknown';
		const now = shown === undefined ? null : await manifestOf(shown);
		return sinceVersion(await manifestOf(id), now, dataset);
	} catch {
		return 'failed';
	}
}
