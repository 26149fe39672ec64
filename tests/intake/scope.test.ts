import { describe, expect, it } from 'vitest';
import { DATASETS } from '#lib/catalogue/list.ts';
import { declared } from '#lib/intake/scope/expected.ts';
import { ASPECTS } from '#lib/intake/scope/phrase.ts';
import { isScopeAlone, readScope } from '#lib/intake/scope/read-scope.ts';

const said = (text: string): string[] => {
	const { phrases, doubts } = readScope(text);
	return [
		...phrases.map(({ aspect, value }) => `${aspect} ${value}`),
		...doubts.map(({ aspect }) => `${aspect} ?`)
	];
};

describe('a phrase is taken only where the whole of it is understood', () => {
	it.each([
		['パート以外', 'part without'],
		['パートタイム労働者を除く', 'part without'],
		['パートを含まない', 'part without'],
		['パート除', 'part without'],
		['除パート', 'part without'],
		['パート抜き', 'part without'],
		['フルタイム', 'part without'],
		['一般（パートを除く）', 'part without'],
		['（一般）', 'part without'],
		['一般・パート計', 'part with'],
		['一般及びパート', 'part with'],
		['フルタイム・パート', 'part with'],
		['パートを含む', 'part with'],
		['ﾊﾟｰﾄ含む', 'part with'],
		['パートタイム', 'part only'],
		['常用的パートタイム', 'part only'],
		['フルタイム以外', 'part only'],
		['４　産業別求人賃金（パート）', 'part only'],
		['季節調整値', 'adjustment sa'],
		['季節調整済み系列', 'adjustment sa'],
		['原数値', 'adjustment nsa'],
		['（季節調整前）', 'adjustment nsa'],
		['季節調整値ではない', 'adjustment nsa'],
		['【実　数】', 'adjustment nsa'],
		['受理地別', 'basis reception'],
		['就業地ベース', 'basis workplace'],
		['受理地別ではなく', 'basis workplace'],
		['全数', 'term all'],
		['臨時・季節を含む', 'term all'],
		['臨時・季節を除く', 'term regular'],
		['臨時・季節', 'term temporary'],
		['常用', 'term regular'],
		['正社員', 'contract seishain'],
		['正社員以外', 'contract other'],
		['男性', 'sex men'],
		['６５歳以上', 'age some'],
		['45～54歳', 'age some'],
		['年平均', 'mean year'],
		['年度計', 'mean fiscal-year'],
		['8月～10月平均', 'mean months'],
		['累計', 'mean months'],
		['単位：百人', 'unit count 2'],
		['（千円）', 'unit yen 3'],
		['新規学卒者を除き', 'graduates without']
	])('%s', (text, expected) => {
		expect([...new Set(said(text))]).toEqual([expected]);
	});

	it.each([
		'パート等',
		'パート別',
		'パートのぞく',
		'パート手当',
		'嘱託・パート',
		'パート・嘱託',
		'常用・パート',
		'正社員等'
	])('%s is asked about', (text) => {
		expect(said(text).some((one) => one.endsWith('?'))).toBe(true);
		expect(said(text).filter((one) => one.startsWith('part '))).not.toContain('part only');
	});

	it.each([
		'一般職業紹介状況',
		'25　一般事務従事者',
		'パートナー',
		'アパート管理人',
		'（注） 1. 季節調整法はセンサス局法による。',
		'（注）有効求職者数には性別の記載のない者を含む。',
		'２　職業別求人・求職（希望）賃金',
		'求人・求職状況及び賃金情報　令和8年10月',
		'前年平均比'
	])('%s says nothing', (text) => {
		expect(said(text)).toEqual([]);
	});

	it('knows what is a scope and nothing else', () => {
		expect(
			['原数値', '受理地別・パートを除く', '（希望）', '有効求人数'].map(isScopeAlone)
		).toEqual([true, true, false, false]);
	});
});

it('reads the scope of every dataset of the catalogue without a doubt about one value', () => {
	for (const dataset of DATASETS)
		for (const aspect of ASPECTS) expect(declared(dataset, aspect).length).toBeLessThan(2);
});
