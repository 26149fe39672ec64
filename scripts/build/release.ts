import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { UNNAMED } from '#lib/integrity/release.ts';
import { shardPath, type Shard } from '#lib/integrity/shard.ts';
import { RELEASE_FILE } from '#lib/integrity/verify.ts';
import { atOnce } from '../at-once.ts';

const WORKER = 'service-worker.js';

/** What pages fetch while they are open: all under data/ and v/, and the data of the page behind a link. */
const isFetched = (path: string): boolean =>
	path.startsWith('data/') || path.startsWith('v/') || path.endsWith('/__data.json');

const sha256 = (content: Buffer | string): string =>
	createHash('sha256').update(content).digest('hex');

/** A disk answers several questions sooner than one after another. */
const FILES_AT_ONCE = 16;

/** As a page has it at last: .gz files are compared when they are inflated. */
const fetchedDigest = (path: string, bytes: Buffer): string =>
	sha256(path.endsWith('.gz') ? gunzipSync(bytes) : bytes);

async function pathsOf(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/')
		)
		.sort();
}

/**
 * Names a build by the SHA-256 of all that it made, writes the name into every page, and beside it
 * the digests of the files that pages fetch. The name follows from what is published alone: what is
 * held back in `data/` cannot be told from it.
 * @returns the name
 */
export async function nameRelease(folder: string): Promise<string> {
	const paths = await pathsOf(folder);
	const digests: Record<string, string> = {};
	const whole = createHash('sha256');
	const read = await atOnce(FILES_AT_ONCE, paths, async (path) => {
		const bytes = await readFile(join(folder, path));
		const digest = sha256(bytes);
		return { path, digest, fetched: isFetched(path) ? fetchedDigest(path, bytes) : null };
	});
	for (const { path, digest, fetched } of read) {
		whole.update(`${path} ${digest}\n`);
		if (fetched !== null) digests[path] = fetched;
	}
	const release = whole.digest('hex').slice(0, 16);
	const pages = paths.filter((one) => one.endsWith('.html'));
	await atOnce(FILES_AT_ONCE, pages, (path) => name(join(folder, path), release));
	await nameWorker(join(folder, WORKER), release);
	await writeShards(folder, release, digests);
	await writeFile(join(folder, RELEASE_FILE), `${JSON.stringify({ release })}\n`);
	return release;
}

/** Pages that are written by hand or by another program have no place for a name. */
async function name(path: string, release: string): Promise<void> {
	const page = await readFile(path, 'utf8');
	const named = page.replace(`content="${UNNAMED}"`, `content="${release}"`);
	if (named !== page) await writeFile(path, named);
}

/** The worker keeps the pages of one release: another name makes another worker of it. */
async function nameWorker(path: string, release: string): Promise<void> {
	if (!existsSync(path)) return;
	const worker = await readFile(path, 'utf8');
	if (!worker.includes(UNNAMED)) throw new Error(`${path}: there is no place for the release`);
	await writeFile(path, worker.replaceAll(UNNAMED, release));
}

async function writeShards(
	folder: string,
	release: string,
	digests: Readonly<Record<string, string>>
): Promise<void> {
	const shards = new Map<string, Shard & { digests: Record<string, string> }>();
	for (const [path, digest] of Object.entries(digests)) {
		const at = shardPath(release, path);
		const shard = shards.get(at) ?? { release, digests: {} };
		shard.digests[path] = digest;
		shards.set(at, shard);
	}
	for (const [path, shard] of shards) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), JSON.stringify(shard));
	}
}
