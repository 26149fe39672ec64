import { mkdirSync, mkdtempSync, readFileSync, existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Site } from '#lib/catalogue/site.ts';
import { Found } from '../../scripts/build/found.ts';
import { eachPage } from '../../scripts/build/pages.ts';

const SITE: Site = {
	name: { ja: '架空県の雇用統計', en: 'Labour of Nowhere', 'zh-Hant': '虛構縣' },
	areaName: { ja: '架空県', en: 'Nowhere', 'zh-Hant': '虛構縣' },
	region: { ja: '架空地方', en: 'Nowhere region', 'zh-Hant': '虛構地區' },
	bureau: { ja: '架空労働局', en: 'the bureau', 'zh-Hant': '虛構勞動局' },
	partners: { ja: '架空市', en: 'the city', 'zh-Hant': '虛構市' },
	publisher: { ja: '', en: '', 'zh-Hant': '' },
	contact: '',
	languages: ['ja', 'en', 'zh-Hant'],
	pages: ['shortage', 'wage-check', 'semiconductor', 'report', 'plan'],
	area: '99',
	nation: '00',
	regionArea: '',
	offices: [],
	baseAddress: 'https://example.org/labour',
	samples: 'shown'
};

const page = (title: string, head = '', body = ''): string =>
	`<!doctype html><html><head><title>${title} | 架空県の雇用統計</title>${head}</head><body>${body}</body></html>`;

const PAGES: Readonly<Record<string, string>> = {
	'index.html': page('言語'),
	'ja/index.html': page('概況', '<meta name="description" content="倍率は1.20倍です。" />'),
	'ja/wages/index.html': page(
		'求人賃金 &amp; &lt;希望&gt;',
		'',
		'<figure class="a" id="occupation-wages-ranking"></figure>'
	),
	'ja/wages/north/index.html': page('北部'),
	// Between tags a quotation mark is itself; in an attribute it would end it.
	'ja/wages/quoted/index.html': page('0;url=//evil.invalid" http-equiv="refresh &amp;quot;'),
	'ja/embed/headline-ratio/index.html': page('倍率', '<meta name="robots" content="noindex" />'),
	'ja/data/index.html': page('データ'),
	'ja/data/headline/index.html': page('主要な値'),
	'data/index.json': JSON.stringify({
		datasets: [
			{
				id: 'headline',
				title: { ja: '主要な値', en: 'Headline', 'zh-Hant': '主要數值' },
				description: { ja: '毎月の値。', en: 'Monthly.', 'zh-Hant': '每月。' },
				scope: { ja: '季節調整値', en: 'adjusted', 'zh-Hant': '調整值' },
				sample: true,
				mark: '架空のサンプル',
				version: '2026.7.0+abc',
				frequency: 'month',
				coverage: { first: '2024FY', last: '2025FY' },
				columns: [{ role: 'measure', title: { ja: '倍率', en: 'Ratio', 'zh-Hant': '倍數' } }],
				licences: [{ address: 'https://example.org/licence' }],
				sources: [{ title: { ja: '省', en: 'Ministry', 'zh-Hant': '省' }, address: '' }],
				files: [
					{ path: 'data/headline/headline.csv', bytes: 7, sha256: 'ab', mediatype: 'text/csv' }
				]
			}
		]
	}),
	'share/ja/home.png': 'a picture',
	'share/ja/wages.png': 'a picture',
	'share/icon-180.png': 'a picture'
};

/** The built site with these pages, made to be found. */
async function built(site: Site) {
	const folder = mkdtempSync(join(tmpdir(), 'found-'));
	for (const [path, text] of Object.entries(PAGES)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	for (const language of site.languages) mkdirSync(join(folder, language), { recursive: true });
	const found = new Found(folder, site);
	await eachPage(folder, ({ path, html }) => found.page(path, html));
	return {
		count: found.write(),
		text: (path: string) => readFileSync(join(folder, path), 'utf8'),
		has: (path: string) => existsSync(join(folder, path))
	};
}

const blocks = (html: string): string[] =>
	[...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
		([, json]) => json ?? ''
	);

const attributes = (html: string, start: string, name: string): string[] =>
	[...html.matchAll(new RegExp(`<${start}[^>]*\\s${name}="([^"]*)"`, 'g'))].map(
		([, value]) => value ?? ''
	);

it('a title cannot leave its attribute', async () => {
	const site = await built(SITE);
	const html = site.text('ja/wages/quoted/index.html');
	const titles = [...html.matchAll(/<meta property="og:(?:title|image:alt)" [^>]*>/g)];
	expect(titles.length).toBeGreaterThan(0);
	for (const [tag] of titles)
		expect(tag).toMatch(
			/^<meta property="[^"]*" content="0;url=\/\/evil\.invalid&quot; http-equiv=&quot;refresh &amp;quot; \| 架空県の雇用統計" \/>$/
		);
});

describe('a site that knows its address', async () => {
	const { count, text, has } = await built(SITE);

	it('gives each page one address, and the same page in the other languages', () => {
		const html = text('ja/wages/index.html');
		expect(attributes(html, 'link rel="canonical"', 'href')).toEqual([
			'https://example.org/labour/ja/wages/'
		]);
		expect(attributes(html, 'link rel="alternate"', 'hreflang')).toEqual([
			'ja',
			'en',
			'zh-Hant',
			'x-default'
		]);
		expect(attributes(html, 'link rel="alternate"', 'href')).toEqual(
			['ja', 'en', 'zh-Hant', 'ja'].map((one) => `https://example.org/labour/${one}/wages/`)
		);
	});

	it('shows the page’s own picture, else that of the home page', () => {
		const image = (path: string) => attributes(text(path), 'meta property="og:image"', 'content');
		expect(image('ja/wages/index.html')).toEqual(['https://example.org/labour/share/ja/wages.png']);
		expect(image('ja/wages/north/index.html')).toEqual([
			'https://example.org/labour/share/ja/home.png'
		]);
	});

	it('tells the way to a page, in plain letters', () => {
		const [, block = ''] =
			/<script type="application\/ld\+json">(.*?)<\/script>/.exec(
				text('ja/wages/north/index.html')
			) ?? [];
		expect(JSON.parse(block)).toMatchObject({
			'@type': 'BreadcrumbList',
			itemListElement: [
				{ position: 1, name: '架空県の雇用統計', item: 'https://example.org/labour/ja/' },
				{ position: 2, name: '求人賃金 & <希望>', item: 'https://example.org/labour/ja/wages/' },
				{ position: 3, name: '北部', item: 'https://example.org/labour/ja/wages/north/' }
			]
		});
		expect(block).not.toContain('<');
	});

	it('describes a dataset to search engines and portals, with its mark and files', () => {
		const [block = ''] = blocks(text('ja/data/headline/index.html')).filter((one) =>
			one.includes('"Dataset"')
		);
		expect(JSON.parse(block)).toMatchObject({
			'@type': 'Dataset',
			name: '【架空のサンプル】主要な値',
			temporalCoverage: '2024-04/2026-03',
			license: 'https://example.org/licence',
			variableMeasured: ['倍率'],
			distribution: [
				{
					contentUrl: 'https://example.org/labour/data/headline/headline.csv',
					encodingFormat: 'text/csv'
				}
			]
		});
		expect(block).not.toContain('publisher');
		const catalogue = blocks(text('ja/data/index.html')).join();
		expect(catalogue).toContain('"DataCatalog"');
		expect(catalogue).toContain('"name":"【架空のサンプル】主要な値"');
		expect(JSON.parse(text('data/catalog.jsonld'))).toMatchObject({
			'dcat:dataset': [
				{
					'dct:identifier': 'headline',
					'dct:title': [
						{ '@language': 'ja', '@value': '【架空のサンプル】主要な値' },
						{ '@language': 'en', '@value': '【架空のサンプル】Headline' },
						{ '@language': 'zh-Hant', '@value': '【架空のサンプル】主要數值' }
					],
					'dcat:distribution': [
						{
							'dcat:downloadURL': {
								'@id': 'https://example.org/labour/data/headline/headline.csv'
							}
						}
					]
				}
			]
		});
	});

	it('leaves a figure alone out of what is found, and tells blogs how to embed it', () => {
		const html = text('ja/embed/headline-ratio/index.html');
		expect(html).not.toContain('canonical');
		expect(html).not.toContain('og:image');
		const [address = ''] = attributes(html, 'link rel="alternate"', 'href');
		expect(address).toBe('https://example.org/labour/data/oembed/ja/headline-ratio.json');
		const answer = JSON.parse(text('data/oembed/ja/headline-ratio.json')) as Record<string, string>;
		expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: '倍率' });
		expect(answer['html']).toContain(
			'src="https://example.org/labour/ja/embed/headline-ratio/" title="倍率"'
		);
	});

	it('lists the pages that are found, with the day of their figures', () => {
		const sitemap = text('sitemap.xml');
		expect(sitemap).toMatch(
			/<loc>https:\/\/example\.org\/labour\/ja\/wages\/<\/loc><lastmod>\d{4}-\d\d-\d\d<\/lastmod>/
		);
		expect(sitemap).toContain('<loc>https://example.org/labour/ja/</loc></url>');
		expect(sitemap).not.toContain('embed');
		expect(text('robots.txt')).toContain('Sitemap: https://example.org/labour/sitemap.xml');
		expect(count).toBe(6);
	});

	it('names only the icons that were made', () => {
		const { icons } = JSON.parse(text('ja/manifest.webmanifest')) as { icons: { src: string }[] };
		expect(icons.map(({ src }) => src)).toEqual(['../favicon.svg', '../share/icon-180.png']);
		expect(has('zh-Hant/manifest.webmanifest')).toBe(true);
	});
});

describe('a site that does not', async () => {
	const { text, has } = await built({ ...SITE, baseAddress: '' });

	it('says nothing that would be wrong', () => {
		const html = text('ja/wages/north/index.html');
		for (const word of ['canonical', 'hreflang', 'og:url', 'ld+json', 'https://'])
			expect(html).not.toContain(word);
		expect(attributes(html, 'meta property="og:image"', 'content')).toEqual([
			'../../../share/ja/home.png'
		]);
		expect(attributes(html, 'link rel="manifest"', 'href')).toEqual([
			'../../../ja/manifest.webmanifest'
		]);
		expect(has('sitemap.xml')).toBe(false);
		expect(has('data/oembed')).toBe(false);
		expect(text('robots.txt')).toBe('User-agent: *\nAllow: /\n');
	});
});
