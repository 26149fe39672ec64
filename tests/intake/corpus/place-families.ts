import { asCsv, balanceTable } from '../support/office-table.ts';
import type { Planted } from './scope-families.ts';

/** Periods and offices that are written at several places, or are none of the table's. */

interface Heads {
	/** The head of the sheet. */
	readonly head?: string;
	/** Added to the title of the table. */
	readonly title?: string;
	readonly note?: string;
	readonly file?: string;
}

const OFFICE = 'ハローワーク熊本';

function table({ head = '', title = '', note }: Heads): string {
	const [, own = [], ...rest] = balanceTable('2026-10', head);
	const grid = [[head, ...own.slice(1)], [`${own[0]} ${title}`, ...own.slice(1)], ...rest];
	return asCsv(note === undefined ? grid : [...grid, [note]]);
}

const planted = (name: string, what: string, heads: Heads, expected: string): Planted => ({
	name: `${name}: ${what}`,
	planted: what,
	file: `${heads.file ?? 'hyo1'}.csv`,
	text: table(heads),
	expected
});

/** Nothing but this is written of the month, and it is not the month. */
const NO_MONTH = [
	'令和8年11月発表',
	'令和8年11月公表',
	'R8.11.27公表',
	'令和8年11月27日公表',
	'2026/11/27作成',
	'公表日：令和8年11月',
	'2026年11月更新',
	'令和8年11月27日現在',
	'表R1-10',
	'様式R8-10'
];

const SPANS = [
	'令和8年8月～10月平均',
	'令和8年4月〜令和8年10月',
	'2026年8月-10月',
	'令和8年8月から10月',
	'令和8年10月まで',
	'令和8年8月・9月',
	'令和8年9月、10月'
];

export const PLACE_FAMILIES: readonly Planted[] = [
	...NO_MONTH.flatMap((what) => [
		planted('no month in the head', what, { head: `${OFFICE} ${what}` }, 'error period-missing 3'),
		planted(
			'no month in the file name',
			what.replaceAll('/', '-'),
			{ head: OFFICE, file: what.replaceAll('/', '-') },
			'error period-missing 3'
		)
	]),
	...SPANS.map((what) =>
		planted('several months', what, { head: `${OFFICE} ${what}` }, 'error period-span 1 A')
	),
	...['令和8年度', '2026年度', '令和7年度'].flatMap((what) => [
		planted(
			'a year in the title, a month in the file',
			what,
			{ head: OFFICE, title: what, file: 'R8.10' },
			'error period-unit 2 A'
		),
		planted('a year alone', what, { head: `${OFFICE} ${what}` }, 'error period-unit 1 A'),
		planted(
			'a year in the file name',
			what,
			{ head: `${OFFICE} 令和8年10月`, file: `求人 ${what}` },
			'error period-unit'
		)
	]),
	planted(
		'two months in one head',
		'9月 10月',
		{ head: `${OFFICE} 令和8年9月 令和8年10月` },
		'error period-several 3'
	),
	...['R8.9', '2026-09', '令和8年9月分', '9月', '求人状況 9月分', '202609'].map((what) =>
		planted(
			'another month in the file name',
			what,
			{ head: `${OFFICE} 令和8年10月`, file: what },
			'warning period-elsewhere'
		)
	),
	planted(
		'another month in the title',
		'令和8年9月',
		{ head: `${OFFICE} 令和8年10月`, title: '令和8年9月' },
		'warning period-elsewhere 1 A'
	),
	planted(
		'a day of reckoning alone',
		'令和8年10月末現在',
		{ head: `${OFFICE} 令和8年10月末現在` },
		'warning period-day-of 1 A'
	),
	planted(
		'a code that may be a month',
		'R8-10',
		{ head: OFFICE, file: 'R8-10' },
		'warning period-day-of'
	),
	...['ハローワーク菊池', '阿蘇公共職業安定所'].flatMap((what) => [
		planted(
			'another office in the file name',
			what,
			{ head: `${OFFICE} 令和8年10月`, file: what },
			'warning constant-elsewhere'
		),
		planted(
			'another office in the head',
			what,
			{ head: `${what} 令和8年10月`, title: OFFICE },
			'warning constant-elsewhere 1 A'
		)
	]),
	planted(
		'two offices in one head',
		'菊池・阿蘇',
		{ head: 'ハローワーク菊池・ハローワーク阿蘇 令和8年10月' },
		'error constant-several 3'
	)
];

export const SOUND_PLACES: readonly Omit<Planted, 'expected' | 'planted'>[] = [
	{ head: `${OFFICE} 令和8年10月（令和8年11月27日公表）` },
	{ head: `${OFFICE} 令和8年10月分 11月発表`, file: 'R8.10_R8.11.27公表' },
	{ head: `${OFFICE} 令和8年度 令和8年10月` },
	{ head: `${OFFICE} 令和8年10月`, file: `熊本県 ${OFFICE} 2026-10` },
	{ head: `${OFFICE} 令和8年10月`, file: '10月' },
	{ head: `${OFFICE} 令和8年10月`, file: '表R1-10' },
	{ head: `${OFFICE} 令和8年10月`, note: '（注）令和8年11月27日現在の集計による。' }
].map((heads: Heads) => ({
	name: [heads.head, heads.file ?? ''].join(' / '),
	file: `${heads.file ?? 'hyo1'}.csv`,
	text: table(heads)
}));
