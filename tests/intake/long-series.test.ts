import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { intake } from '#lib/intake/intake.ts';
import { reference, where } from '../support/reference.ts';
import { contextOf, problems } from './support/context.ts';
import { dataCopy } from './support/data-copy.ts';
import { book, withCell, type BookSheet, type Cell } from './support/fiscal-year-book.ts';

const data = dataCopy([]);
afterAll(() => data.remove());

const collected = reference('long-series');
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const MEANS = ['1～3月\n平均', '4～6月\n平均', '7～9月\n平均', '10～12月\n平均'];

const wide = (text: string): string =>
	text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** 63年 and 38年, 19年 and 元年: how the table writes a year twice. */
function twice(year: number): [string, string] {
	const era = year >= 2019 ? year - 2018 : year >= 1989 ? year - 1988 : year - 1925;
	return [
		`${String(year % 100).padStart(2, '0')}年`,
		era === 1 ? '元年' : `${era < 10 ? wide(String(era)) : era}年`
	];
}

/** Unadjusted to the left, adjusted to the right, as 第3表 has them on each of its sheets. */
function sheet(name: string, employment: string, words: string): BookSheet {
	const values = new Map(
		where(collected, { employment }).map((row) => [
			`${row['time_period']} ${row['adjustment']}`,
			Number(row['value'])
		])
	);
	const years = [...new Set([...values.keys()].map((key) => Number(key.slice(0, 4))))];
	const block = (year: number, adjustment: string): Cell[] => [
		null,
		...twice(year),
		...MONTHS.map(
			(month) => values.get(`${year}-${String(month).padStart(2, '0')} ${adjustment}`) ?? null
		)
	];
	const heads = (label: string, means: readonly string[]): Cell[] => [
		label,
		'西暦',
		'和暦',
		...MONTHS.map((month) => `${month < 10 ? wide(String(month)) : month}月`),
		...means
	];
	const left = heads('実　　数', [...MEANS, '年平均', '年度平均']);
	const blank = (count: number): Cell[] => Array.from({ length: count }, () => null);
	return {
		name,
		rows: [
			[
				`有効求人倍率（${words}）【実数】`,
				...blank(left.length - 1),
				`有効求人倍率（${words}）【季節調整値】`
			],
			[null],
			[...left, ...heads('季節調整値', MEANS)],
			...years.map((year) => [
				...block(year, 'nsa'),
				...MEANS.map(() => 1.11),
				1.11,
				year < 2020 ? 1.11 : null,
				...block(year, 'sa'),
				...MEANS.map(() => 1.11)
			]),
			[
				null,
				'（注） 昭和48年から沖縄を含む。',
				...blank(left.length - 1),
				'（注） 1. 季節調整法はセンサス局法Ⅱ(X-12-ARIMA)による。'
			]
		]
	};
}

const whole = () => sheet('第3表(1)', 'all', '新規学卒者を除きパートタイムを含む');
const without = () => sheet('第3表(2)', 'all_full_time', '新規学卒者及びパートタイムを除く');
const alone = () => sheet('第3表(3)', 'all_part_time', 'パートタイム');

const takeIn = async (sheets: readonly BookSheet[]) =>
	intake([{ name: '第3表.xlsx', bytes: await book(sheets) }], contextOf(data));

/** The rows of all files of a dataset, by month. */
const rowsOf = ({ files }: Awaited<ReturnType<typeof takeIn>>, dataset: string): string[] =>
	files
		.filter(({ path }) => path.startsWith(`${dataset}/`))
		.flatMap(({ text }) => text.trimEnd().split('\n').slice(1))
		.sort();

const errors = (result: Awaited<ReturnType<typeof takeIn>>): string[] =>
	problems(result).filter((one) => one.startsWith('error'));

describe('the long time series with all its sheets', () => {
	it('becomes the rows of data/, and every month of the nation since 1963', async () => {
		const result = await takeIn([whole(), without(), alone()]);
		// A workbook of several sheets, which is told of any.
		expect(problems(result)).toEqual(['warning L1-02']);
		const held = readdirSync('data/part-time-ratios').flatMap((name) =>
			readFileSync(`data/part-time-ratios/${name}`, 'utf8').trimEnd().split('\n').slice(1)
		);
		expect(rowsOf(result, 'part-time-ratios')).toEqual(held.sort());
		expect(held).toHaveLength(2312);
		expect(
			rowsOf(result, 'headline').map((row) => {
				const [month, area, adjustment, ratio] = row.split(',');
				return [month, area, adjustment, ratio].join(' ');
			})
		).toEqual(
			where(collected, { employment: 'all' })
				.map((row) => `${row['time_period']} 00 ${row['adjustment']} ${row['value']}`)
				.sort()
		);
	});

	it('tells of a sheet of another title that it was not read', async () => {
		const regular = sheet('第3表(2)', 'all_full_time', 'パートタイムを除く常用');
		const result = await takeIn([whole(), regular]);
		expect(problems(result)).toEqual(['warning L1-02', 'warning sheet-left']);
		expect(rowsOf(result, 'part-time-ratios')).toEqual([]);
	});

	it('is refused where a half, or a sheet, says that it is another', async () => {
		const twiceRaw = withCell(
			whole(),
			1,
			21,
			'有効求人倍率（新規学卒者を除きパートタイムを含む）【実数】'
		);
		expect(errors(await takeIn([twiceRaw]))).not.toEqual([]);
		const named = { ...alone(), name: 'パートタイムを除く' };
		expect(problems(await takeIn([named]))).not.toEqual([]);
	});
});
