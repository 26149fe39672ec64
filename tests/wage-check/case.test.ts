import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cellOf, parseCsv } from '#lib/contract/csv.ts';
import { wageFacts } from '#lib/narrative/wage-check/facts.ts';
import { minimumWageMarks } from '#lib/narrative/minimum-wage.ts';
import { MONTHS_SHOWN } from '#lib/query/wage-case.ts';
import { unpack } from '#lib/query/table.ts';
import { BALANCE, wageCase, wageCases, WAGES, YEARS } from '#lib/server/pages/wage-case.ts';
import { unknownOfChoice, wageChoice, wageQuery } from '#lib/state/wage-check/choice.ts';
import '../support/this-data.ts';

/** A cell of a data file, found by the beginning of its row. */
function cell(path: string, start: string, column: string): number {
	const csv = parseCsv(readFileSync(`data/${path}`, 'utf8'));
	const row = csv.rows.find(({ cells }) => cells.join().startsWith(`${start},`));
	if (!row) throw new Error(`${path}: no row ${start}`);
	return Number(cellOf(csv, row, column));
}

describe('a case', () => {
	it('is there for every area and occupation', async () => {
		const all = await wageCases();
		expect(new Set(all.map(({ area }) => area)).size).toBe(11);
		expect(all.length).toBe(11 * new Set(all.map(({ occupation }) => occupation)).size);
	});

	it('holds what the files hold, and the months up to the last', async () => {
		const found = await wageCase('hw_kikuchi', '55');
		const months = unpack(WAGES, found.months).filter((row) => row['employment'] === 'full_time');
		expect(months).toHaveLength(MONTHS_SHOWN);
		const last = String(months.at(-1)?.['time_period']);
		const facts = wageFacts(found, 'full_time');
		const wages = (column: string) =>
			cell(`${WAGES.id}/${last}.csv`, `${last},hw_kikuchi,55,full_time`, column);
		const counts = (column: string) =>
			cell(`${BALANCE.id}/${last}.csv`, `${last},hw_kikuchi,55,full_time`, column);
		expect(facts).toEqual({
			lower: wages('offered_wage_lower'),
			upper: wages('offered_wage_upper'),
			desired: wages('desired_wage'),
			gap: wages('desired_wage') - wages('offered_wage_lower'),
			openings: counts('active_openings'),
			applicants: counts('active_applicants')
		});
	});

	it('keeps published and made-up values in tables apart', async () => {
		const { years, areas } = await wageCase('43', '55');
		expect(new Set(unpack(YEARS, years).map((row) => row['ref_area']))).toEqual(
			new Set(['00', '43'])
		);
		expect(unpack(WAGES, areas).some((row) => row['ref_area'] === '00')).toBe(false);
	});
});

describe('the address of a choice', () => {
	const read = (query: string) => wageChoice(new URLSearchParams(query), ['36', '55']);

	it('leaves defaults out and opens as sent', () => {
		expect(wageQuery(read(''))).toBe('');
		const sent = '?occupation=36&employment=part_time&wage=1200&hours=160';
		expect(wageQuery(read(sent))).toBe(sent);
	});

	it.each(['occupation=99', 'employment=regular', 'wage=-1', 'wage=1e5', 'hours=0', 'x=1'])(
		'falls back to the default for %s and says so',
		(query) => {
			expect(wageQuery(read(query))).toBe('');
			expect(unknownOfChoice(new URLSearchParams(query), ['36', '55'])).toEqual([query]);
		}
	);
});

describe('the minimum wage on a chart', () => {
	const values = (from: number, to: number, frequency: 'month' | 'fiscal-year' = 'month') =>
		minimumWageMarks(frequency, [from, to], ({ from: day }) => day).map(({ label, value }) => [
			label,
			value
		]);
	const month = (year: number, number: number) => year * 12 + number - 1;

	it('begins with the one in force and steps on its day', () => {
		expect(values(month(2024, 11), month(2026, 10))).toEqual([
			['2024-10-05', 952],
			['2026-01-01', 1034]
		]);
		expect(minimumWageMarks('month', [month(2024, 11), month(2026, 10)], () => '').at(-1)?.x).toBe(
			month(2026, 1)
		);
	});

	it('ends with the last period, and knows nothing before the first source', () => {
		expect(values(month(2024, 11), month(2025, 12))).toEqual([['2024-10-05', 952]]);
		expect(values(month(2022, 8), month(2022, 10))).toEqual([['2022-10-01', 853]]);
		expect(values(month(2020, 1), month(2021, 1))).toEqual([]);
	});

	it('lies within fiscal years', () => {
		expect(values(2023, 2025, 'fiscal-year').map(([, value]) => value)).toEqual([853, 898, 952]);
	});
});
