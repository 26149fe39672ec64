import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, roundHalfUp } from '#lib/base/number.ts';

/** The browser's own way of writing numbers, to be compared with. */
const written = (value: number, language: string, decimals: number, signed: boolean) =>
	new Intl.NumberFormat(language, {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
		signDisplay: signed ? 'exceptZero' : 'negative'
	})
		.format(value.toPrecision(12) as `${number}`)
		.replace('-', '−');

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

	it('is what a browser writes of its twelve digits, in every language', () => {
		const tie = fc
			.tuple(fc.integer({ min: -3_000_000, max: 3_000_000 }), fc.constantFrom(2, 20, 200, 2000))
			.map(([half, parts]) => half / parts);
		const any = fc.double({ min: -1e12, max: 1e12, noNaN: true });
		const small = fc.double({ min: -0.02, max: 0.02, noNaN: true });
		fc.assert(
			fc.property(
				fc.oneof(tie, any, small),
				fc.integer({ min: 0, max: 4 }),
				fc.boolean(),
				(value, decimals, signed) => {
					for (const language of ['ja', 'en', 'zh-Hant'] as const)
						expect(formatNumber(value, language, decimals, signed)).toBe(
							written(value, language, decimals, signed)
						);
				}
			),
			{ numRuns: 5000 }
		);
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

it('rounds what is near a tie, large or negative as it is printed', () => {
	const near = fc
		.tuple(
			fc.integer({ min: -2_000_000, max: 2_000_000 }),
			fc.constantFrom(0, 1e-13, -1e-13, 1e-9, -1e-9, 9e-5, -9e-5, 2e-4, -2e-4)
		)
		.map(([half, off]) => half / 2 + off);
	const any = fc.double({ min: -1e9, max: 1e9, noNaN: true });
	fc.assert(
		fc.property(fc.oneof(near, any), fc.integer({ min: 0, max: 3 }), (value, decimals) => {
			const power = 10 ** decimals;
			for (const one of [value, value / power]) {
				const printed = formatNumber(one, 'en', decimals).replaceAll(',', '').replace('−', '-');
				expect(roundHalfUp(one, decimals)).toBe(Number(printed) + 0);
			}
		}),
		{ numRuns: 5000 }
	);
});
