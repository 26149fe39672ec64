import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { releaseOf, withoutName } from '#lib/integrity/release.ts';
import { verifying } from '#lib/integrity/verify.ts';
import { nameRelease } from '../../scripts/build/release.ts';
import { restore, swap } from '../../scripts/build/swap.ts';

const PAGE = readFileSync('src/app.html', 'utf8');
const FILES = {
	'ja/index.html': PAGE,
	'ja/__data.json': '{"type":"data"}',
	'data/answers/a.json': '[1,2]',
	'data/engine/a.csv.gz': gzipSync('a,b\n1,2\n'),
	'_app/immutable/a.js': 'export {}'
};

let folder: string;
const at = (...path: string[]) => join(folder, ...path);

function write(root: string, files: Readonly<Record<string, string | Buffer>>): void {
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(at(root, path)), { recursive: true });
		writeFileSync(at(root, path), content);
	}
}

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'release-'));
	write('site', FILES);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The name in a page, read as a browser would. */
const nameIn = (path: string): string | null => {
	const content = /<meta name="release" content="([^"]*)"/.exec(
		readFileSync(at(path), 'utf8')
	)?.[1];
	return releaseOf({ querySelector: () => ({ content }) } as unknown as Document);
};

describe('a build', () => {
	it('has no name until it is finished', () => expect(nameIn('site/ja/index.html')).toBeNull());

	it('is named in its pages, its list and its release file', async () => {
		const name = await nameRelease(at('site'));
		expect(nameIn('site/ja/index.html')).toBe(name);
		const read = verifying({
			base: at('site'),
			release: name,
			fetch: (path) => Promise.resolve(new Response(readFileSync(String(path))))
		});
		for (const path of ['ja/__data.json', 'data/answers/a.json', 'data/engine/a.csv.gz'])
			await expect(read(path), path).resolves.toBeDefined();
		// A script is loaded by the browser itself: no list is asked for it.
		await expect(read('_app/immutable/a.js')).rejects.toThrow();
	});

	it('is, but for its name, the page that it was before', async () => {
		await nameRelease(at('site'));
		expect(withoutName(readFileSync(at('site/ja/index.html'), 'utf8'))).toBe(PAGE);
	});

	it('has the same name when the same is built again, another when anything differs', async () => {
		cpSync(at('site'), at('again'), { recursive: true });
		cpSync(at('site'), at('other'), { recursive: true });
		write('other', { 'data/answers/a.json': '[1,3]' });
		const name = await nameRelease(at('site'));
		expect(await nameRelease(at('again'))).toBe(name);
		expect(await nameRelease(at('other'))).not.toBe(name);
	});
});

describe('the exchange of the site', () => {
	it('leaves the new one whole, and nothing of the old', () => {
		write('next', { 'index.html': 'new' });
		swap(at('next'), at('site'), at('before'));
		expect(readFileSync(at('site/index.html'), 'utf8')).toBe('new');
		expect(() => readFileSync(at('site/ja/index.html'))).toThrow();
	});

	it('that was cut off in the middle is taken back', () => {
		write('before', { 'index.html': 'old' });
		rmSync(at('site'), { recursive: true });
		restore(at('site'), at('before'));
		expect(readFileSync(at('site/index.html'), 'utf8')).toBe('old');
	});
});
