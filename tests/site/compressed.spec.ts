import { expect } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
	brotliCompressSync,
	brotliDecompressSync,
	constants,
	gunzipSync,
	gzipSync
} from 'node:zlib';
import { brotliQuality } from '../../scripts/build/compress.ts';
import { test } from '../support/living-page.ts';

/**
 * Compressing all of them again would only take long: the program looks at the ending alone. Of
 * each ending every fortieth is tried, and of these the small ones.
 */
const SMALL = 20_000;
const EVERY = 40;
const tried = new Map<string, number>();

/** Whether it is this one's turn among those of its ending. */
function isTried(path: string): boolean {
	const ending = path.split('.').slice(-2).join('.');
	const count = tried.get(ending) ?? 0;
	tried.set(ending, count + 1);
	return count % EVERY === 0;
}

const paths = readdirSync(resolve('build'), { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(gz|br)$/.test(entry.name))
	.map((entry) => join(entry.parentPath, entry.name))
	.filter((path) => existsSync(path.slice(0, -3)));

test('a compressed file holds nothing but the file beside it', () => {
	test.setTimeout(120_000);
	expect(paths.length).toBeGreaterThan(500);
	for (const path of paths.sort()) {
		const [packed, plain] = [readFileSync(path), readFileSync(path.slice(0, -3))];
		const isGzip = path.endsWith('.gz');
		expect((isGzip ? gunzipSync(packed) : brotliDecompressSync(packed)).equals(plain), path).toBe(
			true
		);
		if (plain.length > SMALL || !isTried(path)) continue;
		const again = isGzip ? gzipSync(plain, { level: 9 }) : brotli(plain, path.slice(0, -3));
		expect(packed.equals(again), `${path} compressed again`).toBe(true);
	}
});

const brotli = (plain: Buffer, path: string): Buffer =>
	brotliCompressSync(plain, {
		params: {
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_QUALITY]: brotliQuality(path),
			[constants.BROTLI_PARAM_SIZE_HINT]: plain.length
		}
	});
