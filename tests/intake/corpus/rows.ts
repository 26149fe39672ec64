import { cp932, utf8 } from '../support/cp932.ts';
import { changed, csv, LETTERS, table, type Case, type Family, type Grid } from './case.ts';

const fault = (
	rule: string,
	line: number | null,
	column: number | null,
	text: string,
	index = 0
): Case => ({
	file: 'a.csv',
	bytes: index % 2 === 0 ? utf8(`\ufeff${text}`) : cp932(text),
	rule,
	line,
	column: column === null ? null : (LETTERS[column] ?? null)
});

/** A value in one cell of line `index + 2`; the column goes round among those given. */
const cell =
	(rule: string, values: readonly string[], columns: readonly number[]): Family['at'] =>
	(index) => {
		const column = columns[index % columns.length] ?? 0;
		const value = values[index % values.length] ?? '';
		return fault(rule, index + 2, column, csv(changed(index + 2, column, value)), index);
	};

const inserted = (at: number, ...rows: Grid): Grid => table().toSpliced(at, 0, ...rows);
const withColumn = (at: number, value: (line: number) => string): Grid =>
	table().map((cells, row) => cells.toSpliced(at, 0, value(row + 1)));
const raw = (line: number, text: string): string =>
	csv(table())
		.split('\r\n')
		.with(line - 1, text)
		.join('\r\n');

const ERA = [
	'令和7年4月',
	'R7.4',
	'平成31年4月',
	'H31.4',
	'令和元年5月',
	'昭和63年1月',
	'S63/1',
	'令和７年４月',
	'㋿7年4月',
	'令和7年度'
];

export const ROW_FAMILIES: readonly Family[] = [
	{
		name: 'a quote never closed',
		at: (index) =>
			fault('csv-quote-open', index + 2, null, raw(index + 2, '"事務従事者,1,1,1.00'), index)
	},
	{
		name: 'a quote out of place',
		at: (index) =>
			fault('csv-quote', index + 2, null, raw(index + 2, '"事務"従事者,1,1,1.00'), index)
	},
	{
		name: 'a column too few',
		at: (index) => fault('row-width', index + 2, 2, raw(index + 2, '事務従事者,1,1'), index)
	},
	{
		name: 'an unquoted thousands comma',
		at: (index) =>
			fault('row-width', index + 2, 3, raw(index + 2, `事務従事者,${index + 1},234,80,1.00`), index)
	},
	{
		name: 'half a file',
		at(index) {
			const text = csv(table())
				.split('\r\n')
				.slice(0, index + 3);
			const last = text.at(-1) ?? '';
			return fault(
				'file-end',
				index + 3,
				null,
				[...text.slice(0, -1), last.slice(0, -1)].join('\r\n'),
				index
			);
		}
	},
	{
		name: 'two separators',
		at: (index) =>
			fault(
				'csv-delimiter',
				1,
				null,
				Array.from({ length: index + 3 }, () => '職業;1,2').join('\r\n') + '\r\n',
				index
			)
	},
	{
		name: 'a header alone',
		at: (index) => fault('table-header-only', 1, null, `${'名,'.repeat(index + 1)}値\r\n`, index)
	},
	{
		name: 'a blank row within',
		at: (index) =>
			fault('L1-03', index + 3, null, csv(inserted(index + 2, ['', '', '', ''])), index)
	},
	{
		name: 'a blank column within',
		at: (index) =>
			fault('L1-03', 1, (index % 3) + 1, csv(withColumn((index % 3) + 1, () => '')), index)
	},
	{
		name: 'titles above',
		at: (index) =>
			fault(
				'L1-04',
				(index % 3) + 1,
				index % 2,
				csv([
					...Array.from({ length: (index % 3) + 1 }, () =>
						index % 2 === 0 ? ['１　職業別有効求人', '', '', ''] : ['', '（単位：人）', '', '']
					),
					...table()
				]),
				index
			)
	},
	{
		name: 'notes below',
		at: (index) =>
			fault('L1-04', 13, 0, csv([...table(), [`（注）${index}　常用のみ。`, '', '', '']]), index)
	},
	{
		name: 'a column without a name',
		at: (index) => fault('L1-05', 1, index % 4, csv(changed(1, index % 4, '')), index)
	},
	{
		name: 'a header given twice',
		at: (index) =>
			fault('L2-03', 1, (index % 3) + 1, csv(changed(1, (index % 3) + 1, '職 業')), index)
	},
	{
		name: 'another table below',
		at: (index) =>
			fault(
				'L1-02',
				14 + (index % 2),
				null,
				csv([
					...table(),
					...Array.from({ length: 1 + (index % 2) }, () => ['', '', '', '']),
					['産業', '新規求人数', '前年同月比', '構成比'],
					['建設業', String(index), '1.0', '2.0']
				]),
				index
			)
	},
	{
		name: 'platform-dependent characters',
		at: cell(
			'L1-08',
			[
				'①事務',
				'㈱熊本',
				'㍻の職業',
				'№5の職業',
				'Ⅲ類',
				'㌔計算',
				'℡係',
				'ｼﾞﾑ従事者',
				'㊤級',
				'⑳番'
			],
			[0]
		)
	},
	{
		name: 'letters drawn apart',
		at: cell(
			'L1-06',
			[
				'職　業　計',
				'合　計',
				' 事務従事者',
				'事務従事者　',
				'事務　　従事者',
				'計 ',
				'　計',
				'総　数',
				'小　計',
				'男　性'
			],
			[0]
		)
	},
	{
		name: 'line breaks in cells',
		at: cell('L1-06', ['事務\n従事者', 'サービス職業\n従事者'], [0])
	},
	{ name: 'ditto marks', at: cell('L2-02', ['〃', '″', '同上', '”'], [0, 1, 2]) },
	{ name: 'labels left out', at: cell('L2-02', [''], [0]) },
	{ name: 'numbers left out', at: cell('L1-09', ['', '　'], [1, 2, 3]) },
	{
		name: 'commas at the wrong digit',
		at: cell('number-grouping', ['1,23', '12,34', '1,2345', '1,2,3', '1234,567'], [1, 2])
	},
	{
		name: 'decimals or thousands',
		at: cell('number-point', ['1.234', '12.345', '123.456'], [1, 2, 3])
	},
	{
		name: 'letters in numbers',
		at: cell(
			'L2-01',
			['12a', '１２a', 'O12', 'l0', '12-', '不明', '十二', '1 234', '※12', '１２．'],
			[1, 2, 3]
		)
	},
	{
		name: 'decorated numbers',
		at: cell(
			'L2-01',
			['1,234', '１２３', '▲5', '120人', '12※', '△1,234', '1.2倍', 'p120', '1,200 r', ' 120'],
			[1, 2]
		)
	},
	{
		name: 'signs for what is not published',
		at: cell('L3-03', ['－', '-', '…', 'x', '***', '‥', 'X', '‐', '―', '...'], [1, 2, 3])
	},
	{
		name: 'two values in a cell',
		at: cell('L1-07', ['120(80)', '120～130', '120/80', '120\n80', '200,000円～250,000円'], [1, 2])
	},
	{
		name: 'negative by brackets',
		at: cell('number-brackets', ['(5)', '（5）', '(1,234)'], [1, 2, 3])
	},
	{
		name: 'errors of Excel',
		at: cell('cell-error', ['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?'], [1, 2, 3])
	},
	{
		name: 'digits lost to an exponent',
		at: cell('number-exponent', ['1.2E+05', '1E+11', '1.35E-03'], [1, 2, 3])
	},
	{ name: 'codes among numbers', at: cell('number-zero', ['007', '012', '0,123'], [1, 2]) },
	{
		name: 'Japanese years',
		at: (index) =>
			fault(
				'L3-05',
				2,
				0,
				csv(table().map((cells, row) => [row === 0 ? '期間' : (ERA[index] ?? ''), ...cells])),
				0
			)
	},
	{
		name: 'months side by side',
		at: (index) =>
			fault(
				'L3-09',
				1,
				null,
				csv([
					['職業', ...Array.from({ length: index + 2 }, (_, month) => `${month + 1}月`)],
					['事務', ...Array.from({ length: index + 2 }, () => '1')],
					['販売', ...Array.from({ length: index + 2 }, () => '2')]
				]),
				index
			)
	},
	{
		name: 'a header of two lines',
		at: (index) =>
			fault(
				'L3-01',
				1,
				null,
				csv(inserted(1, ['', '合計', index % 2 === 0 ? '男性' : '女性', '計'])),
				index
			)
	}
];
