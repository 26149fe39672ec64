import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	covers,
	fiscalYearOf,
	monthOf,
	parsePeriod,
	period,
	periodCode,
	periodLabel,
	shift,
	yearBefore,
	yearOf
} from '#lib/base/period.ts';

const two = (month: number) => String(month).padStart(2, '0');
const MONTHS = Array.from({ length: (2035 - 1963 + 1) * 12 }, (_, index) => {
	const [year, month] = [1963 + Math.floor(index / 12), (index % 12) + 1];
	return { year, month, code: `${year}-${two(month)}` };
});

describe('every month from 1963 to 2035', () => {
	it('is read, written, moved and put into its year', () => {
		for (const { code, year, month } of MONTHS) {
			const read = period(code);
			expect([yearOf(read), monthOf(read), periodCode(read)]).toEqual([year, month, code]);
			const next = month === 12 ? `${year + 1}-01` : `${year}-${two(month + 1)}`;
			expect(periodCode(shift(read, 1))).toBe(next);
			expect(periodCode(yearBefore(read))).toBe(`${year - 1}-${two(month)}`);
			const fiscal = fiscalYearOf(read);
			expect(periodCode(fiscal)).toBe(`${month < 4 ? year - 1 : year}FY`);
			expect(covers(fiscal, read)).toBe(true);
			expect(covers(shift(fiscal, 1), read)).toBe(false);
			expect(covers(period(String(year)), read)).toBe(true);
			expect(periodLabel(read, 'zh-Hant')).toBe(`${year}年${month}月`);
		}
	});

	it('has the era that the calendar has', () => {
		const calendar = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
			era: 'long',
			year: 'numeric',
			timeZone: 'UTC'
		});
		for (const { code, year, month } of MONTHS) {
			const parts = calendar.formatToParts(Date.UTC(year, month - 1, 28));
			const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
			const inEra = part('year') === '1' ? '元' : part('year');
			expect(periodLabel(period(code), 'ja', true)).toBe(
				`${year}年${month}月（${part('era')}${inEra}年${month}月）`
			);
		}
	});
});

it.each([
	['2025FY', '2025年度（令和7年度）', 'FY2025', '2025年度'],
	['2019FY', '2019年度（令和元年度）', 'FY2019', '2019年度'],
	['2018FY', '2018年度（平成30年度）', 'FY2018', '2018年度'],
	['1989FY', '1989年度（平成元年度）', 'FY1989', '1989年度'],
	['1988FY', '1988年度（昭和63年度）', 'FY1988', '1988年度'],
	['2026', '2026年（令和8年）', '2026', '2026年']
])('%s is named in three languages', (code, ja, en, zh) => {
	expect(periodLabel(period(code), 'ja', true)).toBe(ja);
	expect(periodLabel(period(code), 'en')).toBe(en);
	expect(periodLabel(period(code), 'zh-Hant')).toBe(zh);
});

it.each([
	'2026-13',
	'2026-00',
	'2026-1',
	'26-01',
	'2026FY ',
	'2026-10-01',
	'FY2026',
	'２０２６',
	''
])('"%s" is no period', (text) => {
	expect(parsePeriod(text)).toBeNull();
	expect(() => period(text)).toThrow(RangeError);
});

it('reads nothing but what it writes', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			const read = parsePeriod(text);
			if (read) expect(periodCode(read)).toBe(text);
		})
	);
});
