import { afterAll, describe, expect, it } from 'vitest';
import { group } from 'd3';
import { csvText, parseCsv } from '#lib/contract/csv.ts';
import { headline, HEADLINE_FILE, written } from './corpus/tables.ts';
import { problems, takeIn } from './support/context.ts';
import { utf8 } from './support/cp932.ts';
import { asReal, dataCopy, type DataCopy } from './support/data-copy.ts';
import '../support/this-data.ts';

const MONTH = '2026-10';
/** The months before October 2026, the nearest first. */
const BEFORE = Array.from({ length: 24 }, (_, step) => {
	const index = 2026 * 12 + 8 - step;
	return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
});

type Cells = Record<string, string>;

/** The month of a dataset with its rows changed. */
function changed(data: DataCopy, dataset: string, change: (rows: Cells[]) => Cells[]): Uint8Array {
	const csv = parseCsv(data.read(`${dataset}/${MONTH}.csv`));
	const rows = csv.rows.map(({ cells }) =>
		Object.fromEntries(csv.header.map((name, at) => [name, cells[at] ?? '']))
	);
	const texts = change(rows).map((row) => csv.header.map((name) => row[name] ?? ''));
	return utf8(csvText(csv.header, texts));
}

const COUNTS = ['active_openings', 'active_applicants', 'new_openings', 'new_applications'];
const WAGES = ['offered_wage_lower', 'offered_wage_upper', 'desired_wage'];

const scaled =
	(factor: number, names: readonly string[], isOf: (row: Cells) => boolean = () => true) =>
	(rows: Cells[]): Cells[] =>
		rows.map((row) =>
			isOf(row)
				? {
						...row,
						...Object.fromEntries(
							names.map((name) => [
								name,
								row[name] === '' ? '' : String(Math.round(Number(row[name]) * factor))
							])
						)
					}
				: row
		);

/** Within each office and employment type the values of an occupation stand at the next one. */
const shiftedBy =
	(steps: number, names: readonly string[]) =>
	(rows: Cells[]): Cells[] => {
		const of = (row: Cells) => `${row['ref_area']} ${row['employment']}`;
		const groups = group(rows, of);
		return rows.map((row) => {
			const own = groups.get(of(row)) ?? [];
			const from = own[(own.indexOf(row) + steps + own.length) % own.length] ?? row;
			return { ...row, ...Object.fromEntries(names.map((name) => [name, from[name] ?? ''])) };
		});
	};

const swapped =
	(one: string, other: string) =>
	(rows: Cells[]): Cells[] =>
		rows.map((row) => {
			const area = row['ref_area'] ?? '';
			return { ...row, ref_area: area === one ? other : area === other ? one : area };
		});

const inOffice =
	(area: string) =>
	(rows: Cells[]): Cells[] =>
		rows.filter((row) => row['ref_area'] === area);

const both =
	(...changes: readonly ((rows: Cells[]) => Cells[])[]) =>
	(rows: Cells[]): Cells[] =>
		changes.reduce((all, change) => change(all), rows);

const BALANCE = 'occupation-balance-monthly';
const WAGE = 'occupation-wages-monthly';

describe.each([1, 11, 12, 24])('with %i months published', (count) => {
	const months = BEFORE.slice(0, count);
	const data = dataCopy([
		...[MONTH, ...months].flatMap((month) => [`${BALANCE}/${month}.csv`, `${WAGE}/${month}.csv`])
	]);
	for (const month of months) {
		asReal(data, `${BALANCE}/${month}.csv`);
		asReal(data, `${WAGE}/${month}.csv`);
	}
	afterAll(() => data.remove());
	const told = (dataset: string, change: (rows: Cells[]) => Cells[]) =>
		problems(
			takeIn(data, `${MONTH}.csv`, changed(data, dataset, change), {
				source: 'office_monthly'
			})
		).map((one) => one.split(' ').slice(0, 2).join(' '));

	it.each([BALANCE, WAGE])('%s as it is gives no such finding', (dataset) => {
		expect(told(dataset, (rows) => rows).filter((one) => !one.includes('value-unusual'))).toEqual(
			[]
		);
	});

	it.each<[string, string, string, (rows: Cells[]) => Cells[]]>([
		['counts ten times as large', BALANCE, 'error scale-slip', scaled(10, COUNTS)],
		['counts a tenth', BALANCE, 'error scale-slip', scaled(0.1, COUNTS)],
		['one measure ten times', BALANCE, 'error scale-slip', scaled(10, ['active_openings'])],
		['stocks half as large again', BALANCE, 'warning scale-unusual', scaled(1.5, COUNTS)],
		[
			'one office ten times',
			BALANCE,
			'error scale-slip',
			scaled(10, COUNTS, (row) => row['ref_area'] === 'hw_aso')
		],
		[
			'a file of one office, ten times',
			BALANCE,
			'error scale-slip',
			both(inOffice('hw_kikuchi'), scaled(10, COUNTS))
		],
		['wages half as large again', WAGE, 'warning scale-unusual', scaled(1.5, WAGES)],
		['wages a third less', WAGE, 'warning scale-unusual', scaled(0.67, WAGES)],
		['rows one down', BALANCE, 'error rows-shifted', shiftedBy(-1, COUNTS)],
		['rows one up', BALANCE, 'error rows-shifted', shiftedBy(1, COUNTS)],
		['one column one down', BALANCE, 'error rows-shifted', shiftedBy(-1, ['active_openings'])],
		['wages one down', WAGE, 'error rows-shifted', shiftedBy(-1, WAGES)],
		['two offices swapped', BALANCE, 'error area-other', swapped('hw_aso', 'hw_kikuchi')],
		[
			'a file with another office’s figures',
			BALANCE,
			'error area-other',
			both(swapped('hw_tamana', 'hw_kumamoto'), inOffice('hw_tamana'))
		],
		[
			'two offices of like size swapped',
			BALANCE,
			'warning area-other',
			swapped('hw_uki', 'hw_tamana')
		],
		[
			'a file with the figures of an office of like size',
			BALANCE,
			'warning area-other',
			both(swapped('hw_uki', 'hw_tamana'), inOffice('hw_uki'))
		],
		[
			'openings and applicants in each other’s columns',
			BALANCE,
			'warning scale-unusual',
			(rows) =>
				rows.map((row) => ({
					...row,
					active_openings: row['active_applicants'] ?? '',
					active_applicants: row['active_openings'] ?? ''
				}))
		],
		[
			'stocks and flows in each other’s columns',
			BALANCE,
			'error scale-slip',
			(rows) =>
				rows.map((row) => ({
					...row,
					active_openings: row['new_openings'] ?? '',
					new_openings: row['active_openings'] ?? '',
					active_applicants: row['new_applications'] ?? '',
					new_applications: row['active_applicants'] ?? ''
				}))
		],
		['wages a fifth more', WAGE, 'warning scale-unusual', scaled(1.2, WAGES)],
		[
			'one employment type ten times',
			BALANCE,
			'error scale-slip',
			scaled(10, COUNTS, (row) => row['employment'] === 'part_time')
		],
		[
			'every other row ten times',
			BALANCE,
			'error scale-slip',
			(rows) => rows.map((row, at) => (at % 2 === 0 ? (scaled(10, COUNTS)([row])[0] ?? row) : row))
		],
		[
			'one office’s figures under two names',
			BALANCE,
			'error area-same',
			(rows) => [
				...rows.filter((row) => row['ref_area'] !== 'hw_uki'),
				...inOffice('hw_kuma')(rows).map((row) => ({ ...row, ref_area: 'hw_uki' }))
			]
		]
	])('%s', (_, dataset, expected, change) => {
		expect(told(dataset, change)).toContain(expected);
	});

	it.each(months.filter((_, index) => index === 0 || index === months.length - 1))(
		'the figures of %s are another month’s',
		(month) => {
			const text = data.read(`${BALANCE}/${month}.csv`).replaceAll(`${month},`, `${MONTH},`);
			const result = takeIn(data, `${MONTH}.csv`, utf8(text), {
				source: 'office_monthly'
			});
			expect(problems(result)).toContain('error month-other');
		}
	);

	it('tells a slip once, not value by value', () => {
		const found = told(BALANCE, scaled(10, COUNTS));
		expect(found.filter((one) => one === 'error scale-slip')).toHaveLength(1);
		expect(found.filter((one) => one.includes('value-unusual')).length).toBeLessThan(20);
	});
});

describe('with nothing published', () => {
	const data = dataCopy([`${BALANCE}/${MONTH}.csv`, `${BALANCE}/2026-09.csv`]);
	afterAll(() => data.remove());

	it('tells two months of one intake with the same figures', () => {
		const october = data.read(`${BALANCE}/${MONTH}.csv`);
		const september = october.replaceAll(`${MONTH},`, '2026-09,');
		const both_ = `${october}${september.split('\n').slice(1).join('\n')}`;
		const result = takeIn(data, 'both.csv', utf8(both_), { source: 'office_monthly' });
		expect(problems(result).some((one) => one.startsWith('error month-other'))).toBe(true);
	});

	it('holds the months of one file against one another', () => {
		const rows = headline().map((row, line) =>
			row.map((cell, column) => (line === 11 && column === 4 ? '1.35' : cell))
		);
		const asked = (grid: string[][]) =>
			problems(takeIn(data, HEADLINE_FILE, utf8(written(grid)))).filter((one) =>
				one.includes('value-unusual')
			);
		expect(asked(headline())).toEqual([]);
		expect(asked(rows)).toEqual([
			'warning value-unusual 12 E 1.35',
			'warning value-unusual 13 E 1.05'
		]);
	});

	it('tells one office’s figures under two names', () => {
		const bytes = changed(data, BALANCE, (rows) => [
			...inOffice('hw_kuma')(rows),
			...inOffice('hw_kuma')(rows).map((row) => ({ ...row, ref_area: 'hw_uki' }))
		]);
		const result = takeIn(data, `${MONTH}.csv`, bytes, { source: 'office_monthly' });
		expect(problems(result).some((one) => one.startsWith('error area-same'))).toBe(true);
	});
});
