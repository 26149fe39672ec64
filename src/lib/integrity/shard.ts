import { sha256 } from '#lib/contract/sha256.ts';

/** SHA-256 digests in hexadecimal by the paths of files below the site's root. */
export type Digests = Readonly<Record<string, string>>;

/** A part of the list of all files that a page may fetch. */
export interface Shard {
	/** The release that wrote it: a page trusts the list of its own release alone. */
	readonly release: string;
	readonly digests: Digests;
}

/**
 * Where the digest of a file stands. The list is in 256 parts by the path's own hash, so that a
 * page reads one or two kilobytes for a file and not the list of all.
 */
export const shardPath = (release: string, path: string): string =>
	`data/integrity/${release}/${sha256(path).slice(0, 2)}.json`;

const DIGEST = /^[0-9a-f]{64}$/;

/**
 * The digest that a part of the list states of a file.
 * @throws Error where the text is not a part of this release's list, or does not name the file
 */
export function digestIn(text: string, release: string, path: string): string {
	const shard = JSON.parse(text) as Partial<Shard> | null;
	if (shard?.release !== release) throw new Error(`not the list of release ${release}`);
	const { digests = {} } = shard;
	const digest = Object.hasOwn(digests, path) ? digests[path] : undefined;
	if (typeof digest !== 'string' || !DIGEST.test(digest))
		throw new Error(`release ${release} names no ${path}`);
	return digest;
}
