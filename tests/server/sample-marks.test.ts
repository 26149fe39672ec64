import { beforeAll, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '#lib/base/language.ts';
import { loadBulletinWords } from '#lib/base/words/bulletin/load.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { SAMPLE_COLUMN, SAMPLE_MARK } from '#lib/catalogue/sample.ts';
import { issuesAreSample } from '#lib/server/data/issues.ts';
import { publishedDatasets } from '#lib/server/data/published-datasets.ts';
import { isSample } from '#lib/server/data/published.ts';
import { bulletinFiles } from '#lib/server/pages/bulletin-files.ts';
import { datasetPage } from '#lib/server/pages/dataset-page.ts';
import '../support/this-data.ts';

// Feeds are written only where the site has an address.
vi.mock('#lib/catalogue/site.ts', async (original) => {
	const { withSomebody } = await import('../support/site-somebody.ts');
	return withSomebody(await original<typeof import('#lib/catalogue/site.ts')>());
});

const built = new Map<string, string>();

beforeAll(async () => {
	for (const { name, body } of bulletinFiles()) {
		const content = name.endsWith('.xlsx') ? '' : await body();
		if (typeof content === 'string') built.set(name, content);
	}
}, 60_000);

const named = (pattern: RegExp) => [...built].filter(([name]) => pattern.test(name));

it('is tried on made-up issues', () => {
	expect(issuesAreSample()).toBe(true);
});

it('a made-up listing says so of itself in JSON', () => {
	const files = named(/^\d{4}-\d\d\.json$/);
	expect(files.length).toBeGreaterThan(1);
	for (const [name, text] of files) {
		const listings = JSON.parse(text) as Readonly<Record<string, unknown>>[];
		expect(listings.length, name).toBeGreaterThan(0);
		expect([...new Set(listings.map((one) => one[SAMPLE_COLUMN]))], name).toEqual([SAMPLE_MARK]);
	}
});

describe.each(LANGUAGES)('a feed of made-up issues in %s', (language) => {
	it('says so in the words of its language, in each title and each text', async () => {
		const { mail } = await loadBulletinWords(language);
		const mark = mail.sample.trim();
		const feed = JSON.parse(built.get(`feed.${language}.json`) ?? '') as {
			title: string;
			items: { title: string; content_text: string }[];
		};
		const said = [
			feed.title,
			...feed.items.flatMap(({ title, content_text }) => [title, content_text])
		];
		expect(said.filter((text) => !text.startsWith(mark))).toEqual([]);
		const atoms = named(new RegExp(`^feed\\..*${language}\\.xml$`));
		expect(atoms.length).toBeGreaterThan(1);
		for (const [name, text] of atoms) {
			const titles = [...text.matchAll(/<(?:title|summary)[^>]*>(.*?)<\//gs)].map(([, one]) =>
				(one ?? '').replace('<![CDATA[', '')
			);
			expect(titles.length, name).toBeGreaterThan(2);
			expect(
				titles.filter((one) => !one.startsWith(mark)),
				name
			).toEqual([]);
			if (language !== 'ja') expect(text, name).not.toContain(SAMPLE_MARK);
		}
	});
});

describe.each(LANGUAGES)('a made-up dataset in %s', (language) => {
	it('is marked in the words of its language on its page', async () => {
		const { sample } = await loadWords(language);
		const marked = publishedDatasets().filter((one) => isSample(one));
		expect(marked.length).toBeGreaterThan(0);
		for (const { id } of marked) {
			const page = await datasetPage(id, language);
			expect(page?.sample, id).toBe(true);
			expect(page?.columns.find(({ name }) => name === SAMPLE_COLUMN)?.title, id).toBe(sample.mark);
		}
	});
});
