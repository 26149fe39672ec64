import { expect, test } from '@playwright/test';
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

/** Compressing the larger ones again would only take long: the program does not look at the size. */
const SMALL = 20_000;
const paths = readdirSync(resolve('build'), { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(gz|br)$/.test(entry.name))
	.map((entry) => join(entry.parentPath, entry.name))
	.filter((path) => existsSync(path.slice(0, -3)));

test('a compressed file holds nothing but the file beside it', () => {
	test.setTimeout(120_000);
	expect(paths.length).toBeGreaterThan(500);
	for (const path of paths) {
		const [packed, plain] = [readFileSync(path), readFileSync(path.slice(0, -3))];
		const isGzip = path.endsWith('.gz');
		expect((isGzip ? gunzipSync(packed) : brotliDecompressSync(packed)).equals(plain), path).toBe(
			true
		);
		if (plain.length > SMALL) continue;
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
