import { expect, it } from 'vitest';
import { DATASETS } from '#lib/catalogue/list.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { checkData } from '#lib/intake/check.ts';
import { isSample, publishedFiles } from '#lib/server/data/published.ts';
import { sha256 } from '#lib/contract/sha256.ts';
import { filesIn } from '../../scripts/new-prefecture/write.ts';
import { FOLDER, HOME, OFFICE } from '../support/fiction.ts';
import { addresses, ROUTES, routeText } from '../support/site-routes.ts';

it('keeps the contract', () => {
	const files = [...filesIn(FOLDER)].map(([path, bytes]) => ({
		path,
		bytes,
		sha256: sha256(bytes)
	}));
	expect(files.length).toBeGreaterThan(300);
	expect(checkData(files).filter(({ severity }) => severity !== 'note')).toEqual([]);
});

it('has offices, two languages, and every dataset that there is', () => {
	expect(SITE).toMatchObject({ area: HOME, languages: ['ja', 'en'] });
	expect(SITE.offices).toContain(OFFICE);
	expect(SITE.offices).toHaveLength(3);
	expect(DATASETS.filter((one) => publishedFiles(one).length === 0).map(({ id }) => id)).toEqual(
		[]
	);
	const kinds = new Set(DATASETS.map(isSample));
	expect(kinds).toEqual(new Set([true, false]));
});

it.each([...ROUTES.keys()])('%s is made of it', async (route) => {
	for (const params of await addresses(route)) {
		expect(params['language'] ?? 'ja', route).toMatch(/^(ja|en)$/);
		expect((await routeText(route, params)).length, JSON.stringify(params)).toBeGreaterThan(0);
	}
});
