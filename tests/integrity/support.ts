import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { shardPath } from '#lib/integrity/shard.ts';

export const RELEASE = '0123456789abcdef';

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A host of a small site with the lists of its release. What it sends can be spoiled. */
export class Host {
	readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
	/** What was asked for, with the way in which the browser's cache was to be used. */
	readonly asked: { readonly path: string; readonly cache: RequestCache }[] = [];
	/** Changes what is sent, as a disk or a line would; null where nothing comes. */
	spoil: (
		path: string,
		bytes: Uint8Array<ArrayBuffer>,
		cache: RequestCache
	) => Uint8Array<ArrayBuffer> | null = (_, bytes) => bytes;

	constructor(texts: Readonly<Record<string, string>>, release = RELEASE) {
		const digests = new Map<string, Record<string, string>>();
		for (const [path, text] of Object.entries(texts)) {
			const plain = bytesOf(text);
			this.files.set(path, path.endsWith('.gz') ? new Uint8Array(gzipSync(plain)) : plain);
			const shard = shardPath(release, path);
			digests.set(shard, { ...digests.get(shard), [path]: sha256(plain) });
		}
		for (const [shard, of] of digests)
			this.files.set(shard, bytesOf(JSON.stringify({ release, digests: of })));
		this.files.set('data/release.json', bytesOf(JSON.stringify({ release })));
	}

	readonly fetch: typeof fetch = (input, { cache = 'default' } = {}) => {
		const path = String(input).slice('/base/'.length);
		this.asked.push({ path, cache });
		const file = this.files.get(path);
		const sent = file && this.spoil(path, file, cache);
		return Promise.resolve(
			sent ? new Response(sent) : new Response('<h1>404</h1>', { status: 404 })
		);
	};
}
