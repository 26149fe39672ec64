import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { Kept } from '#lib/server/data/kept.ts';
import { atOnce } from '../../at-once.ts';
import { packed } from '../compress.ts';
import { look, settled, type Look } from './looks.ts';

// Started by ../meanwhile.ts: compresses what a build has written, until the build lets go of it.

const LOOK_MS = 500;

const [cache = '', ...folders] = process.argv.slice(2);
const kept = new Kept(cache);

const end = new AbortController();
process.once('disconnect', () => end.abort());
// It may have ended while this was being loaded.
if (!process.connected) end.abort();

/** A file that was taken away since the look is none of ours. */
async function take(path: string): Promise<void> {
	if (end.signal.aborted) return;
	const plain = await readFile(path).catch(() => null);
	if (plain) await packed(path, plain, kept);
}

async function watch(): Promise<void> {
	const taken = new Map<string, string>();
	let before: Look = new Map();
	while (!end.signal.aborted) {
		const now = look(folders);
		const paths = settled(before, now, taken);
		await atOnce(availableParallelism(), paths, take);
		for (const path of paths) taken.set(path, now.get(path) ?? '');
		before = now;
		await setTimeout(LOOK_MS, null, { signal: end.signal }).catch(() => {});
	}
}

await watch().catch((error: unknown) => {
	console.error(String(error));
	process.exit(1);
});
