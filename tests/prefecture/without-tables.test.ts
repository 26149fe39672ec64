import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { LEDGER_COLUMNS } from '#lib/contract/ledger.ts';
import { copyFrame } from '../support/settings.ts';

/** This prefecture's settings and code lists, and not one table. */
const folder = mkdtempSync(join(tmpdir(), 'without-tables-'));
copyFrame(folder);
writeFileSync(join(folder, 'ledger.csv'), `${LEDGER_COLUMNS.join()}\n`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
vi.stubEnv('DATA_DIR', folder);
vi.resetModules();

const { hasPage } = await import('#lib/catalogue/pages.ts');
const { ROUTES, addresses, routeText } = await import('../support/site-routes.ts');

it.each([...ROUTES.keys()])('%s is made without any table', async (route) => {
	for (const params of await addresses(route))
		expect((await routeText(route, params)).length, JSON.stringify(params)).toBeGreaterThan(0);
});

/** The pages of the menu, which are there whatever is held. */
const MENU = ['', 'occupations/[[area]]/', 'wages/[[area]]/', 'industries/[[area]]/', 'areas/'];
const MORE = [
	'shortage/',
	'wage-check/[[area]]/',
	'report/[[year]]/',
	'plan/',
	'data/',
	'explore/'
];

it.each([...MENU, ...MORE.filter(hasPage)])('%s keeps its address', async (page) => {
	const found = await addresses(`[language=language]/${page}+page.server.ts`);
	expect(found.map(({ language }) => language)).toEqual(expect.arrayContaining(['ja', 'en']));
	expect(found.every((params) => !('area' in params) && !('year' in params))).toBe(true);
});
