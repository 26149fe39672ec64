import { afterAll, describe, expect, it } from 'vitest';
import { intake } from '#lib/intake/intake.ts';
import { contextOf, problems, takeIn } from './support/context.ts';
import { utf8 } from './support/cp932.ts';
import { asReal, dataCopy } from './support/data-copy.ts';
import { asCsv, balanceTable } from './support/office-table.ts';
import '../support/this-data.ts';

const path = (month: string) => `occupation-balance-monthly/${month}.csv`;
const data = dataCopy([path('2026-09'), path('2026-10')]);
asReal(data, path('2026-09'));
afterAll(() => data.remove());

const table = (month: string) => utf8(asCsv(balanceTable('2026-10', `ハローワーク熊本　${month}`)));
const on = (month: string, now: string, name = 'hyo1.csv') =>
	problems(takeIn(data, name, table(month), { now })).filter((one) => /period|date/.test(one));

describe('a month that cannot be', () => {
	it.each([
		['令和8年10月', '2026-11-27T09:30:00+09:00', []],
		['令和8年11月', '2026-11-27T09:30:00+09:00', ['warning period-gap 5 2026-11']],
		['令和8年12月', '2026-11-27T09:30:00+09:00', ['error period-future 5 2026-12']],
		['令和8年12月', '2026-12-01T00:00:00+09:00', ['warning period-gap 5 2026-12']],
		['令和18年10月', '2026-11-27T09:30:00+09:00', ['error period-future 5 2036-10']],
		['令和9年10月', '2028-01-27T09:30:00+09:00', ['warning period-gap 5 2027-10']],
		[
			'令和元年4月',
			'2026-11-27T09:30:00+09:00',
			['error period-before-era 1 A ハローワーク熊本　令和元年4月']
		],
		[
			'平成38年10月',
			'2026-11-27T09:30:00+09:00',
			['warning period-after-era 1 A ハローワーク熊本　平成38年10月']
		],
		['平成8年10月', '2026-11-27T09:30:00+09:00', ['warning period-early 5 1996-10']]
	])('%s on %s', (month, now, expected) => {
		expect(on(month, now)).toEqual(expected);
	});

	it('is not passed over because the file name has a possible one', () => {
		expect(on('令和元年4月', '2026-11-27T09:30:00+09:00', 'R8.10.csv')).toContain(
			'error period-before-era 1 A ハローワーク熊本　令和元年4月'
		);
	});

	it('is told of the rows of our own layout, once', () => {
		const text = data.read(path('2026-10')).replaceAll('2026-10,', '2027-10,');
		const found = problems(takeIn(data, '2027-10.csv', utf8(text), { source: 'office_monthly' }));
		expect(found.filter((one) => one.includes('future'))).toEqual([
			'error period-future 2 A 2027-10'
		]);
	});
});

describe('months that lack between the last published and the one that comes', () => {
	const gaps = (names: readonly string[], now = '2027-06-27T09:30:00+09:00') => {
		const inputs = names.map((month) => ({ name: `${month}.csv`, bytes: table(month) }));
		return intake(inputs, contextOf(data, { now }))
			.findings.filter(({ rule }) => rule === 'period-gap')
			.map(({ file, reason }) => `${file} ${reason.ja}`);
	};
	it('are named', () => {
		const [told, ...more] = gaps(['令和9年1月']);
		expect(more).toEqual([]);
		expect(told).toContain('前に公表した 2026-09 のあとの 2026-10、2026-11、2026-12 が');
	});

	it('are none where they come in the same intake', () => {
		expect(gaps(['令和8年10月', '令和8年11月', '令和8年12月'])).toEqual([]);
	});

	it('are told between the months of one intake too', () => {
		const told = gaps(['令和8年10月', '令和8年12月']);
		expect(told).toHaveLength(1);
		expect(told[0]).toContain('令和8年12月.csv');
		expect(told[0]).toContain(' 2026-11 が');
	});
});

describe('days of a listing that cannot be', () => {
	const listing = (received: string, expires: string) =>
		problems(
			takeIn(
				data,
				'半導体関連求人情報_ハローワーク菊池_2026年10月.csv',
				utf8(
					'求人番号,職種,事業所名,就業場所,仕事の内容,雇用形態,賃金,求人区分,受付年月日,紹介期限日,公開範囲,求人数\n' +
						`43030-12345678,部品検査,架空精機,熊本県合志市幾久富,検査,正社員,"200,000円",フルタイム,${received},${expires},1．事業所名等を含む求人情報を公開する,2人\n`
				)
			)
		);

	it.each([
		['令和8年10月1日', '令和8年12月31日', []],
		['令和8年10月1日', '令和38年12月31日', ['error date-far 2 J 令和38年12月31日']],
		['令和8年12月1日', '令和9年1月31日', ['error date-future 2 I 令和8年12月1日']],
		['令和8年11月5日', '令和8年12月31日', ['warning date-after-issue 2 I 令和8年11月5日']],
		['2016/10/1', '2016/12/31', ['warning date-long-ago 2 I 2016/10/1']],
		['令和元年4月1日', '令和8年12月31日', ['error period-before-era 2 I 令和元年4月1日']],
		['平成38年10月1日', '令和8年12月31日', ['warning period-after-era 2 I 平成38年10月1日']]
	])('%s to %s', (received, expires, expected) => {
		const found = listing(received, expires);
		expect(expected.length === 0 ? found : found.slice(0, 1)).toEqual(expected);
	});
});
