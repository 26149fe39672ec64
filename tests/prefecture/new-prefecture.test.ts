import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { codeTable } from '#lib/contract/code-table.ts';
import type { DataFile } from '#lib/contract/data-file.ts';
import { linesOf } from '#lib/contract/ledger.ts';
import { isFree, writeFolder } from '../../scripts/new-prefecture/write.ts';
import { folderOf, made } from './folders.ts';
import { foreignIn, HOME } from './foreign.ts';
import '../support/this-data.ts';

const CODES = Array.from({ length: 47 }, (_, index) => String(index + 1).padStart(2, '0'));
const root = mkdtempSync(join(tmpdir(), 'new-prefecture-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
});

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

const asFiles = (files: ReadonlyMap<string, string | Uint8Array>): DataFile[] =>
	[...files]
		.map(([path, content]) => ({
			path,
			bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
			sha256: sha256(content)
		}))
		.sort((a, b) => (a.path < b.path ? -1 : 1));

/** What `npm run data:check` says of a folder: the checks are those of its own settings. */
async function problems(files: ReadonlyMap<string, string | Uint8Array>, folder: string) {
	writeFolder(folder, new Map([...files].filter(([path]) => path.endsWith('.json'))));
	vi.stubEnv('DATA_DIR', folder);
	vi.resetModules();
	const { checkData } = await import('#lib/intake/check.ts');
	return checkData(asFiles(files)).filter(({ severity }) => severity !== 'note');
}

const isTable = (path: string) => /^[a-z-]+\/\d{4}/.test(path);
const text = (content: string | Uint8Array | undefined): string =>
	typeof content === 'string' ? content : new TextDecoder().decode(content);

describe.each(CODES)('prefecture %s', (code) => {
	const { site, files } = made(code);
	const areas = codeTable(text(files.get('codes/ref_area.csv')));

	it('has settings, code lists and layouts that the contract accepts', async () => {
		// The tables are the same bytes for all: they are checked once, below.
		const ledger = text(files.get('ledger.csv')).split('\n')[0] ?? '';
		const frame = new Map([...files].filter(([path]) => !isTable(path)));
		const found = await problems(frame.set('ledger.csv', `${ledger}\n`), join(root, code));
		expect(found).toEqual([]);
	});

	it('has a ledger that knows each of its tables by its bytes', () => {
		const lines = linesOf(text(files.get('ledger.csv')));
		const tables = [...files].filter(([path]) => isTable(path));
		expect([...lines.keys()].sort()).toEqual(tables.map(([path]) => path).sort());
		for (const [path, content] of tables)
			expect(lines.get(path), path).toMatchObject({ sha256: sha256(content), sample: 'no' });
	});

	it('is at home in its own part of the country, without anybody’s offices', () => {
		expect(site).toMatchObject({ area: code, offices: [], contact: '', baseAddress: '' });
		expect(areas.get(code)?.cells['slug']).toBe('');
		const slugs = [...areas.values()].map(({ cells }) => cells['slug']);
		expect(new Set(slugs).size).toBe(areas.size);
		const kinds = [...areas.values()].map(({ cells }) => cells['kind']);
		expect(kinds.filter((kind) => kind === 'prefecture')).toHaveLength(47);
		expect(kinds).not.toContain('office');
		expect(kinds.filter((kind) => kind === 'region')).toHaveLength(site.regionArea ? 1 : 0);
		const own = [...areas.values()].filter(({ cells }) => cells['region'] !== '');
		expect(new Set(own.map(({ cells }) => cells['region']))).toEqual(
			new Set(site.regionArea ? [site.regionArea] : [])
		);
		expect(own.some(({ code: one }) => one === code)).toBe(site.regionArea !== '');
	});

	it('says nothing of the prefecture from which it was made', () => {
		if (code === HOME) return;
		for (const [path, content] of files)
			if (path !== 'regions.json' && path !== 'codes/ref_area.csv')
				expect(foreignIn(text(content), false), path).toEqual([]);
	});
});

// Of one's own region, of one alone, and of those that lie elsewhere.
it.each(['41', '40', '47', '13', '01'])('all files of %s keep the contract', async (code) => {
	expect(await problems(made(code).files, join(root, `whole-${code}`))).toEqual([]);
});

it('the one that is no region by itself has one, Hokkaido has none', () => {
	expect(made('01').site).toMatchObject({ regionArea: '', region: { ja: '北海道' } });
	expect(made('26').site).toMatchObject({
		areaName: { en: 'Kyoto' },
		bureau: { ja: '京都労働局' }
	});
	expect(() => made('48')).toThrow(RangeError);
});

describe('the command', () => {
	const run = (...words: string[]) => {
		try {
			const args = ['--import', 'tsx', 'scripts/new-prefecture.ts', ...words];
			return { code: 0, said: execFileSync(process.execPath, args, { stdio: 'pipe' }).toString() };
		} catch (error) {
			const { status, stderr } = error as { status: number; stderr: Buffer };
			return { code: status, said: stderr.toString() };
		}
	};

	it('writes a folder, and never over one that holds something', () => {
		const out = join(root, 'command');
		expect(run('41', '--out', out)).toMatchObject({
			code: 0,
			said: expect.stringContaining('佐賀県')
		});
		const before = readdirSync(out).sort();
		expect(before).toEqual(readdirSync(folderOf('41')).sort());
		writeFileSync(join(out, 'site.json'), 'mine');
		expect(run('40', '--out', out)).toMatchObject({ code: 2, said: expect.stringContaining(out) });
		expect(readFileSync(join(out, 'site.json'), 'utf8')).toBe('mine');
		expect(readdirSync(out).sort()).toEqual(before);
	});

	it.each([[], ['48'], ['0'], ['41', '42'], ['41', '--over']])(
		'says how it is used: %j',
		(...words) => {
			expect(run(...(words as string[]))).toMatchObject({
				code: 2,
				said: expect.stringContaining('npm run new-prefecture')
			});
		}
	);

	it('takes a folder that is new or empty', () => {
		const folder = join(root, 'free');
		expect(isFree(folder)).toBe(true);
		mkdirSync(folder, { recursive: true });
		expect(isFree(folder)).toBe(true);
		mkdirSync(dirname(join(folder, 'a/b')), { recursive: true });
		expect(isFree(folder)).toBe(false);
	});
});
