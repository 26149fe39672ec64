import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicTree } from '../disclosure/builds/data-tree.ts';
import { SiteCopy } from '../disclosure/builds/site-copy.ts';

/**
 * Clean builds of the same data on other machines, as it were: each in a folder of its own, with
 * nothing kept from another, whole with papers, pictures and compressed files.
 */
const data = publicTree();
const ELSEWHERE = pathToFileURL(resolve('tests/night/elsewhere.mjs')).href;

const MACHINES: readonly (readonly [what: string, env: Record<string, string>, folder: string])[] =
	[
		['the same once more', {}, 'site'],
		['another time zone', { TZ: 'Pacific/Apia' }, 'site'],
		['another language', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' }, 'site'],
		['another path', {}, 'a place (2) と別の場所'],
		// What may be public for a time only follows from the day that is said, and nothing from the clock.
		['another day', { NODE_OPTIONS: `--import=${ELSEWHERE}`, CLOCK_DAYS_AHEAD: '401' }, 'site'],
		[
			'another order of files',
			{ NODE_OPTIONS: `--import=${ELSEWHERE}`, FOLDERS_REVERSED: 'yes' },
			'site'
		]
	];

async function built(copy: SiteCopy, env: Record<string, string>): Promise<string[]> {
	await copy.buildWhole(data, { TZ: 'Asia/Tokyo', LANG: 'C.UTF-8', ...env });
	const manifest = copy.manifest();
	copy.remove();
	return manifest;
}

describe('a build', () => {
	// All copies are of one moment, though builds take minutes.
	const first = new SiteCopy([], 'site');
	const others = MACHINES.map(
		([what, env, folder]) => [what, env, new SiteCopy([], folder)] as const
	);
	afterAll(() => [first, ...others.map(([, , copy]) => copy)].forEach((copy) => copy.remove()));
	let manifest: string[] = [];
	beforeAll(async () => {
		manifest = await built(first, {});
	});

	it('has papers, pictures and compressed files', () => {
		for (const ending of ['.pdf', '.png', '.html.br', '.json.gz', '.xml', '.parquet'])
			expect(
				manifest.some((line) => line.endsWith(ending)),
				ending
			).toBe(true);
	});

	it.each(others)('has the same bytes with %s', async (_, env, copy) => {
		expect(await built(copy, env)).toEqual(manifest);
	});
});
