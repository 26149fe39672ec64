import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { folderOf } from './folders.ts';
import { foreignIn } from './foreign.ts';

/**
 * Whole sites of two other prefectures, by the project's own build: too long for every commit,
 * `npm run test:nightly` asks for it.
 */
const CODES = process.env['PREFECTURE_BUILDS']?.split(',') ?? [];
const run = promisify(execFile);
const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const filesOf = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/** Other bytes than text, and the list that says what else places are called. */
const isRead = (path: string): boolean =>
	/\.(html|json|csv|txt|xml|svg|jsonld|webmanifest)$/.test(path) &&
	path !== 'data/codes/ref_area.csv' &&
	!path.startsWith('data/integrity/');

/** A page of the other prefecture among those of the region, whose subject it is. */
const isOfAnother = (path: string): boolean => /\/[a-z]+-pref\//.test(path);

/** What a page links to, as a file of the site; other sites and parts of pages aside. */
const linked = (page: string, html: string): string[] =>
	[...html.matchAll(/<a\b[^>]*?\shref="([^"#?]+)/g)].flatMap(([, href = '']) => {
		if (/^[a-z]+:/.test(href)) return [];
		const path = new URL(href, `https://site/${page}`).pathname.slice(1);
		return [path === '' || path.endsWith('/') ? `${path}index.html` : path];
	});

describe.skipIf(CODES.length === 0).each(CODES)('the site of %s', (code) => {
	it('is built whole, leads nowhere else, and names nobody else', async () => {
		const data = folderOf(code);
		const site = join(mkdtempSync(join(tmpdir(), 'prefecture-site-')), 'site');
		made.push(dirname(data), dirname(site));
		await run(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--out', site], {
			maxBuffer: 1e8,
			env: { ...process.env, DATA_DIR: data, BULLETIN_PDF: 'no', NODE_ENV: 'production' }
		});
		const paths = filesOf(site);
		const known = new Set(paths);
		expect(paths.filter((path) => /semiconductor|(^|\/)plan\//.test(path))).toEqual([]);
		expect(paths.filter((path) => path.endsWith('/index.html')).length).toBeGreaterThan(300);
		const dead: string[] = [];
		const foreign: string[] = [];
		for (const path of paths.filter(isRead)) {
			const text = readFileSync(join(site, path), 'utf8');
			if (path.endsWith('.html'))
				dead.push(
					...linked(path, text)
						.filter((one) => !known.has(decodeURIComponent(one)))
						.map((one) => `${path} → ${one}`)
				);
			if (!isOfAnother(path))
				foreign.push(...foreignIn(text, false).map((said) => `${path}: ${said}`));
		}
		expect(dead.slice(0, 20)).toEqual([]);
		expect(foreign.slice(0, 20)).toEqual([]);
	});
});
