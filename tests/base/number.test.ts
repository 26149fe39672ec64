import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, roundHalfUp } from '#lib/base/number.ts';

describe('a number as it is printed', () => {
	it.each([
		[1.005, '1.01'],
		[201 / 200, '1.01'],
		[2 / 16, '0.13'],
		[5 / 8, '0.63'],
		[3346 / 560, '5.98'],
		[1.004999, '1.00'],
		[0, '0.00'],
		[1234567.891, '1,234,567.89']
	])('%d → %s', (value, printed) => {
		expect(formatNumber(value, 'ja', 2)).toBe(printed);
	});

	it('has the sign of a number, not ▲ or a hyphen', () => {
		expect(formatNumber(-0.125, 'ja', 2)).toBe('−0.13');
		expect(formatNumber(0.01, 'ja', 2, true)).toBe('+0.01');
		expect(formatNumber(0, 'ja', 2, true)).toBe('0.00');
	});

	it('says what was not published', () => {
		expect(formatNumber(null, 'en')).toBe('－');
	});

	it('groups by thousands in every language', () => {
		for (const language of ['ja', 'en', 'zh-Hant'] as const)
			expect(formatNumber(22806729, language)).toBe('22,806,729');
	});

	it('is the quotient of two counts rounded half up, exactly', () => {
		const count = fc.integer({ min: 1, max: 30_000_000 });
		fc.assert(
			fc.property(count, count, (openings, applicants) => {
				const [a, b] = [BigInt(openings), BigInt(applicants)];
				const hundredths = (a * 200n + b) / (b * 2n);
				const exact = `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
				fc.pre(openings / applicants < 1e6);
				expect(formatNumber(openings / applicants, 'en', 2).replaceAll(',', '')).toBe(exact);
				expect(roundHalfUp(openings / applicants, 2)).toBe(Number(exact));
			}),
			{ numRuns: 3000 }
		);
	});
});

it('rounds to a zero that has no sign', () => {
	expect(roundHalfUp(-0.04, 1)).toBe(0);
	expect(roundHalfUp(-0.05, 1)).toBe(-0.1);
});
