import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { Kept, keyOf } from '#lib/server/data/kept.ts';
import { atOnce } from '../at-once.ts';

/** What hosts may send compressed; pictures, PDFs and .gz files are compressed as they are. */
const TEXTS = ['.html', '.js', '.mjs', '.json', '.css', '.svg', '.xml'];

/**
 * Programs and the bench's rows, which readers wait for, are made as small as can be. All else
 * takes two fifths of that time one step below, and a fiftieth more. Not a step lower: 9 sets up
 * large tables for each file, and with files this small costs ten times as long for a larger one.
 */
export const brotliQuality = (path: string): number =>
	/\.(js|css|csv)$/.test(path) ? constants.BROTLI_MAX_QUALITY : 10;

const GZIP_LEVEL = 9;

/** A smaller file goes in one packet either way. */
const LEAST_BYTES = 1000;

/** All 47 sites, of some 50 MB each: less, and building them in turn would forget each before its turn. */
const MOST_BYTES = 3e9;

const CACHE = resolve('node_modules/.cache/compressed');

/** What compresses: another version, or the same for another processor, may write other bytes. */
const PROGRAM = JSON.stringify([process.versions.zlib, process.versions['brotli'], process.arch]);

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

const textsOf = (folder: string, endings: readonly string[]): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && endings.includes(extname(entry.name)))
		.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));

const asGzip = (plain: Buffer): Promise<Buffer> => toGzip(plain, { level: GZIP_LEVEL });

const asBrotli = (plain: Buffer, quality: number): Promise<Buffer> =>
	toBrotli(plain, {
		params: {
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_SIZE_HINT]: plain.length
		}
	});

async function compressFile(path: string, kept: Kept): Promise<void> {
	const plain = await readFile(path);
	if (plain.length < LEAST_BYTES) return;
	const quality = brotliQuality(path);
	const gz = keyOf(PROGRAM, `gzip ${GZIP_LEVEL}`, plain);
	const br = keyOf(PROGRAM, `brotli ${quality} text`, plain);
	await writeFile(`${path}.gz`, await kept.of(gz, () => asGzip(plain)));
	await writeFile(`${path}.br`, await kept.of(br, () => asBrotli(plain, quality)));
}

/**
 * Writes .gz and .br beside the texts of a folder, a few at a time: the adapter's own way opens
 * every file at once, and ten thousand pages are more than a system lets be open. Node compresses
 * in threads of its own: both cores are busy.
 * @param more endings that are texts here, besides those that are so everywhere
 * @param kept where the same content was compressed before
 * @returns how many files were compressed
 */
export async function compress(
	folder: string,
	more: readonly string[] = [],
	kept = new Kept(CACHE)
): Promise<number> {
	const paths = textsOf(folder, [...TEXTS, ...more]);
	await atOnce(2 * availableParallelism(), paths, (path) => compressFile(path, kept));
	kept.trim(MOST_BYTES);
	return paths.length;
}
