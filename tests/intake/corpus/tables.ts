import { LETTERS, type Case, type Family, type Grid } from './case.ts';
import { utf8 } from '../support/cp932.ts';

/** The headline table of a prefecture: lines 3 to 14 are the months of a year. */
export const headline = (): Grid => [
	[
		'年月',
		'有効求人数',
		'有効求職者数',
		...['有効求人倍率', '有効求人倍率', '新規求人倍率', '新規求人倍率']
	],
	['', ...['熊本県', '熊本県', '熊本県', '全国', '熊本県', '全国']],
	...Array.from({ length: 12 }, (_, index) => {
		const [openings, applicants] = [29_000 - index * 130, 34_000 - index * 90];
		return [
			`${index === 0 ? '平成19年' : ''}${index + 1}月`,
			...[openings, applicants].map((value) => value.toLocaleString('en-US')),
			(openings / applicants).toFixed(2),
			...['1.05', '1.30', '1.50']
		];
	})
];

/** A list of vacancies: lines 2 to 13. */
export const vacancies = (): Grid => [
	[
		'求人番号',
		'職種',
		'事業所名',
		'就業場所',
		'仕事の内容',
		'雇用形態',
		'賃金',
		'受付年月日',
		'紹介期限日',
		'公開範囲',
		'求人数',
		'受理安定所'
	],
	...Array.from({ length: 12 }, (_, index) => [
		`43010-0${4_000_161 + index * 10}`,
		'半導体製造装置の組立',
		`架空見本${index + 1}`,
		'',
		'クリーンルームでの作業です。',
		'正社員',
		`${200 + index},000円〜${250 + index},000円`,
		`令和8年10月${index + 1}日`,
		'令和8年12月31日',
		'3.事業所名等を含まない求人情報を公開する',
		String(index + 1),
		'熊本公共職業安定所'
	])
];

export const written = (grid: Grid): string =>
	grid
		.map((cells) =>
			cells
				.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
				.join(',')
		)
		.map((line) => `${line}\r\n`)
		.join('');

export const HEADLINE_FILE = '有効求人倍率等の推移.csv';
export const VACANCY_FILE = '求人一覧_2026年10月.csv';

/** One cell of a table in another writing. */
export function inCell(
	grid: Grid,
	line: number,
	column: number,
	write: (was: string) => string
): Grid {
	return grid.map((cells, row) =>
		row === line - 1 ? cells.map((cell, at) => (at === column ? write(cell) : cell)) : cells
	);
}

export const told = (
	file: string,
	grid: Grid | Uint8Array,
	rule: string,
	line: number | null,
	column: number | null
): Case => ({
	file,
	bytes: grid instanceof Uint8Array ? grid : utf8(written(grid)),
	rule,
	line,
	column: column === null ? null : (LETTERS[column] ?? null)
});

/** A writing that is read as the plain one is: nothing above a note is told, and the rows agree. */
export interface SameFamily {
	readonly name: string;
	readonly plain: Pick<Case, 'file' | 'bytes'>;
	readonly at: (index: number) => Pick<Case, 'file' | 'bytes'>;
}

export type { Case, Family, Grid };
