import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ledger } from '#lib/server/data/ledger.ts';
import { cellOf, parseCsv } from '#lib/contract/csv.ts';
import { sampleFiles } from '../scripts/sample/files.ts';
import { monthsOf } from '../scripts/sample/months.ts';
import { MEASURES, REAL_YEARS } from '../scripts/sample/years.ts';
import './support/this-data.ts';

const rowsOf = (text: string) => {
	const csv = parseCsv(text);
	return csv.rows.map((row) => (column: string) => cellOf(csv, row, column));
};

describe('the sample', () => {
	const files = sampleFiles();
	const textOf = new Map(files.map(({ path, text }) => [path, text]));

	it('comes out with the bytes that lie in data/', () => {
		const stored = files.filter(({ path }) => ledger().get(path)?.sample);
		for (const { path, text } of stored)
			expect(text === readFileSync(`data/${path}`, 'utf8'), path).toBe(true);
	});

	it.each(REAL_YEARS)('adds up to the published figures of FY%i', (year) => {
		const sums = new Map<string, number | null>();
		for (const month of monthsOf(year))
			for (const cell of rowsOf(textOf.get(`occupation-balance-monthly/${month}.csv`) ?? '')) {
				if (cell('ref_area') !== '43') continue;
				for (const measure of MEASURES) {
					const key = [cell('occupation'), cell('employment'), measure].join(' ');
					const [value, before] = [cell(measure), sums.get(key)];
					sums.set(key, value === '' || before === null ? null : (before ?? 0) + Number(value));
				}
			}
		const real = rowsOf(readFileSync(`data/occupation-balance/${year}FY.csv`, 'utf8'))
			.filter((cell) => cell('ref_area') === '43')
			.flatMap((cell) =>
				MEASURES.map((measure): [string, number | null] => [
					[cell('occupation'), cell('employment'), measure].join(' '),
					cell(measure) === '' ? null : Number(cell(measure))
				])
			);
		expect(Object.fromEntries(sums)).toEqual(Object.fromEntries(real));
	});

	it('names no real employer or office number', () => {
		for (const [path, text] of textOf)
			if (path.startsWith('semiconductor-listings/'))
				for (const cell of rowsOf(text)) {
					expect(cell('employer')).toMatch(/^架空半導体サンプル\d{3}$/);
					expect(cell('listing_number')).toMatch(/^99999-\d{8}$/);
				}
	});

	it('offers no hourly mean under the minimum wage in force', () => {
		const steps = [
			['2026-01', 1034],
			['2024-10', 952],
			['2023-10', 898]
		] as const;
		for (const [path, text] of textOf)
			if (path.includes('wages-monthly'))
				for (const cell of rowsOf(text)) {
					const lower = cell('offered_wage_lower');
					if (cell('employment') !== 'part_time' || lower === '') continue;
					const least = steps.find(([from]) => cell('time_period') >= from)?.[1] ?? 853;
					expect(Number(lower), path).toBeGreaterThanOrEqual(least);
				}
	});
});
