import { describe, expect, it } from 'vitest';
import { search } from '#lib/query/search.ts';
import { searchIndex } from '#lib/server/search-index.ts';

const first = async (language: 'ja' | 'en' | 'zh-Hant', text: string) =>
	search(await searchIndex(language), text, 8)[0]?.title;

describe('search', () => {
	it.each([
		['かいご', '介護サービス職業従事者'],
		['カイゴ', '介護サービス職業従事者'],
		['nurse', '保健師，助産師，看護師'],
		['焊接', '製品製造・加工処理従事者（金属製品）'],
		['トラック', '自動車運転従事者'],
		['きくち', 'ハローワーク菊池'],
		['半導体', '機械組立従事者'],
		['検算', 'このブラウザで検算']
	])('finds %s from a Japanese page', async (text, title) => {
		expect(await first('ja', text)).toBe(title);
	});

	it('answers in the language of the page', async () => {
		expect(await first('zh-Hant', 'welder')).toMatch(/金屬/);
		expect(await first('en', '看護師')).toMatch(/nurse/i);
	});

	it('finds nothing for nothing, and for what is not there', async () => {
		const entries = await searchIndex('ja');
		expect(search(entries, '  ', 8)).toEqual([]);
		expect(search(entries, 'ぬるぽ', 8)).toEqual([]);
	});
});
