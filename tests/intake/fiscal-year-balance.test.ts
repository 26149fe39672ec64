import { afterAll, describe, expect, it } from 'vitest';
import { intake } from '#lib/intake/intake.ts';
import { contextOf, problems } from './support/context.ts';
import { dataCopy } from './support/data-copy.ts';
import {
	agedSheet,
	book,
	indexed,
	OCCUPATIONS,
	PLACES,
	published,
	withCell,
	yearsSheet,
	type BookSheet,
	type Cell
} from './support/fiscal-year-book.ts';

const data = dataCopy([]);
afterAll(() => data.remove());

const YEARS = ['2023FY', '2024FY', '2025FY'];
const SCOPES = [
	['パートを含む常用', 'regular'],
	['パートを除く常用', 'full_time'],
	['常用的パート', 'part_time']
] as const;
const LEAVES = ['01', '02', '03', '04'];
const LABELS = OCCUPATIONS.filter(([code]) => ['_T', 'A', ...LEAVES, '_U'].includes(code));
const AGES = [
	['_T', '年齢計'],
	['Y_LT20', '19歳以下']
] as const;

const balance = indexed(published('occupation-balance'), [
	'time_period',
	'ref_area',
	'occupation',
	'employment'
]);
const totals = indexed(published('prefecture-balance'), ['time_period', 'ref_area', 'employment']);

/** As the workbooks print it: where nothing was counted stands a hyphen. */
const hyphened = (value: string | undefined): Cell => (Number(value ?? '') ? Number(value) : '-');

function valueOf(measure: string, employment: string) {
	return (area: string, item: string, year: string): Cell | undefined => {
		// Of most prefectures data/ has no row of those that could not be classified.
		if (item === '_U' && !balance(year, area, item, employment)) return undefined;
		if (item === '_T') return hyphened(totals(year, area, employment)?.[measure]);
		const leaf = (code: string) => balance(year, area, code, employment)?.[measure];
		if (item !== 'A') return hyphened(leaf(item));
		return hyphened(String(LEAVES.reduce((sum, code) => sum + Number(leaf(code) ?? ''), 0)));
	};
}

/** The whole for all ages; of each age men and women who do not add up to it. */
function ofAge(age: string, value: Cell | undefined, employment: string) {
	if (value === undefined) return undefined;
	if (age === '_T') return [value, '-', '-'];
	return employment === 'regular' ? [20, 8, 10] : [10, 4, 5];
}

/** The six sheets of a table: of each scope first another, which is not read. */
const plain = (measure: string): BookSheet[] =>
	SCOPES.flatMap(([scope, employment]) => [
		yearsSheet(`別表 ${scope}`, PLACES.slice(0, 1), LABELS, YEARS, () => 1),
		yearsSheet(scope, PLACES, LABELS, YEARS, valueOf(measure, employment))
	]);

const aged = (measure: string): BookSheet[] =>
	SCOPES.flatMap(([scope, employment]) => {
		const value = valueOf(measure, employment);
		return [
			agedSheet(`別表 ${scope}`, PLACES.slice(0, 1), AGES, LABELS, YEARS, () => [1, 1, 1]),
			agedSheet(scope, PLACES, AGES, LABELS, YEARS, (area, age, item, year) =>
				ofAge(age, value(area, item, year), employment)
			)
		];
	});

const TABLES: readonly (readonly [string, () => BookSheet[]])[] = [
	['114-1d-04.xlsx', () => plain('active_openings')],
	['114-1d-05.xlsx', () => aged('active_applicants')],
	['114-1d-06.xlsx', () => plain('new_openings')],
	['114-1d-07.xlsx', () => aged('new_applications')]
];

const takeIn = async (files: readonly (readonly [string, readonly BookSheet[]])[]) =>
	intake(
		await Promise.all(files.map(async ([name, sheets]) => ({ name, bytes: await book(sheets) }))),
		contextOf(data)
	);

/** The rows of data/ that the small workbooks speak of: all totals, and the leaves of one group. */
function expected(dataset: string, year: string): string[] {
	if (dataset === 'prefecture-balance')
		return published(dataset)
			.filter((row) => row['time_period'] === year)
			.map((row) => Object.values(row).join(','));
	return PLACES.flatMap(([area]) =>
		['_T', ...LEAVES, '_U'].flatMap((code) =>
			SCOPES.flatMap(([, employment]) => {
				const row = balance(year, area, code, employment);
				if (row) return [Object.values(row).join(',')];
				// Of most prefectures data/ has the total in the other dataset alone.
				const total = code === '_T' ? totals(year, area, employment) : undefined;
				if (!total) return [];
				const [time, place, type, ...values] = Object.values(total);
				return [[time, place, '_T', type, ...values].join(',')];
			})
		)
	);
}

/**
 * The newest year was collected with hyphens as they stand, where the sums of the table prove a 0:
 * such a row is compared in its other values.
 */
function alike(line: string, before: string): boolean {
	const [cells, known] = [line.split(','), before.split(',')];
	if (!before.endsWith('M')) return line === before;
	return known.every(
		(value, at) => value === cells[at] || value === 'M' || (value === '' && cells[at] === '0')
	);
}

describe('the four tables of openings and applicants by occupation', () => {
	it('become the files of data/', async () => {
		const result = await takeIn(TABLES.map(([name, sheets]) => [name, sheets()]));
		// The small workbooks have four occupations of the nation's placements: that is told.
		expect(problems(result).filter((one) => !one.includes(' rows-missing '))).toEqual([]);
		const balances = result.files.filter(({ path }) => path.includes('balance/'));
		expect(balances).toHaveLength(2 * YEARS.length);
		for (const { path, text } of balances) {
			const [dataset = '', file = ''] = path.split('/');
			const year = file.replace('.csv', '');
			const [, ...lines] = text.trimEnd().split('\n');
			const before = expected(dataset, year);
			expect(lines).toHaveLength(before.length);
			if (year !== '2025FY') expect(lines, path).toEqual(before);
			expect(
				lines.filter((line, at) => !alike(line, before[at] ?? '')),
				path
			).toEqual([]);
		}
	});

	it('give applicants by age and sex to a dataset of their own, as they are', async () => {
		const tables = [TABLES[1], TABLES[3]].flatMap((one) => (one ? [one] : []));
		const result = await takeIn(tables.map(([name, sheets]) => [name, sheets()]));
		expect(problems(result)).toEqual([]);
		const [file] = result.files.filter(({ path }) => path === 'applicants-age/2025FY.csv');
		const rows = (file?.text ?? '').trimEnd().split('\n').slice(1);
		const areas = new Set(rows.map((row) => row.split(',')[1]));
		// The nation and the eight prefectures of the site's own region.
		expect([...areas]).toEqual(['00', '40', '41', '42', '43', '44', '45', '46', '47']);
		expect(rows).toContain('2025FY,00,01,regular,Y_LT20,20,8,10,20,8,10,A');
		expect(rows).toContain('2025FY,00,01,part_time,Y_LT20,10,4,5,10,4,5,A');
		expect(rows.filter((row) => row.includes(',A,'))).toEqual([]);
	});

	it('give the new openings of the nation to the table of placements too', async () => {
		const [, , sixth] = TABLES;
		const result = await takeIn(sixth ? [[sixth[0], sixth[1]()]] : []);
		const placed = result.files.filter(({ path }) => path.startsWith('occupation-placements/'));
		expect(placed.map(({ text }) => text.trimEnd().split('\n').length)).toEqual([13, 13, 13]);
		expect(placed[2]?.text).toContain('2025FY,00,01,regular,410,,O\n');
	});
});

describe('a workbook of openings or applicants', () => {
	const read = async (name: string, sheets: readonly BookSheet[]) => {
		const result = await takeIn([[name, sheets]]);
		expect(result.files).toEqual([]);
		return problems(result);
	};
	const openings = () => plain('active_openings');
	/** The sheet of part-time and others with a change in one of them. */
	const inSheet = (
		sheets: readonly BookSheet[],
		place: number,
		change: (sheet: BookSheet) => BookSheet
	) => sheets.map((sheet, index) => (index + 1 === place ? change(sheet) : sheet));

	it('is refused where the nation is not the sum of the prefectures', async () => {
		const added = (employment: string) => (sheet: BookSheet) => {
			const value = valueOf('active_openings', employment)('00', '_T', '2023FY');
			return withCell(sheet, 3, 2, Number(value) + 100);
		};
		const made = inSheet(inSheet(openings(), 2, added('regular')), 4, added('full_time'));
		const told = await read('114-1d-04.xlsx', made);
		expect(told).toContain('error parts-sum 3 C 26656272');
	});

	it('is refused where the employment types do not add up', async () => {
		const made = inSheet(openings(), 6, (sheet) => withCell(sheet, 5, 3, 999_999));
		expect(await read('114-1d-04.xlsx', made)).toContain(
			`error sum 5 D ${valueOf('active_openings', 'regular')('00', '01', '2024FY')}`
		);
	});

	it('is refused where a major group is not the sum of its parts', async () => {
		const made = inSheet(openings(), 2, (sheet) => withCell(sheet, 4, 4, 7));
		expect(await read('114-1d-04.xlsx', made)).toEqual(['error major-sum 4 E 7']);
	});

	it('is refused without one of the prefectures, which is named', async () => {
		const [, last] = PLACES.at(-1) ?? [];
		const made = openings().map(({ name, rows }) => {
			const from = rows.findIndex(([place]) => place === last);
			return { name, rows: from < 0 ? rows : rows.slice(0, from) };
		});
		const result = await takeIn([['114-1d-04.xlsx', made]]);
		expect(result.files).toEqual([]);
		const missing = result.findings.filter(({ rule }) => rule === 'parts-missing');
		expect(missing.map(({ reason }) => reason.ja)).toEqual([
			expect.stringContaining('ないもの：沖縄県'),
			expect.stringContaining('ないもの：沖縄県')
		]);
	});

	it.each<[string, number, number, Cell, string]>([
		['a sex that is renamed', 3, 4, '男性', 'error column-unknown 2 E 2023年度/男性'],
		['no age at the top of a place', 4, 1, null, 'error L2-02 4 B '],
		['a year out of turn', 2, 6, '2026年度', 'error year-gap 2 G 2026年度/計']
	])('by age is refused with %s', async (_, line, column, value, told) => {
		const made = inSheet(aged('active_applicants'), 4, (sheet) =>
			withCell(sheet, line, column, value)
		);
		expect(await read('114-1d-05.xlsx', made)).toContain(told);
	});
});
