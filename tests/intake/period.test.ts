import { describe, expect, it } from 'vitest';
import { readPeriod, type PeriodAbove } from '#lib/intake/normalise/period.ts';
import { readYearPair } from '#lib/intake/normalise/year-pair.ts';

const full = (text: string) =>
	text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** The era that held on the first of a month, written independently of the reader's own table. */
function eraOf(year: number, month: number): readonly [string, string, string] {
	const ym = year * 100 + month;
	const [name, letter, first] =
		ym >= 201905 ? ['令和', 'R', 2019] : ym >= 198902 ? ['平成', 'H', 1989] : ['昭和', 'S', 1926];
	const count = year - Number(first) + 1;
	return [`${name}`, `${letter}`, count === 1 ? '元' : String(count)];
}

const WRITINGS: readonly ((year: number, month: number) => string)[] = [
	(year, month) => `${eraOf(year, month)[0]}${eraOf(year, month)[2]}年${month}月`,
	(year, month) =>
		`${full(eraOf(year, month)[0])}${full(eraOf(year, month)[2])}年　${full(String(month))}月分`,
	(year, month) => `${eraOf(year, month)[1]}${eraOf(year, month)[2].replace('元', '1')}.${month}`,
	(year, month) => `${eraOf(year, month)[1]}${eraOf(year, month)[2].replace('元', '01')}/${month}`,
	(year, month) => `${year}年${month}月`,
	(year, month) => `${year}/${month}`,
	(year, month) => `${year}-${String(month).padStart(2, '0')}`,
	(year, month) => `${year}${String(month).padStart(2, '0')}`
];

describe('every month of 1989 to 2035 in eight writings', () => {
	for (const [index, writing] of WRITINGS.entries()) {
		it(writing(2025, 4), () => {
			for (let year = 1989; year <= 2035; year++) {
				for (let month = 1; month <= 12; month++) {
					const code = `${year}-${String(month).padStart(2, '0')}`;
					const text = writing(year, month);
					const { value, changes, faults } = readPeriod(text);
					expect([text, value, faults]).toEqual([text, code, []]);
					expect(changes).toEqual(index === 6 ? [] : [{ kind: 'period', from: text, to: code }]);
				}
			}
		});
	}
});

const seen = (text: string, above: PeriodAbove | null = null) => {
	const { value, faults } = readPeriod(text, above);
	return [value, ...faults.map(({ rule }) => rule.id)];
};

describe('years and fiscal years', () => {
	it.each([
		['令和7年度', '2025FY'],
		['R7年度', '2025FY'],
		['平成31年度', '2019FY'],
		['令和元年度', '2019FY'],
		['2025年度', '2025FY'],
		['FY2025', '2025FY'],
		['2025FY', '2025FY'],
		['平成16年', '2004'],
		['昭和64年', '1989'],
		['2025年', '2025'],
		['㋿7年4月', '2025-04'],
		['㍻31年4月', '2019-04'],
		['昭和64年1月', '1989-01'],
		['平成元年1月', '1989-01'],
		['2025000404', '2025-04'],
		['2025M04', '2025-04'],
		['2025/4/1', '2025-04'],
		['令和7年4月1日', '2025-04']
	])('%s is %s', (text, code) => {
		expect(seen(text)).toEqual([code]);
	});
});

describe('what is doubtful or refused', () => {
	it.each([
		['平成31年5月', '2019-05', 'period-after-era'],
		['平成32年4月', '2020-04', 'period-after-era'],
		['H35.4', '2023-04', 'period-after-era'],
		['昭和64年2月', '1989-02', 'period-after-era'],
		['平成32年度', '2020FY', 'period-after-era'],
		['令和31年4月', '2049-04', 'period-far'],
		['令和元年4月', null, 'period-before-era'],
		['R1.4', null, 'period-before-era'],
		['令和7年13月', null, 'period-month'],
		['2025/0', null, 'period-month'],
		['202513', null, 'period-month'],
		['令和0年4月', null, 'period-unreadable'],
		['2025.1', null, 'period-unreadable'],
		['2025', null, 'period-unreadable'],
		['45383', null, 'period-unreadable'],
		['20254', null, 'period-unreadable'],
		['2025/4/15', null, 'period-day'],
		['3月', null, 'period-no-year'],
		['7年4月', null, 'period-no-year'],
		["'63年", null, 'period-no-year'],
		['1～3月平均', null, 'period-range'],
		['令和7年4～6月', null, 'period-range'],
		['constructor', null, 'period-unreadable'],
		['', null, 'period-unreadable']
	])('%s is %s, %s', (text, code, rule) => {
		expect(seen(text)).toEqual([code, rule]);
	});
});

/** The codes of rows from the top, each under the one above; `!` where refused. */
const column = (...rows: string[]) => {
	let above: PeriodAbove | null = null;
	return rows.map((text) => {
		const reading = readPeriod(text, above);
		above = reading.above;
		return reading.value ?? `! ${reading.faults[0]?.rule.id}`;
	});
};

describe('rows that lean on the row above', () => {
	it('reads the prefecture’s headline table', () => {
		expect(column('平成16年', '平成18年', '19年2月', '3月', '９月')).toEqual([
			'2004',
			'2006',
			'2007-02',
			'2007-03',
			'2007-09'
		]);
	});

	it('tells of every value taken over', () => {
		const above = readPeriod('令和7年2月').above;
		expect(readPeriod('３月', above)).toMatchObject({
			value: '2025-03',
			changes: [{ kind: 'inherited', from: '３月', to: '2025-03' }],
			faults: [{ rule: { id: 'L2-02', severity: 'note' } }]
		});
	});

	it('goes from one era to the next, and never back', () => {
		expect(column('平成29年', '30年', '31年4月', '元年5月', '２年1月')).toEqual([
			'2017',
			'2018',
			'2019-04',
			'2019-05',
			'2020-01'
		]);
		expect(column('平成30年4月', '2年4月')[1]).toBe('! period-backwards');
		expect(column('令和6年12月', '1月')[1]).toBe('! period-backwards');
		expect(column('平成20年', '元年')[1]).toBe('! period-backwards');
	});

	it('puts January behind December of a fiscal year', () => {
		expect(column('令和6年度', '4月', '12月', '1月', '3月', '4月')).toEqual([
			'2024FY',
			'2024-04',
			'2024-12',
			'2025-01',
			'2025-03',
			'! period-backwards'
		]);
	});

	it('reads short western years in their century', () => {
		expect(column('1998年', "'99年", "'00年", '１年', '19年')).toEqual([
			'1998',
			'1999',
			'2000',
			'2001',
			'2019'
		]);
		expect(column('1999年', "'98年")[1]).toBe('! period-backwards');
	});
});

describe('a western and a Japanese year side by side', () => {
	it.each([
		['63年', '38年', '1963'],
		['17年', '29年', '2017'],
		['19年', '元年', '2019'],
		['20年', '２年', '2020'],
		["'63年", '昭和38年', '1963'],
		['2019', '31年', '2019'],
		['64年', '38年', null],
		['63年', '', null],
		['63年', 'x', null]
	])('%s and %s are %s', (western, japanese, code) => {
		expect(readYearPair(western, japanese).value).toBe(code);
	});
});
