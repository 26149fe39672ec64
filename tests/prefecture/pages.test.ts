import { dirname } from 'node:path';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { folderOf } from './folders.ts';
import { foreignIn } from './foreign.ts';
import '../support/this-data.ts';

/** One that lies elsewhere, in two languages: what is said of it is read whole. */
const CODE = '13';
const folder = folderOf(CODE);
const path = join(folder, 'site.json');
const site = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
writeFileSync(path, JSON.stringify({ ...site, languages: ['ja', 'en'] }));
afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }));
vi.stubEnv('DATA_DIR', folder);
vi.resetModules();

const { ROUTES, addresses, routeText } = await import('../support/site-routes.ts');

/** Bytes that are no text, and the list of areas, which says what else a place may be called. */
const isRead = (route: string, params: Readonly<Record<string, string>>) =>
	!/parquet|zip|engine\//.test(route) && params['list'] !== 'ref_area';

/** Pages that this prefecture does without; nobody's word for a job is one of them. */
const WITHOUT = /semiconductor\/|半導体(関連|求人)|架空のサンプル|"\/?plan\//;

it.each([...ROUTES.keys()])('%s is made, and is about this prefecture alone', async (route) => {
	for (const params of await addresses(route)) {
		expect(params['language'] ?? 'ja', route).toMatch(/^(ja|en)$/);
		const text = await routeText(route, params);
		expect(text.length, JSON.stringify(params)).toBeGreaterThan(0);
		if (!isRead(route, params)) continue;
		expect(foreignIn(text, true), JSON.stringify(params)).toEqual([]);
		expect(WITHOUT.exec(text)?.[0], JSON.stringify(params)).toBeUndefined();
	}
});

it('has no address for what it does without', async () => {
	const without = [...ROUTES.keys()].filter((route) =>
		/\/(semiconductor|plan|bulletin)\//.test(route)
	);
	expect(without.length).toBeGreaterThan(4);
	for (const route of without) expect(await addresses(route), route).toEqual([]);
});
