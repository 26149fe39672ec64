import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What hosts may send compressed; pictures, PDFs and .gz files are compressed as they are. */
const TEXTS = ['.html', '.js', '.mjs', '.json', '.css', '.svg', '.xml'];

/**
 * Programs and the bench's rows, which readers wait for, are made as small as can be. All else
 * takes two fifths of that time one step below, and a fiftieth more. Not a step lower: 9 sets up
 * large tables for each file, and with files this small costs ten times as long for a larger one.
 */
export const brotliQuality = (path: string): number =>
	/\.(js|css|csv)$/.test(path) ? constants.BROTLI_MAX_QUALITY : 10;

/** A smaller file goes in one packet either way. */
const LEAST_BYTES = 1000;

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

const textsOf = (folder: string, endings: readonly string[]): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && endings.includes(extname(entry.name)))
		.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));

async function compressFile(path: string): Promise<void> {
	const plain = await readFile(path);
	if (plain.length < LEAST_BYTES) return;
	await writeFile(`${path}.gz`, await toGzip(plain, { level: 9 }));
	const params = {
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_QUALITY]: brotliQuality(path),
		[constants.BROTLI_PARAM_SIZE_HINT]: plain.length
	};
	await writeFile(`${path}.br`, await toBrotli(plain, { params }));
}

/**
 * Writes .gz and .br beside the texts of a folder, a few at a time: the adapter's own way opens
 * every file at once, and ten thousand pages are more than a system lets be open.
 * @param more endings that are texts here, besides those that are so everywhere
 * @returns how many files were compressed
 */
export async function compress(folder: string, more: readonly string[] = []): Promise<number> {
	const waiting = textsOf(folder, [...TEXTS, ...more]);
	const count = waiting.length;
	const worker = async () => {
		for (let path = waiting.pop(); path; path = waiting.pop()) await compressFile(path);
	};
	await Promise.all(Array.from({ length: 2 * availableParallelism() }, worker));
	return count;
}
