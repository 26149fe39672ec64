import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/catalogue/list.ts';
import { INDUSTRIAL_MINIMUM_WAGES, MINIMUM_WAGES } from '#lib/catalogue/minimum-wage.ts';
import { parseCsv } from '#lib/contract/csv.ts';
import { datasetCsv } from '#lib/server/data/published.ts';
import { reference, where, type ReferenceRow } from './support/reference.ts';
import './support/this-data.ts';

/** What is published of a dataset, as any page, answer or file takes it. */
function published(id: string): ReferenceRow[] {
	const { header, rows } = parseCsv(datasetCsv(dataset(id)));
	return rows.map(({ cells }) =>
		Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']))
	);
}

/** One line for each value: its key and what is printed, an empty cell as `-`. */
const lines = (
	rows: readonly ReferenceRow[],
	key: readonly string[],
	values: readonly string[]
): string[] =>
	rows
		.flatMap((row) =>
			values.map((name) => [...key.map((one) => row[one]), name, row[name] || '-'].join(' '))
		)
		.sort();

const isNumber = (text: string) => /^-?\d+(?:\.\d+)?$/.test(text);

/** One row for each published value, under the name of its measure. */
const valued = (rows: readonly ReferenceRow[]): ReferenceRow[] =>
	rows.flatMap(({ time_period = '', ...row }) =>
		Object.entries(row)
			.filter(([name, value]) => name !== 'ref_area' && isNumber(value))
			.map(([measure, value]) => ({ ...row, time_period, measure, value }))
	);

const MEASURES = { active: 'active_openings', new: 'new_openings', placed: 'placements' } as const;

describe('every row of the collected figures is published as it was collected', () => {
	it('regular employees: 48 areas, 15 years, openings and placements', () => {
		const collected = reference('regular-employees');
		expect(collected).toHaveLength(2160);
		const rows = published('regular-employees');
		const told = rows.flatMap((row) =>
			Object.entries(MEASURES).map(([measure, column]) => ({
				...row,
				measure,
				all: row[column] ?? '',
				seishain: row[`seishain_${column}`] ?? ''
			}))
		);
		const key = ['time_period', 'ref_area', 'measure'];
		expect(lines(told, key, ['all', 'seishain'])).toEqual(
			lines(collected, key, ['all', 'seishain'])
		);
	});

	it.each([
		['occupation-placements', 657, ['time_period', 'ref_area', 'occupation', 'employment']],
		['occupation-conditions', 438, ['time_period', 'ref_area', 'occupation', 'employment']],
		['industry-conditions', 114, ['time_period', 'ref_area', 'industry']]
	])('%s: all %i rows', (id, count, key) => {
		const collected = reference(id);
		expect(collected).toHaveLength(count);
		const values = Object.keys(collected[0] ?? {}).filter((name) => !key.includes(name));
		expect(values.length).toBeGreaterThan(1);
		expect(lines(published(id), key, values)).toEqual(lines(collected, key, values));
	});

	it('prefectures by occupation: 48 areas, 73 occupations, 3 years', () => {
		const key = ['time_period', 'ref_area', 'occupation', 'employment'];
		const collected = reference('prefecture-occupations');
		expect(collected).toHaveLength(31_536);
		const rows = published('occupation-balance');
		// Totals come from the totals of prefectures, and are reconciled below.
		const held = rows.filter(({ occupation = '' }) => !occupation.startsWith('_'));
		const values = ['active_openings', 'active_applicants', 'new_openings', 'new_applications'];
		expect(lines(held, key, values)).toEqual(lines(collected, key, values));
		const totals = rows.filter(({ occupation }) => occupation === '_T');
		const area = ['time_period', 'ref_area', 'employment'];
		expect(lines(totals, area, values)).toEqual(
			lines(reference('prefecture-balance'), area, values)
		);
	});

	it.each([
		['occupation-wages', 'occupation', 10_512],
		['industry-wages', 'industry', 1824]
	])('prefectures, %s: both bases', (id, dimension, count) => {
		const collected = reference(`prefecture-${id}`);
		expect(collected).toHaveLength(count);
		const told = collected.flatMap(({ time_period, ref_area, [dimension]: item, ...wages }) =>
			Object.entries(wages).map(([name, offered_wage]) => {
				const [, employment = '', basis = ''] = /^(.*)_([a-z]+)$/.exec(name) ?? [];
				return { time_period, ref_area, [dimension]: item, employment, basis, offered_wage };
			})
		);
		const key = ['time_period', 'ref_area', dimension, 'employment', 'basis'];
		expect(lines(published(id), key, ['offered_wage'])).toEqual(
			lines(told as ReferenceRow[], key, ['offered_wage'])
		);
	});

	it('the nation by month since 1963: with part-time, without, and part-time alone', () => {
		const collected = reference('long-series');
		expect(collected).toHaveLength(3684);
		const key = ['time_period', 'employment', 'adjustment'];
		const whole = where(published('headline'), { ref_area: '00', source: 'mhlw_longterm_table3' });
		const rows = [
			...whole.map((row): ReferenceRow => ({ ...row, employment: 'all' })),
			...published('part-time-ratios')
		].map((row): ReferenceRow => ({ ...row, value: row['active_ratio'] ?? '' }));
		expect(lines(rows, key, ['value'])).toEqual(lines(collected, key, ['value']));
	});

	it('foreign workers: every group, and how sure each is', () => {
		const key = ['time_period', 'worker_group'];
		const values = ['foreign_workers', 'foreign_worker_establishments', 'reliability'];
		const collected = reference('foreign-workers');
		expect(collected).toHaveLength(26);
		const rows = published('foreign-workers');
		const held = rows.filter(({ obs_status }) => obs_status !== 'L');
		expect(lines(held, key, values)).toEqual(lines(collected, key, values));
		// What was computed from a printed change is never told as published.
		for (const { reliability, obs_status } of held)
			expect(obs_status === 'E').toBe(reliability === 'implied');
	});

	it('persons with disabilities: numbers, rates, firms and the statutory rate', () => {
		const collected = reference('disability-employment');
		expect(collected).toHaveLength(13);
		const yearly = ['disability-employment', 'disability-employment-firms'].flatMap((id) =>
			valued(published(id)).map((row) => ({ ...row, as_of: `${row['time_period']}-06` }))
		);
		const dated = valued(published('disability-statutory-rate')).map((row) => ({
			...row,
			as_of: row['time_period'] ?? ''
		}));
		const key = ['as_of', 'ref_area', 'measure', 'reliability'];
		expect(lines([...yearly, ...dated], key, ['value'])).toEqual(lines(collected, key, ['value']));
	});

	it.each([
		['high-school-graduates', 15, ['time_period', 'graduating_in', 'measure', 'reliability']],
		['older-workers-measures', 6, ['time_period', 'measure', 'reliability']]
	])('%s: all %i values', (id, count, key) => {
		const collected = reference(id);
		expect(collected).toHaveLength(count);
		expect(lines(valued(published(id)), key, ['value'])).toEqual(lines(collected, key, ['value']));
	});

	it('reported headline figures, each with its edition', () => {
		const collected = reference('headline-additional');
		expect(collected).toHaveLength(25);
		const key = ['time_period', 'ref_area', 'measure', 'adjustment', 'kind', 'reliability'];
		const months = valued(published('headline-reports')).map((row) => ({
			...row,
			kind: row['vintage']?.split(':')[0] ?? ''
		}));
		// The years of two other reports stand beside that of this collection.
		const years = valued(where(published('headline-fiscal-year'), { time_period: '2018FY' })).map(
			(row) => ({ ...row, kind: 'first', adjustment: 'nsa' })
		);
		expect(lines([...months, ...years], key, ['value'])).toEqual(lines(collected, key, ['value']));
	});

	it('minimum wages: the regional one, and those of industries above it', () => {
		const collected = reference('minimum-wages');
		expect(collected).toHaveLength(4);
		const steps = MINIMUM_WAGES.map(({ from, yen }) => `${from} ${yen}`);
		const industrial = INDUSTRIAL_MINIMUM_WAGES.map(({ from, yen }) => `${from} ${yen}`);
		const regional = Number(where(collected, { kind: 'regional' })[0]?.['yen_per_hour']);
		for (const { effective_from, kind, yen_per_hour } of collected) {
			// Where an industry has no higher one, the regional minimum applies and none of its own is kept.
			const own = kind === 'specific' && Number(yen_per_hour) > regional;
			expect(own ? industrial : steps).toContain(`${effective_from} ${yen_per_hour}`);
		}
		expect(industrial).toHaveLength(2);
	});
});
