import { afterAll, describe, expect, it } from 'vitest';
import { vacancies, VACANCY_FILE, written } from './corpus/tables.ts';
import { problems, takeIn } from './support/context.ts';
import { utf8 } from './support/cp932.ts';
import { dataCopy } from './support/data-copy.ts';
import { headlineTable } from './support/headline-table.ts';
import { asCsv, balanceTable } from './support/office-table.ts';
import { dataRows, xlsx } from './support/xlsx.ts';
import '../support/this-data.ts';

const data = dataCopy(['headline/2007.csv', 'occupation-balance-monthly/2026-10.csv']);
afterAll(() => data.remove());

const HEAD = 'ハローワーク熊本　令和8年10月';
const take = (file: string, bytes: Uint8Array) => takeIn(data, file, bytes, { public: true });
const told = (file: string, text: string) => problems(take(file, utf8(text)));
const office = () => balanceTable('2026-10', HEAD);

/** Table 2 of an office, a few rows. */
const wages = (note = '', title = ''): string =>
	[
		HEAD,
		`２　職業別求人・求職(希望)賃金${title}`,
		',求人賃金,,求職賃金',
		',上限,下限,',
		'職業計,"271,799","222,201","222,461"',
		'03　法人・団体管理職員,"357,339","281,925","308,289"',
		note,
		''
	].join('\n');

describe('pay for another time', () => {
	it.each(['（時給）', '（日額）', '（年収）', '（時間額）', '（日給）'])(
		'in a title: %s',
		(title) => {
			expect(told('hyo2.csv', wages('', title)).join()).toContain('error scope-other 2 A');
		}
	);
	it.each(['※賃金は時間給である。', '（注）日額', '※賃金は年収である。'])(
		'in a note: %s',
		(note) => {
			expect(told('hyo2.csv', wages(note)).join()).toContain('error scope-other 7 A');
		}
	);
	it.each([
		['（注）賃金は月額である。', ''],
		['（注）時給・日給の求人は月額に換算している。', ''],
		['', '（月額）']
	])('is not said by %s %s', (note, title) => {
		expect(told('hyo2.csv', wages(note, title)).join()).not.toMatch(/scope/);
	});
});

describe('a unit that a number format writes out', () => {
	const rows = dataRows(
		office().map((row) =>
			row.map((cell) =>
				cell === '' ? null : /^[\d,.]+$/.test(cell) ? Number(cell.replaceAll(',', '')) : cell
			)
		)
	).replace(/<c r="(B\d+)"><v>/g, '<c r="$1" s="1"><v>');
	const book = (format: string) => xlsx({ sheets: [{ name: '表', rows }], formats: [format] });

	it.each(['#,##0"円"', '#,##0"倍"', '0"%"', '#,##0"ポイント"'])('%s is another', (format) => {
		const { files, findings } = take('hyo1.xlsx', book(format));
		expect(files).toEqual([]);
		expect(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(
			['number-unit']
		);
	});
	it.each(['#,##0"人"', '#,##0"件"', '#,##0;"▲ "#,##0', '#,##0_);\\(#,##0\\)'])(
		'%s is its own',
		(format) => {
			expect(problems(take('hyo1.xlsx', book(format)))).toEqual([]);
		}
	);
});

describe('a year below its last month', () => {
	const rest = '"28,000","34,000",0.82,1.05,1.30,1.50';
	const months = (rows: readonly string[]) => {
		const result = take(
			'suii.csv',
			utf8(headlineTable({ rows: rows.map((one) => `${one},${rest}`) }))
		);
		const own = result.merged.flatMap(({ rows: all }) =>
			all.filter(({ source }) => source !== null)
		);
		return [...new Set(own.map(({ values }) => values['time_period']))].sort();
	};
	it.each([
		[
			['平成19年2月', '3月', '平成18年度', '4月'],
			['2007-02', '2007-03', '2007-04']
		],
		[
			['平成19年度', '4月', '5月'],
			['2007-04', '2007-05']
		]
	])('%j', (rows, expected) => {
		expect(months(rows)).toEqual(expected);
	});
});

it('asks for the year of a January below the mean of the year that has ended', () => {
	const rows = ['平成19年11月', '12月', '平成19年平均', '1月'].map(
		(one) => `${one},"28,000","34,000",0.82,1.05,1.30,1.50`
	);
	expect(told('suii.csv', headlineTable({ rows })).join()).toContain('error period-backwards 6 A');
});

describe('a month that a note calls provisional', () => {
	it.each(['※平成19年9月は速報値', '（注）9月分は速報である。'])('%s', (note) => {
		const { merged } = take('suii.csv', utf8(headlineTable({ below: [note] })));
		const statuses = merged.flatMap(({ rows }) =>
			rows.flatMap(({ source, values }) =>
				source === null ? [] : [`${values['time_period']} ${values['obs_status']}`]
			)
		);
		expect(statuses).toContain('2007-09 P');
		expect(statuses).toContain('2007-03 A');
	});
});

it.each(['学卒求人一覧', '障害者求人', '高年齢者向け求人（65歳以上）'])(
	'a list of %s is another',
	(title) => {
		const grid = [[title, ...Array.from({ length: 11 }, () => '')], ...vacancies()];
		expect(told(VACANCY_FILE, written(grid)).join()).toMatch(/error scope-other 1 A/);
	}
);

it('knows no column of pay by the hour in a list', () => {
	const text = written(vacancies()).replace(',賃金,', ',賃金(時給),');
	expect(told(VACANCY_FILE, text).join()).toContain('error column-unknown 1 G');
	expect(told('hyo2.csv', wages('', '（最低賃金）')).join()).toContain('scope-unread 2 A');
});

describe('one cause, one finding', () => {
	const beside = (cells: (row: number) => string) =>
		asCsv(office().map((row, index) => [...row, cells(index)]));

	it.each([
		['a remark', beside((row) => (row === 20 ? '←菊池の値' : ''))],
		['figures', beside((row) => (row > 3 && row < 90 ? `▲${row}` : ''))]
	])('%s beside the table, under no header', (_, text) => {
		const errors = told('hyo1.csv', text).filter((one) => one.startsWith('error'));
		expect(errors).toEqual([expect.stringMatching(/^error column-unknown 3 G/)]);
	});

	it('numbers of a classification without names', () => {
		const bare = office().map(([name = '', ...row]) => [name.replace(/^(\d\d).*/, '$1'), ...row]);
		expect(told('hyo1.csv', asCsv(bare)).filter((one) => one.includes('code-bare'))).toHaveLength(
			1
		);
	});
});

it('names the whole word that it does not know', () => {
	const [head = [], title = [], ...rest] = office();
	const text = asCsv([head, [`${title[0]}（前年同月）`, ...title.slice(1)], ...rest]);
	const [found] = take('hyo1.csv', utf8(text)).findings.filter(
		({ rule }) => rule === 'scope-unread'
	);
	expect(found?.reason.ja).toContain('「前年同月」');
});
