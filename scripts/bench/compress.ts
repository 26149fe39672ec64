import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const { BROTLI_PARAM_MODE, BROTLI_MODE_TEXT, BROTLI_PARAM_SIZE_HINT } = constants;

/** Lays .br and .gz beside every file of a folder, at the levels that the site's build uses. */
export async function compress(folder: string): Promise<void> {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
	await Promise.all(paths.map(besides));
}

async function besides(path: string): Promise<void> {
	const bytes = readFileSync(path);
	const params = {
		[BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
		[BROTLI_PARAM_SIZE_HINT]: bytes.length
	};
	const [br, gz] = await Promise.all([
		promisify(brotliCompress)(bytes, { params }),
		promisify(gzip)(bytes, { level: 9 })
	]);
	writeFileSync(`${path}.br`, br);
	writeFileSync(`${path}.gz`, gz);
}
