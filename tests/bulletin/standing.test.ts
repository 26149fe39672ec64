import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type * as SiteModule from '#lib/catalogue/site.ts';
import { unsetOf, type Site } from '#lib/catalogue/site.ts';
import { unsetLines } from '../../scripts/build/unset.ts';
import { SOMEBODY, withSomebody } from '../support/site-somebody.ts';
import '../support/this-data.ts';

const NOBODY = {
	publisher: { ja: '', en: '', 'zh-Hant': '' },
	contact: '',
	baseAddress: ''
} as const;

/** What leaves the house while this stands in data/site.json: its texts by name, and a mail. */
async function handedOut(change: (module: typeof SiteModule) => typeof SiteModule) {
	vi.resetModules();
	vi.doMock('#lib/catalogue/site.ts', async (original) =>
		change(await original<typeof SiteModule>())
	);
	const { bulletinFiles } = await import('#lib/server/pages/bulletin-files.ts');
	const { issues } = await import('#lib/server/data/issues.ts');
	const { mail } = await import('../../scripts/bulletin/mail.ts');
	const files = new Map<string, string>();
	for (const { name, body } of bulletinFiles())
		if (!/\.(xlsx|csv)$|^\d/.test(name)) files.set(name, String(await body()));
	const issue = issues().at(-1);
	if (!issue) throw new Error('no issue');
	const { text = '', html = '' } = await PostalMime.parse(await mail(issue, []));
	return { files, text, html };
}

const ADDRESS = /(?:href|rel="[a-z]+" href)="([^"]*)"|"(?:url|home_page_url|feed_url)": "([^"]*)"/g;
const addressesIn = (text: string) => [...text.matchAll(ADDRESS)].map(([, a, b]) => a ?? b ?? '');

describe('a site of which nobody has said where it is', () => {
	let out: Awaited<ReturnType<typeof handedOut>>;
	beforeAll(async () => {
		out = await handedOut((module) => ({ ...module, SITE: { ...module.SITE, ...NOBODY } }));
	});

	it('writes no feeds, and a calendar without addresses', () => {
		expect([...out.files.keys()].sort()).toEqual([
			'release.en.ics',
			'release.ja.ics',
			'release.zh-Hant.ics'
		]);
		for (const text of out.files.values()) expect(text).not.toMatch(/^URL|https?:/m);
	});

	it('writes mails without links, and none that leads nowhere', () => {
		expect(out.html).toContain('<li>');
		expect(addressesIn(out.html)).toEqual([]);
		expect(out.text).not.toMatch(/https?:|\.invalid|\.\.\//);
	});
});

describe('a site that has an address', () => {
	let out: Awaited<ReturnType<typeof handedOut>>;
	beforeAll(async () => {
		out = await handedOut(withSomebody);
	});

	it('writes feeds whose every address is a whole one of its own', () => {
		const feeds = [...out.files].filter(([name]) => name.startsWith('feed.'));
		expect(feeds.length).toBeGreaterThan(6);
		for (const [name, text] of feeds) {
			const addresses = addressesIn(text);
			expect(addresses.length, name).toBeGreaterThan(2);
			expect(
				addresses.filter((one) => !one.startsWith(`${SOMEBODY.baseAddress}/`)),
				name
			).toEqual([]);
		}
		const japanese = out.files.get('feed.ja.json') ?? '';
		expect(JSON.parse(japanese)).toMatchObject({ authors: [{ name: SOMEBODY.publisher.ja }] });
	});

	it('writes mails that lead to its pages', () => {
		const addresses = addressesIn(out.html);
		expect(addresses.length).toBeGreaterThan(3);
		expect(addresses.filter((one) => !one.startsWith(`${SOMEBODY.baseAddress}/`))).toEqual([]);
	});
});

describe('what the build says', () => {
	const site = (more: Partial<Site>) => ({ ...NOBODY, ...more }) as unknown as Site;

	it('is a line for each thing that is not decided', () => {
		expect(unsetOf(site({}))).toEqual(['publisher', 'contact', 'baseAddress']);
		expect(unsetLines(site({})).map((line) => /"(\w+)"/.exec(line)?.[1])).toEqual([
			'publisher',
			'contact',
			'baseAddress'
		]);
		expect(unsetLines(site({ ...SOMEBODY, contact: '' }))).toEqual([
			expect.stringContaining('"contact"')
		]);
		expect(unsetLines(site(SOMEBODY))).toEqual([]);
	});
});
