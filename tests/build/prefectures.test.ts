import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/base/language.ts';
import { prefecturesOf, regionsOf } from '../../scripts/new-prefecture/areas.ts';
import { isSiteOrFree } from '../../scripts/build/swap.ts';
import { grouped, headersOfAll, leadPage } from '../../scripts/prefectures/lead.ts';
import { LIST_FILE } from '../../scripts/prefectures/list-file.ts';
import { chosen, nameOf, planned, type AtHand } from '../../scripts/prefectures/plan.ts';
import { buildSites, isSitesOrFree, type World } from '../../scripts/prefectures/run.ts';
import { headerRules } from '../../scripts/serve/headers.ts';
import { copyTree, shareFiles } from '../../scripts/prefectures/share.ts';

const prefectures = prefecturesOf(readFileSync('data/codes/ref_area.csv', 'utf8'));
/** Whose folder `data/` is here. */
const HOME = '45';
const regions = regionsOf(readFileSync('data/regions.json', 'utf8'));

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'prefectures-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (...path: string[]) => join(root, ...path);
const read = (...path: string[]) => readFileSync(at(...path), 'utf8');

function write(folder: string, files: Readonly<Record<string, string>>): string {
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	return folder;
}

const atHand = (dataRoot?: string): AtHand => ({
	prefectures,
	home: HOME,
	homeData: 'data',
	root: dataRoot
});

describe('what is built', () => {
	it('is all 47, or those that are named, each once', () => {
		expect(chosen('all', prefectures.keys())).toHaveLength(47);
		expect(chosen('47,40, 41,40', prefectures.keys())).toEqual(['40', '41', '47']);
	});

	it.each(['', '48', '4', '40,', 'ALL', '40 41', '00'])('is nothing for %j', (word) => {
		expect(chosen(word, prefectures.keys())).toBeNull();
	});

	it('comes from the folder that is given, else from its own data, else is made', () => {
		write(at('given', '41'), { 'site.json': '{}' });
		const plan = planned(['40', '41', HOME], atHand(at('given')));
		expect(plan.map(({ code, data }) => [code, data])).toEqual([
			['40', null],
			['41', at('given', '41')],
			[HOME, 'data']
		]);
		expect(planned(['41'], atHand())[0]?.data).toBeNull();
		expect(() => planned(['48'], atHand())).toThrow(RangeError);
	});
});

describe('what sites share', () => {
	const files = { 'engine.wasm': 'engine', '_app/a.js': 'program', 'ja/index.html': 'page' };
	const inode = (...path: string[]) => statSync(at(...path)).ino;

	it('is one file on the disk, and each site has all of its own', () => {
		write(at('40'), files);
		write(at('47'), { ...files, 'ja/index.html': 'another page', 'copy.js': 'program' });
		const seen = new Map<string, string>();
		expect(shareFiles(at('40'), seen)).toEqual({ files: 0, bytes: 0 });
		expect(shareFiles(at('47'), seen)).toEqual({ files: 3, bytes: 6 + 7 + 7 });
		expect(inode('47', 'engine.wasm')).toBe(inode('40', 'engine.wasm'));
		expect(inode('47', 'ja/index.html')).not.toBe(inode('40', 'ja/index.html'));
		expect(read('47', 'ja/index.html')).toBe('another page');
		expect(readdirSync(at('47'), { recursive: true }).sort()).toEqual([
			'_app',
			'_app/a.js',
			'copy.js',
			'engine.wasm',
			'ja',
			'ja/index.html'
		]);
		rmSync(at('40'), { recursive: true });
		expect(read('47', 'engine.wasm')).toBe('engine');
		expect(read('47', 'copy.js')).toBe('program');
	});

	it('stays as it is when it is shared already', () => {
		write(at('40'), files);
		copyTree(at('40'), at('47'));
		expect(inode('47', '_app/a.js')).toBe(inode('40', '_app/a.js'));
		const seen = new Map<string, string>();
		shareFiles(at('40'), seen);
		shareFiles(at('47'), seen);
		expect(readdirSync(at('47'), { recursive: true }).sort()).toEqual(
			readdirSync(at('40'), { recursive: true }).sort()
		);
		expect(read('47', '_app/a.js')).toBe('program');
	});
});

describe('the page that leads to the sites', () => {
	const sites = ['01', '40', '47'].flatMap((code) => {
		const area = prefectures.get(code);
		return area ? [{ code, name: nameOf(area), languages: LANGUAGES }] : [];
	});

	it.each(LANGUAGES)('names each in its region, in %s, and has no script', (language) => {
		const groups = grouped(sites, regions);
		expect(groups.map((group) => group.sites.map(({ code }) => code))).toEqual([
			['01'],
			['40', '47']
		]);
		const page = leadPage(groups, language, LANGUAGES);
		expect(page).toContain(`<html lang="${language}">`);
		for (const { code, name } of sites)
			expect(page).toContain(
				`<a href="${language === 'ja' ? '' : '../'}${code}/${language}/">${name[language]}</a>`
			);
		expect(page).not.toContain('<script');
		const style = /<style>([^]*)<\/style>/.exec(page)?.[1] ?? '';
		const hash = createHash('sha256').update(style).digest('base64');
		expect(page).toContain(`style-src 'sha256-${hash}'`);
		expect(style).toContain('--link');
		expect(style).not.toContain('@import');
	});

	it('leads to a language that a site has, and says which', () => {
		const some = sites.map((site) => ({ ...site, languages: ['ja', 'en'] as const }));
		const page = leadPage(grouped(some, regions), 'zh-Hant', LANGUAGES);
		expect(page).toContain('<a href="../47/ja/" hreflang="ja">');
	});

	it('has the headers of the sites for all of their folders', () => {
		const all = headersOfAll('/*\n  A: b\n\n/data/*\n  C: /d\n');
		expect(all).toBe('/*\n  A: b\n\n/:site/data/*\n  C: /d\n');
		const rules = headerRules(write(at('sites'), { _headers: all }));
		expect([...rules('/47/data/a.csv')]).toEqual([
			['a', 'b'],
			['c', '/d']
		]);
		expect([...rules('/data/a.csv'), ...rules('/47/ja/data/')]).toEqual([
			['a', 'b'],
			['a', 'b']
		]);
	});
});

describe('building', () => {
	const said: string[] = [];
	beforeEach(() => void (said.length = 0));

	/** Small sites of small folders, by the same steps as the large ones. */
	const world = (
		build: (data: string, site: string) => void = () => {},
		mark = 'first'
	): World => ({
		make: (code) => write(at('made', code), { 'site.json': JSON.stringify({ area: code }) }),
		build: async (data, site) => {
			write(site, {
				'404.html': 'no such page',
				'ja/index.html': `${mark} ${readFileSync(join(data, 'site.json'), 'utf8')}`,
				'en/index.html': mark,
				'engine.wasm': 'engine',
				_headers: '/*\n  A: b\n/data/*\n  C: d\n'
			});
			build(data, site);
			return true;
		},
		say: (line) => void said.push(line)
	});

	const setting = {
		regions,
		languages: LANGUAGES,
		all: planned([...prefectures.keys()].sort(), atHand())
	};
	const places = () => ({ out: at('sites'), next: at('next'), before: at('before') });
	const build = (codes: string[], doing = world(), dataRoot?: string) =>
		buildSites(planned(codes, atHand(dataRoot)), places(), doing, setting);
	const listed = () =>
		(JSON.parse(read('sites', LIST_FILE)) as { sites: { code: string }[] }).sites.map(
			({ code }) => code
		);

	it('makes a site for each, a page a language, and one engine', async () => {
		expect(await build(['40', '47'])).toBe(true);
		expect(listed()).toEqual(['40', '47']);
		expect(read('sites/47/ja/index.html')).toBe('first {"area":"47"}');
		for (const [path, address] of [
			['index.html', '47/ja/'],
			['en/index.html', '../47/en/'],
			['zh-Hant/index.html', '../47/ja/']
		] as const)
			expect(read('sites', path)).toContain(`href="${address}"`);
		expect(read('sites/_headers')).toContain('/:site/data/*');
		expect(statSync(at('sites/40/engine.wasm')).ino).toBe(statSync(at('sites/47/engine.wasm')).ino);
		expect(readdirSync(root).sort()).toEqual(['made', 'sites']);
	});

	it('is never half done: what stood there stands until the end, and stays where it is not built', async () => {
		await build(['40', '47']);
		const during: string[][] = [];
		const next = world(() => during.push(listed()), 'second');
		expect(await build(['41', '47'], next)).toBe(true);
		expect(during).toEqual([
			['40', '47'],
			['40', '47']
		]);
		expect(listed()).toEqual(['40', '41', '47']);
		expect(read('sites/40/en/index.html')).toBe('first');
		expect(read('sites/47/en/index.html')).toBe('second');
		expect(statSync(at('sites/40/engine.wasm')).ino).toBe(statSync(at('sites/41/engine.wasm')).ino);
		expect(read('sites/index.html')).toContain('41/ja/');
	});

	it('goes on after one that fails, keeps its site of before, and says so at the end', async () => {
		await build(['40']);
		const failing = world((data) => {
			if (data.endsWith('40')) throw new Error('no pages');
		}, 'second');
		expect(await build(['40', '41', '47'], failing)).toBe(false);
		expect(listed()).toEqual(['40', '41', '47']);
		expect(read('sites/40/en/index.html')).toBe('first');
		expect(read('sites/47/en/index.html')).toBe('second');
		expect(said.slice(-2).join('\n')).toMatch(/40: .*no pages.*before stays.*\n\n2 \/ 3 /s);
	});

	it('changes nothing where nothing could be built', async () => {
		await build(['40']);
		const failing = world(() => {
			throw new Error('no pages');
		});
		expect(await build(['40', '41'], failing)).toBe(false);
		expect(listed()).toEqual(['40']);
		expect(existsSync(at('next'))).toBe(false);
	});

	it('refuses a folder of data that is of another prefecture', async () => {
		write(at('given', '47'), { 'site.json': '{"area":"40"}' });
		expect(await build(['40', '47'], world(), at('given'))).toBe(false);
		expect(listed()).toEqual(['40']);
		expect(said.join('\n')).toMatch(/47: .*"area": 40/);
	});

	it('takes the place of sites or of one site, and of nothing else; one site never of many', async () => {
		expect(isSitesOrFree(at('sites'))).toBe(true);
		write(at('other'), { 'mine.txt': '' });
		expect(isSitesOrFree(at('other'))).toBe(false);
		write(at('one'), { '404.html': '' });
		expect(isSitesOrFree(at('one'))).toBe(true);
		await build(['40']);
		expect(isSitesOrFree(at('sites'))).toBe(true);
		expect(isSiteOrFree(at('sites'))).toBe(false);
	});
});
