import { expect } from '@playwright/test';
import {
	choose,
	figureOf,
	printedTable,
	titled,
	type PrintedTable
} from '../support/printed-table.ts';
import {
	csvRows,
	NOTHING,
	printedCount,
	printedRatio,
	reference,
	where,
	type ReferenceRow
} from '../support/reference.ts';
import { test } from '../support/living-page.ts';
import '../support/this-data.ts';

const AREAS = {
	'43': { slug: '', name: '熊本県' },
	'00': { slug: 'japan/', name: '全国' }
} as const;
const EMPLOYMENT = {
	regular: 'パートを含む常用',
	full_time: 'パートを除く常用',
	part_time: '常用的パートタイム'
} as const;
const BASIS = { reception: '受理地別', workplace: '就業地別' } as const;
const YEARS = ['2023FY', '2024FY', '2025FY'] as const;

test.setTimeout(60_000);

type Area = keyof typeof AREAS;
type Employment = keyof typeof EMPLOYMENT;

const yearName = (year: string) => `${year.slice(0, 4)}年度`;
const keys = <T extends string>(table: Readonly<Record<T, unknown>>) => Object.keys(table) as T[];

const COUNTS = [
	'active_openings',
	'active_applicants',
	'new_openings',
	'new_applications'
] as const;
type Counts = Readonly<Record<(typeof COUNTS)[number], string>>;

/** The columns of a balance table, in the order of the page; not every dataset has the gap. */
const balanceCells = (row: Counts, gap: boolean): string[] => [
	printedRatio(row.active_openings, row.active_applicants),
	...(gap ? [printedGap(row)] : []),
	printedMean(row.active_openings),
	printedMean(row.active_applicants),
	printedRatio(row.new_openings, row.new_applications),
	printedCount(row.new_openings),
	printedCount(row.new_applications),
	printedCount(row.active_openings),
	printedCount(row.active_applicants)
];

/** The mean of twelve months, half up, in whole numbers. */
const mean = (sum: bigint): bigint => (sum * 2n + 12n) / 24n;

/** A year's sum of a stock, told as the mean of its months. */
const printedMean = (value: string): string =>
	value === '' ? NOTHING : printedCount(String(mean(BigInt(value))));

/** Openings less applicants as the mean of twelve months, with its sign. */
function printedGap({ active_openings, active_applicants }: Counts): string {
	if (active_openings === '' || active_applicants === '') return NOTHING;
	const gap = BigInt(active_openings) - BigInt(active_applicants);
	const amount = mean(gap < 0n ? -gap : gap);
	if (amount === 0n) return '0';
	return `${gap > 0n ? '+' : '−'}${printedCount(String(amount))}`;
}

/** What a reader gets who subtracts the printed ratios; words where one is missing. */
function printedChange(now: string, before: string): string {
	if (Number.isNaN(Number(now))) return now;
	if (Number.isNaN(Number(before))) return '前年の値なし';
	const hundredths = Math.round(Number(now) * 100) - Math.round(Number(before) * 100);
	const amount = (Math.abs(hundredths) / 100).toFixed(2);
	return hundredths === 0 ? amount : `${hundredths > 0 ? '+' : '−'}${amount}`;
}

/** The change in per cent, half away from zero, in whole numbers so that nothing is lost. */
function printedRate(now: string, before: string): string {
	if (now === '') return NOTHING;
	if (before === '') return '前年の値なし';
	const [a, b] = [BigInt(now), BigInt(before)];
	const amount = a < b ? b - a : a - b;
	const tenths = (amount * 2000n + b) / (b * 2n);
	const text = `${tenths / 10n}.${tenths % 10n}`;
	return tenths === 0n ? text : `${a < b ? '−' : '+'}${text}`;
}

const activeRatio = (row: ReferenceRow | Counts | undefined): string =>
	row ? printedRatio(row['active_openings'] ?? '', row['active_applicants'] ?? '') : NOTHING;

const balance = reference('occupation-balance');
const occupations = reference('occupations');
const majors = [...new Map(occupations.map((row) => [row['major'], row['major_name']]))];

/** The published part of a sum: what is not published is left out. */
const added = (rows: readonly ReferenceRow[], column: string): string => {
	const known = rows.flatMap((row) => (row[column] ? [Number(row[column])] : []));
	return known.length > 0 ? String(known.reduce((a, b) => a + b)) : '';
};

interface Item {
	readonly code: string;
	readonly name: string;
	/** The codes that a computed group adds up. */
	readonly parts: readonly string[] | null;
}

/** The total, each group followed by its parts, the unclassified: the order of the table. */
const ITEMS: readonly Item[] = [
	{ code: '_T', name: '職業計', parts: null },
	...majors.flatMap(([major, name]): Item[] => {
		const parts = where(occupations, { major: major ?? '' });
		return [
			{
				code: major ?? '',
				name: name ?? '',
				parts: parts.map(({ occupation }) => occupation ?? '')
			},
			...parts.map((part) => ({
				code: part['occupation'] ?? '',
				name: part['name'] ?? '',
				parts: null
			}))
		];
	}),
	{ code: '_U', name: '分類不能の職業', parts: null }
];

interface BalanceRow extends Counts {
	/** How many parts of a computed group lack a figure. */
	readonly missing: number;
}

function balanceRow(rows: readonly ReferenceRow[], item: Item): BalanceRow {
	const parts = rows.filter(({ occupation = '' }) =>
		item.parts ? item.parts.includes(occupation) : occupation === item.code
	);
	expect(parts).toHaveLength(item.parts?.length ?? 1);
	const counts = Object.fromEntries(
		COUNTS.map((column) => [column, added(parts, column)])
	) as unknown as Counts;
	return {
		...counts,
		missing: parts.filter((part) => COUNTS.some((column) => part[column] === '')).length
	};
}

const rowsOf = (rows: readonly ReferenceRow[], area: string, employment: string, year: string) =>
	where(rows, { ref_area: area, employment, time_period: year });

function balanceTable(area: Area, employment: Employment, year: string): PrintedTable['rows'] {
	const at = (place: string, time: string) => rowsOf(balance, place, employment, time);
	const others = YEARS.filter((one) => one !== year);
	const yearBefore = YEARS[YEARS.indexOf(year as (typeof YEARS)[number]) - 1];
	const before = yearBefore && at(area, yearBefore);
	return ITEMS.map((item) => {
		const own = balanceRow(at(area, year), item);
		const note = own.missing > 0 ? `計算値・値のない${own.missing}項目を除く` : '計算値';
		return {
			name: item.name,
			note: item.parts ? note : '',
			cells: [
				...balanceCells(own, true),
				...(before ? [printedChange(activeRatio(own), activeRatio(balanceRow(before, item)))] : []),
				...others.map((other) => activeRatio(balanceRow(at(area, other), item))),
				...(area === '00' ? [] : [activeRatio(balanceRow(at('00', year), item))])
			]
		};
	});
}

for (const area of keys(AREAS))
	for (const employment of keys(EMPLOYMENT))
		test(`openings and applicants: ${AREAS[area].name}, ${EMPLOYMENT[employment]}`, async ({
			page
		}) => {
			for (const year of YEARS) {
				await page.goto(
					`/ja/occupations/${AREAS[area].slug}?employment=${employment}&time_period=${year}`
				);
				const figure = figureOf(page, 'occupation-balance-ranking');
				await titled(figure, [AREAS[area].name, yearName(year), EMPLOYMENT[employment]]);
				const { columns, rows } = await printedTable(figure);
				expect(columns.map(({ title }) => title)).toEqual([
					'有効求人倍率',
					'求人と求職者の差（月平均）',
					'有効求人数（月平均）',
					'有効求職者数（月平均）',
					'新規求人倍率',
					'新規求人数（年度計）',
					'新規求職申込件数（年度計）',
					'有効求人数（年度計・延べ）',
					'有効求職者数（年度計・延べ）',
					...(year === YEARS[0] ? [] : ['有効求人倍率の前年度差']),
					...YEARS.filter((one) => one !== year).map((one) => `有効求人倍率 ${yearName(one)}`),
					...(area === '00' ? [] : ['有効求人倍率 全国'])
				]);
				expect(rows).toEqual(balanceTable(area, employment, year));

				// The map of occupations has some of these columns, and the same values in them.
				const map = figureOf(page, 'occupation-balance-scatter');
				await titled(map, [AREAS[area].name, yearName(year), EMPLOYMENT[employment]]);
				const mapped = await printedTable(map);
				const places = mapped.columns.map(({ title }) =>
					columns.findIndex((column) => column.title === title)
				);
				expect(places).not.toContain(-1);
				expect(places.length).toBeGreaterThan(4);
				expect(mapped.rows).toEqual(
					rows.map((row) => ({ ...row, cells: places.map((place) => row.cells[place]) }))
				);
			}
		});

const stored = (rows: readonly ReferenceRow[], item: string, code: string): string =>
	rows.find((row) => row[item] === code)?.['offered_wage'] ?? '';

const wage = (rows: readonly ReferenceRow[], item: string, code: string): string =>
	printedCount(stored(rows, item, code));

interface WageCase {
	readonly part: 'wages' | 'industries';
	readonly dataset: 'occupation-wages' | 'industry-wages';
	readonly item: 'occupation' | 'industry';
	readonly years: readonly string[];
	/** Code and name, in the order of the table. */
	readonly items: () => Promise<readonly (readonly [string, string])[]>;
}

/** The source shortens the names of industries: the code list says which name stands for which. */
async function industryItems(): Promise<readonly (readonly [string, string])[]> {
	const { readFile } = await import('node:fs/promises');
	const list = csvRows(await readFile('data/codes/industry.csv', 'utf8'));
	const labels = new Map(reference('industries').map((row) => [row['industry'], row]));
	for (const { code, source_label } of list)
		expect(labels.get(code)?.['label_in_source']).toBe(source_label);
	return list.map(({ code = '', ja = '' }) => [code, ja]);
}

const WAGES: readonly WageCase[] = [
	{
		part: 'wages',
		dataset: 'occupation-wages',
		item: 'occupation',
		years: YEARS,
		items: async () => occupations.map(({ occupation = '', name = '' }) => [occupation, name])
	},
	{
		part: 'industries',
		dataset: 'industry-wages',
		item: 'industry',
		years: YEARS.slice(1),
		items: industryItems
	}
];

for (const { part, dataset, item, years, items } of WAGES)
	for (const area of keys(AREAS))
		for (const employment of ['full_time', 'part_time'] as const)
			for (const basis of keys(BASIS))
				test(`${dataset}: ${AREAS[area].name}, ${employment}, ${basis}`, async ({ page }) => {
					const all = where(reference(dataset), { employment, basis });
					const at = (place: string, year: string) =>
						where(all, { ref_area: place, time_period: year });
					const expected = await items();
					const figure = figureOf(page, `${dataset}-ranking`);
					const address = `/ja/${part}/${AREAS[area].slug}?employment=${employment}&basis=${basis}`;
					// These two choices together are answered from the rows, which come once.
					const fromRows = employment === 'part_time' && basis === 'workplace';
					for (const year of years) {
						if (fromRows && year !== years[0]) await choose(figure, '年度', year);
						else await page.goto(`${address}&time_period=${year}`);
						await titled(figure, [
							AREAS[area].name,
							yearName(year),
							EMPLOYMENT[employment],
							BASIS[basis],
							employment === 'full_time' ? '千円／月' : '円／時'
						]);
						const { rows } = await printedTable(figure);
						const others = years.filter((one) => one !== year);
						const yearBefore = years[years.indexOf(year) - 1];
						const change = (code: string) =>
							yearBefore === undefined
								? []
								: [
										printedRate(
											stored(at(area, year), item, code),
											stored(at(area, yearBefore), item, code)
										)
									];
						expect(rows).toEqual(
							expected.map(([code, name]) => ({
								name,
								note: '',
								cells: [
									wage(at(area, year), item, code),
									...change(code),
									...others.map((other) => wage(at(area, other), item, code)),
									...(area === '00' ? [] : [wage(at('00', year), item, code)])
								]
							}))
						);
					}
				});

for (const area of keys(AREAS))
	for (const employment of ['full_time', 'part_time'] as const)
		test(`both bases: ${AREAS[area].name}, ${employment}`, async ({ page }) => {
			const all = where(reference('industry-wages'), { employment });
			const expected = await industryItems();
			const places = [...new Set([area, '00'])];
			for (const year of YEARS.slice(1)) {
				await page.goto(
					`/ja/industries/${AREAS[area].slug}?employment=${employment}&time_period=${year}`
				);
				const figure = figureOf(page, 'industry-wages-bases');
				await titled(figure, [AREAS[area].name, yearName(year), EMPLOYMENT[employment]]);
				const { columns, rows } = await printedTable(figure);
				const columnsExpected = places.flatMap((place) =>
					keys(BASIS).map((basis) => ({
						place,
						basis,
						title: `求人賃金 ${AREAS[place as Area].name} ${BASIS[basis]}`
					}))
				);
				expect(columns.map(({ title }) => title)).toEqual(
					columnsExpected.map(({ title }) => title)
				);
				expect(rows).toEqual(
					expected.map(([code, name]) => ({
						name,
						note: '',
						cells: columnsExpected.map(({ place, basis }) =>
							wage(where(all, { ref_area: place, basis, time_period: year }), 'industry', code)
						)
					}))
				);
			}
		});

for (const employment of keys(EMPLOYMENT))
	test(`prefectures: ${EMPLOYMENT[employment]}`, async ({ page }) => {
		const all = reference('prefecture-balance');
		const names = new Map(reference('prefectures').map((row) => [row['ref_area'], row['name']]));
		for (const year of YEARS) {
			await page.goto(`/ja/areas/?employment=${employment}&time_period=${year}`);
			const figure = figureOf(page, 'prefecture-balance-ranking');
			await titled(figure, [yearName(year), EMPLOYMENT[employment]]);
			const { rows } = await printedTable(figure);
			const at = (time: string) => where(all, { employment, time_period: time });
			const yearBefore = YEARS[YEARS.indexOf(year) - 1];
			const ratioOf = (row: ReferenceRow, time: string) =>
				activeRatio(where(at(time), { ref_area: row['ref_area'] ?? '' })[0]);
			const expected = at(year).map((row) => ({
				name: names.get(row['ref_area']),
				cells: [
					...balanceCells(row as unknown as Counts, false),
					...(yearBefore ? [printedChange(ratioOf(row, year), ratioOf(row, yearBefore))] : []),
					...YEARS.filter((one) => one !== year).map((other) => ratioOf(row, other))
				]
			}));
			const shown = rows.map(({ name, cells }) => ({
				// The source leaves out 県, 都 and 府.
				name: name.replace(/(?<=..)[県都府]$/, ''),
				cells
			}));
			expect(shown).toEqual(expected);
		}
	});

/** 2 ÷ 16 = 0.125: the collection rounded such a half to even, the pages round it up. */
const exactHalf = (openings: string, applicants: string): boolean =>
	(BigInt(openings) * 1000n) % BigInt(applicants) === 0n &&
	((BigInt(openings) * 1000n) / BigInt(applicants)) % 10n === 5n;

test('the ratios of the collection are what its counts give', () => {
	const halves: string[] = [];
	for (const row of [...balance, ...reference('prefecture-balance')])
		for (const [ratio, openings, applicants] of [
			['active_ratio', 'active_openings', 'active_applicants'],
			['new_ratio', 'new_openings', 'new_applications']
		] as const) {
			const [a, b] = [row[openings] ?? '', row[applicants] ?? ''];
			const collected = row[ratio] || (a !== '' && b === '0' ? '計算不能（分母0）' : NOTHING);
			if (collected === printedRatio(a, b)) continue;
			expect(exactHalf(a, b), JSON.stringify(row)).toBe(true);
			halves.push(collected);
		}
	expect(halves).toHaveLength(6);
});

const PUBLISHED = {
	'occupation-balance': ['time_period', 'ref_area', 'employment', 'occupation', ...COUNTS],
	'occupation-wages': [
		'time_period',
		'ref_area',
		'employment',
		'basis',
		'occupation',
		'offered_wage'
	],
	'industry-wages': ['time_period', 'ref_area', 'employment', 'basis', 'industry', 'offered_wage'],
	'prefecture-balance': ['time_period', 'ref_area', 'employment', ...COUNTS]
} as const;

for (const [dataset, columns] of Object.entries(PUBLISHED))
	test(`the published files of ${dataset}`, async ({ request }) => {
		const all = reference(dataset);
		const years = [...new Set(all.map((row) => row['time_period']))];
		const line = (row: ReferenceRow) => columns.map((column) => row[column]).join(',');
		// All areas are reconciled in tests/reconciliation.test.ts; these are those of the pages above.
		const areas = new Set(all.map((row) => row['ref_area']));
		const published: string[] = [];
		for (const year of years) {
			const answer = await request.get(`/data/${dataset}/${year}.csv`);
			expect(answer.ok()).toBe(true);
			const rows = csvRows(await answer.text()).filter((row) => areas.has(row['ref_area']));
			published.push(...rows.map(line));
		}
		expect(published.sort()).toEqual(all.map(line).sort());
	});
