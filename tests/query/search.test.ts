import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#lib/base/language.ts';
import { hiragana } from '#lib/base/search/romaji.ts';
import { byKind, search, type SearchEntry } from '#lib/base/search/search.ts';
import { codes } from '#lib/server/data/codes.ts';
import { occupationCodes } from '#lib/server/pages/occupation.ts';
import { searchIndex } from '#lib/server/pages/search-index.ts';
import { GLOSSARY } from '#lib/catalogue/glossary.ts';
import { SECTIONS } from '../../src/routes/[language=language]/about/text.ts';
import '../support/this-data.ts';

const indexes = new Map<Language, readonly SearchEntry[]>();

beforeAll(async () => {
	for (const language of LANGUAGES) indexes.set(language, await searchIndex(language));
});

const hits = (language: Language, text: string) =>
	search(indexes.get(language) ?? [], text, 10).map(({ path }) => path);

/** The pages below a language, without the parameters that an address may leave out. */
const pages = new Set(
	readdirSync('src/routes/[language=language]', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('+page.svelte'))
		.map((file) => file.replace('+page.svelte', '').replace(/\[\[\w+\]\]\//, ''))
);

const page = (code: string) => `occupations/jsco-2009/${code}/`;

describe('search', () => {
	it.each([
		['かいご', page('36')],
		['カイゴ', page('36')],
		['ｶｲｺﾞ', page('36')],
		['kaigo', page('36')],
		['介護サービス', page('36')],
		['nurse', page('13')],
		['Ｎｕｒｓｅ', page('13')],
		['看護師', page('13')],
		['kangoshi', page('13')],
		['護理師', page('13')],
		['焊接', page('52')],
		['溶接', page('52')],
		['welder', page('52')],
		['トラック', page('61')],
		['truck', page('61')],
		['司機', page('61')],
		['警備', page('45')],
		['保全', page('45')],
		['ほいくし', page('16')],
		['保育士', page('16')],
		['プログラマー', page('10')],
		['software', page('10')],
		['理学療法士', page('14')],
		['鷹架', page('65')],
		['とび', page('65')],
		['電工', page('67')],
		['electrician', page('67')],
		['調理師', page('39')],
		['廚師', page('39')],
		['清掃', page('71')],
		['cleaner', page('71')],
		['設備工程師', page('55')],
		['equipment technician', page('55')],
		['建設・採掘', page('J')],
		['construction', page('J')],
		['営業', page('34')],
		['会計', page('26')]
	])('finds %s from every language', (text, path) => {
		for (const language of LANGUAGES) expect(hits(language, text), language).toContain(path);
	});

	it.each([
		['ja', 'きくち', 'ハローワーク菊池'],
		['ja', 'kikuchi', 'ハローワーク菊池'],
		['en', 'kikuchi', 'Hello Work Kikuchi'],
		['ja', '検算', 'このブラウザーで検算'],
		['zh-Hant', '熱圖', '職業與月份一覽（熱圖）'],
		['ja', 'かいご', '介護サービス職業従事者'],
		['en', 'nurse', 'Public health nurses, midwives and nurses']
	] as const)('%s: %s leads to %s', (language, text, title) => {
		expect(search(indexes.get(language) ?? [], text, 10)[0]?.title).toBe(title);
	});

	it('leads from an area to its profile, from the prefecture too', () => {
		expect(hits('ja', 'きくち')[0]).toBe('areas/kikuchi/');
		expect(hits('en', 'Kumamoto Prefecture')).toContain('areas/prefecture/');
		expect(hits('zh-Hant', '熊本縣')).toContain('areas/prefecture/');
	});

	it.each([
		['合志', 'kikuchi'],
		['こうし', 'kikuchi'],
		['菊陽', 'kikuchi'],
		['Kikuyo', 'kikuchi'],
		['Koshi', 'kikuchi'],
		['大津', 'kikuchi'],
		['TSMC', 'kikuchi'],
		['JASM', 'kikuchi'],
		['台積電', 'kikuchi'],
		['荒尾', 'tamana'],
		['人吉', 'kuma']
	])('leads from %s to the office that serves it, and to its wage check', (text, office) => {
		for (const language of LANGUAGES) {
			const found = search(indexes.get(language) ?? [], text, 10).filter(
				({ path }) => path === `areas/${office}/` || path === `wage-check/${office}/`
			);
			expect(new Set(found.map(({ path }) => path)).size, language).toBe(2);
			// Nobody has confirmed which office serves which municipality.
			for (const { title } of found) expect(title).toMatch(/要確認|unconfirmed|待確認/);
		}
	});

	it('says of no office itself that it is unconfirmed', () => {
		expect(search(indexes.get('ja') ?? [], '菊池', 10)[0]?.title).toBe('ハローワーク菊池');
	});

	it.each([
		['有効求人倍率', ''],
		['倍率', ''],
		['最低賃金', 'wage-check/'],
		['受理地別', 'glossary/#reception'],
		['じゅりち', 'glossary/#reception'],
		['季節調整', 'glossary/#seasonally-adjusted'],
		['用語', 'glossary/'],
		['glossary', 'glossary/'],
		['CSV', 'data/'],
		['最低工資', 'wage-check/'],
		['求供倍數', ''],
		['minimum wage', 'wage-check/']
	])('leads from the term %s to its page, in every language', (text, path) => {
		for (const language of LANGUAGES) expect(hits(language, text), language).toContain(path);
	});

	it('finds every page that has an address of its own', () => {
		const found = new Set(indexes.get('ja')?.map(({ path }) => path));
		const own = [...pages].filter((path) => !path.includes('['));
		expect(own.length).toBeGreaterThan(10);
		expect(own.filter((path) => !found.has(path))).toEqual([]);
	});

	it('sends nobody to a page that is not there', () => {
		for (const { cells } of codes('term').values()) {
			const [page = '', section] = (cells['page'] ?? '').split('#');
			expect(pages, page).toContain(page);
			if (page === 'glossary/' && section) expect(GLOSSARY.map(({ id }) => id)).toContain(section);
			if (page === 'about/') expect(SECTIONS.map(({ id }) => id)).toContain(section);
		}
	});

	it('knows semiconductors as a page and as occupations', () => {
		for (const text of ['半導体', 'はんどうたい', 'semiconductor', '半導體'])
			expect(hits('ja', text), text).toEqual(expect.arrayContaining([page('54'), page('55')]));
		expect(hits('ja', '半導体')).toContain('semiconductor/');
	});

	it.each([
		['nrse assistant', page('13')],
		['weldr', page('52')],
		['electrcian', page('67')],
		['かいごふくひし', page('36')],
		['プログラマ', page('10')]
	])('forgives one letter in %s', (text, path) => {
		expect(hits('ja', text)).toContain(path);
	});

	it('finds every occupation by its name in every language', () => {
		const named = (code: string) => indexes.get('ja')?.find(({ path }) => path === page(code));
		for (const code of occupationCodes()) {
			const names = named(code)?.keys.slice(0, 3) ?? [];
			expect(names).toHaveLength(3);
			for (const name of names) expect(hits('ja', name), name).toContain(page(code));
		}
	});

	it('groups what it finds by kind, the best kind first', () => {
		const groups = byKind(search(indexes.get('en') ?? [], 'kumamoto', 10));
		expect(groups.length).toBeGreaterThan(0);
		expect(new Set(groups.map(({ kind }) => kind)).size).toBe(groups.length);
	});

	it('finds nothing for nothing, and for what is not there', () => {
		for (const text of ['  ', 'ぬるぽ', 'xqzt', '<script>']) expect(hits('ja', text)).toEqual([]);
	});
});

it.each([
	['kaigo', 'かいご'],
	['kangoshi', 'かんごし'],
	['jimu', 'じむ'],
	['chouri', 'ちょうり'],
	['ryokan', 'りょかん'],
	['kippu', 'きっぷ'],
	['nurse', null]
])('%s is %s in kana', (romaji, kana) => {
	expect(hiragana(romaji)).toBe(kana);
});
