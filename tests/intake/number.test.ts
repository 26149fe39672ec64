import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timesPowerOfTen } from '#lib/intake/normalise/decimal.ts';
import { readNumber, type NumberColumn } from '#lib/intake/normalise/number.ts';

const YEN = { unit: { of: 'yen', power: 0 }, decimals: 0 } as const;
const THOUSAND_YEN = { unit: { of: 'yen', power: 3 }, decimals: 1 } as const;

const read = (text: string, column?: NumberColumn) => {
	const { value, changes, faults } = readNumber(text, column);
	return [
		value?.decimal ?? null,
		value?.status ?? faults[0]?.rule.id,
		changes.map(({ kind }) => kind).join(' ')
	];
};

describe('what is read', () => {
	it.each([
		['13,696', '13696', 'A', 'separator'],
		['１３，６９６', '13696', 'A', 'width separator'],
		['▲ 6.1 %', '-6.1', 'A', 'sign unit'],
		['△1,234', '-1234', 'A', 'sign separator'],
		['－0.5', '-0.5', 'A', 'width'],
		['−0.5', '-0.5', 'A', 'sign'],
		['+3.2ポイント', '3.2', 'A', 'sign unit'],
		['0.02P', '0.02', 'A', 'unit'],
		['1.00', '1.00', 'A', ''],
		['0', '0', 'A', ''],
		['0.123', '0.123', 'A', ''],
		['p1.23', '1.23', 'P', 'status'],
		['1.23 r', '1.23', 'A', 'status'],
		['1,234*1', '1234', 'A', 'mark separator'],
		['100人※1', '100', 'A', 'mark unit'],
		['1234¹', '1234', 'A', 'mark'],
		['12①', '12', 'A', 'mark'],
		['※ 12', '12', 'A', 'mark'],
		['12（注1）', '12', 'A', 'width mark'],
		['￥1,234', '1234', 'A', 'width unit separator']
	])('%s', (...row) => {
		const [text] = row;
		expect([text, ...read(text)]).toEqual(row);
	});

	it('tells what r means', () => {
		expect(readNumber('1.23r').value?.revised).toBe(true);
		expect(readNumber('1.23').value?.revised).toBe(false);
	});

	it.each([
		['', 'O', ''],
		['　', 'O', 'space'],
		['－', 'O', 'width not-published'],
		['-', 'O', 'not-published'],
		['…', 'O', 'not-published'],
		['‥', 'O', 'not-published'],
		['x', 'Q', 'not-published'],
		['Ｘ', 'Q', 'width not-published'],
		['***', 'Q', 'not-published']
	])('null for %j', (text, status, changes) => {
		expect(read(text)).toEqual([null, status, changes]);
	});
});

describe('units of the column', () => {
	it.each([
		['210千円', YEN, '210000', 'A', 'unit scale'],
		['25.5万円', YEN, '255000', 'A', 'unit scale'],
		['210千円', THOUSAND_YEN, '210', 'A', 'unit'],
		['210,500円', THOUSAND_YEN, '210.5', 'A', 'unit separator scale'],
		['210,555円', THOUSAND_YEN, null, 'number-decimals', ''],
		['210人', YEN, null, 'number-unit', ''],
		['1.5', { decimals: 0 }, null, 'number-decimals', ''],
		['1.234', { decimals: 3 }, '1.234', 'A', '']
	] as const)('%s in %o', (text, column, ...wanted) => {
		expect(read(text, column)).toEqual(wanted);
	});
});

describe('what is refused', () => {
	it.each([
		['1.234', 'number-point'],
		['12.345', 'number-point'],
		['1,23', 'number-grouping'],
		['12,3456', 'number-grouping'],
		['1,2,3', 'number-grouping'],
		['0,123', 'number-zero'],
		['007', 'number-zero'],
		['1.2E+05', 'number-exponent'],
		['12345678901234567', 'number-digits'],
		['(5)', 'number-brackets'],
		['（5）', 'number-brackets'],
		['1,234(12.5)', 'L1-07'],
		['200,000円〜250,000円', 'L1-07'],
		['12\n34', 'L1-07'],
		['#N/A', 'cell-error'],
		['#DIV/0!', 'cell-error'],
		['※1234', 'L2-01'],
		['12341)', 'L2-01'],
		['１２a', 'L2-01'],
		['1 234', 'L2-01'],
		['ー5', 'L2-01'],
		['△-5', 'L2-01'],
		['△', 'L2-01'],
		['½', 'L2-01'],
		['٣', 'L2-01'],
		['十二', 'L2-01'],
		['2万3千円', 'L2-01'],
		['.5', 'L2-01'],
		['5.', 'L2-01'],
		['NaN', 'L2-01'],
		['Infinity', 'L2-01'],
		['0x10', 'L2-01'],
		['__proto__', 'L2-01']
	])('%s by %s', (text, rule) => {
		expect(read(text)).toEqual([null, rule, '']);
	});
});

const decimal = fc
	.tuple(
		fc.boolean(),
		fc.integer({ min: 0, max: 999_999_999 }),
		fc.option(fc.integer({ min: 0, max: 99 }))
	)
	.map(([isNegative, whole, part]) => {
		const text = `${whole}${part === null ? '' : `.${String(part).padStart(2, '0')}`}`;
		return isNegative ? `-${text}` : text;
	});

const grouped = (text: string) => text.replace(/\d(?=(\d{3})+(?!\d))(?<!\.\d*)/g, '$&,');
const wide = (text: string) =>
	text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const WRITINGS = [
	(text: string) => text,
	grouped,
	wide,
	(text: string) => wide(grouped(text)),
	(text: string) => text.replace('-', '△'),
	(text: string) => grouped(text).replace('-', '▲ '),
	(text: string) => `  ${text}　`,
	(text: string) => `${grouped(text)} ※2`
];

describe('properties', () => {
	it('reads every writing of a number as that number, exactly', () => {
		fc.assert(
			fc.property(decimal, fc.constantFrom(...WRITINGS), (text, writing) => {
				const { value, changes } = readNumber(writing(text));
				expect(value?.decimal).toBe(text);
				expect(changes.length > 0).toBe(writing(text) !== text);
			}),
			{ numRuns: 3000 }
		);
	});

	it('moves the point and back without losing a digit', () => {
		fc.assert(
			fc.property(decimal, fc.integer({ min: 0, max: 12 }), (text, power) => {
				const there = timesPowerOfTen(text, power);
				const [whole = '', fraction = ''] = text.split('.');
				const hundredths = BigInt(whole + fraction.padEnd(2, '0'));
				if (power >= 2) expect(BigInt(there)).toBe(hundredths * 10n ** BigInt(power - 2));
				expect(Number(timesPowerOfTen(there, -power))).toBe(Number(text));
			}),
			{ numRuns: 1000 }
		);
	});

	it('never changes a value without a change, and never yields what is no decimal', () => {
		const soup = fc.string({
			unit: fc.constantFrom(
				...'0123456789,.-－△▲ 　円千万人％%pr※*()（）1２３①¹xX…〃~年月'.split('')
			),
			maxLength: 9
		});
		fc.assert(
			fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), (text) => {
				const { value, changes, faults } = readNumber(text);
				if (value?.decimal != null) {
					expect(value.decimal).toMatch(/^-?(0|[1-9]\d*)(\.\d+)?$/);
					if (value.decimal !== text) expect(changes[0]?.from).toBe(text);
					for (const [index, { to }] of changes.entries())
						expect(to).toBe(changes[index + 1]?.from ?? value.decimal);
				} else if (value === null) expect(faults).toHaveLength(1);
				else if (text !== '') expect(changes).not.toEqual([]);
			}),
			{ numRuns: 4000 }
		);
	});
});
