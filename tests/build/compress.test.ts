import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { compress } from '../../scripts/build/compress.ts';
import { Kept } from '#lib/server/data/kept.ts';

const root = mkdtempSync(join(tmpdir(), 'compress-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The same text as a page and as a program: alike as gzip, not as brotli. */
const text = readFileSync('src/app.html', 'utf8').repeat(9);
const SITE = {
	'ja/index.html': text,
	'en/index.html': text.replaceAll('html', 'HTML'),
	'_app/program.js': text,
	'data/rows.csv': text,
	'data/small.json': '[]'
};

function site(name: string, files: Readonly<Record<string, string>> = SITE): string {
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(root, name, path)), { recursive: true });
		writeFileSync(join(root, name, path), content);
	}
	return join(root, name);
}

const contentOf = (folder: string): Record<string, string> =>
	Object.fromEntries(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.sort()
			.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'base64')])
	);

const cache = (name: string) => new Kept(join(root, name));

it('writes the same bytes without a cache, into an empty one and from a full one', async () => {
	const folders = ['first', 'second', 'without'].map((name) => site(name));
	const [first = '', second = '', without = ''] = folders;
	await compress(first, [], cache('kept'));
	const kept = contentOf(join(root, 'kept'));
	expect(Object.keys(kept)).toHaveLength(5);
	await compress(second, [], cache('kept'));
	expect(contentOf(join(root, 'kept'))).toEqual(kept);
	await compress(without, [], cache('none'));
	expect(contentOf(second)).toEqual(contentOf(first));
	expect(contentOf(without)).toEqual(contentOf(first));
	expect(Object.keys(contentOf(first))).toHaveLength(5 + 6);
});

it('takes nothing from the cache that is not of this very content', async () => {
	const before = site('before');
	await compress(before, [], cache('changing'));
	const after = site('after', { ...SITE, 'ja/index.html': `${text} ` });
	await compress(after, [], cache('changing'));
	for (const path of Object.keys(SITE).filter((one) => /\.(html|js)$/.test(one))) {
		const plain = readFileSync(join(after, path), 'utf8');
		expect(gunzipSync(readFileSync(join(after, `${path}.gz`))).toString(), path).toBe(plain);
		expect(brotliDecompressSync(readFileSync(join(after, `${path}.br`))).toString()).toBe(plain);
	}
	const twins = [before, after].map((folder) => contentOf(folder));
	expect(twins[0]?.['ja/index.html.br']).not.toBe(twins[1]?.['ja/index.html.br']);
	expect(twins[0]?.['en/index.html.br']).toBe(twins[1]?.['en/index.html.br']);
});

it('compresses what more is named', async () => {
	const folder = site('more');
	expect(await compress(folder, ['.csv'], cache('more-kept'))).toBe(5);
	expect(Object.keys(contentOf(folder))).toContain('data/rows.csv.br');
});
