import { asCsv, balanceTable } from '../support/office-table.ts';
import { headline, HEADLINE_FILE, inCell, vacancies, VACANCY_FILE, written } from './tables.ts';
import type { Planted } from './scope-families.ts';

/** Periods and offices in other words than those by which the reading was written. */

const OFFICE = 'ハローワーク熊本';
const MONTH = '令和8年10月';

function table(head: string, note?: string): string {
	const [, own = [], ...rest] = balanceTable('2026-10', head);
	const grid = [[head], own, ...rest];
	return asCsv(note === undefined ? grid : [...grid, [note]]);
}

const planted = (
	name: string,
	what: string,
	expected: string,
	text: string,
	file = 'hyo1.csv'
): Planted => ({ name: `${name}: ${what}`, planted: what, file, text, expected });

const head = (name: string, what: string, expected: string): Planted =>
	planted(name, what, expected, table(what));
const note = (what: string, expected: string): Planted =>
	planted('another in a note', what, expected, table(`${OFFICE} ${MONTH}`, what));
const file = (what: string, expected: string): Planted =>
	planted('in the file name', what, expected, table(`${OFFICE} ${MONTH}`), `${what}.csv`);

const SPANS = [
	'令和8年8月期～10月期',
	'令和8年8月ないし10月',
	'令和8年8月/10月',
	'令和8年8月又は9月',
	'令和8年10月上旬',
	'令和8年10月第1週',
	'令和8年10月前半',
	'令和8年10月以前',
	'令和8年10月頃'
];

export const HELD_PLACE_FAMILIES: readonly Planted[] = [
	...SPANS.map((what) =>
		head('more or less than a month', `${OFFICE} ${what}`, 'error period-span 1 A')
	),
	...['令和8年11月分（10月実績）', '令和8年10月（9月値）'].map((what) =>
		head('another month beside', `${OFFICE} ${what}`, 'warning period-elsewhere 1 A')
	),
	...['2026.10', 'No.2026-10', '図表2026-10', '令和8年10月31日現在', 'R0810'].map((what) =>
		head('a month that may be none', `${OFFICE} ${what}`, 'warning period-day-of 1 A')
	),
	...['R0809', '2026.9', '09月', '令和8年9月末', '令和八年九月'].map((what) =>
		file(what, 'warning period-elsewhere')
	),
	...[
		'ハローワーク熊本以外',
		'ハローワーク熊本外',
		'ハローワーク熊本ほか',
		'ハローワーク熊本東',
		'ハローワーク熊本プラザ',
		'ハローワーク熊本くすのき',
		'熊本県（ハローワーク熊本分を含む）'
	].map((what) => head('a name and more', `${what} ${MONTH}`, 'error constant-unclear 1 A')),
	...['ハローワーク熊本を除く県計', '県合計 ハローワーク熊本', 'ハローワーク熊本（県計）'].map(
		(what) => head('a whole and its part', `${what} ${MONTH}`, 'error constant-several 3')
	),
	...['ハローワーク熊本・菊池', 'ハローワーク熊本（菊池出張所）'].map((what) =>
		head('another office by its short name', `${what} ${MONTH}`, 'warning constant-elsewhere 1 A')
	),
	head('a place that the table cannot be of', `全国 ${MONTH}`, 'error constant-unused 1 A'),
	...['菊池', 'HW菊池', '熊本県計', '県計 2026年10月', '全国'].map((what) =>
		file(what, 'warning constant-elsewhere')
	),
	...[
		'（注）令和8年9月の値である。',
		'※令和8年9月分',
		'※ 9月分',
		'資料：熊本労働局（令和8年9月分）'
	].map((what) => note(what, 'warning period-elsewhere 92 A')),
	...['（注）ハローワーク菊池の値である。', '出所：ハローワーク菊池', '（注）熊本県計'].map(
		(what) => note(what, 'warning constant-elsewhere 92 A')
	)
];

/** Right forms, which are read. */
export const HELD_SOUND_PLACES = [
	'11月発表 令和8年10月',
	'平成28年改定 令和8年10月',
	'令和8年11月27日公表（令和8年10月分）',
	'令和八年十月',
	'二〇二六年十月',
	'令和8年度10月分',
	'2026年度10月',
	'令和8年度（10月）'
].map((what) => ({
	name: `read: ${what}`,
	file: 'hyo1.csv',
	text: table(`${OFFICE} ${what}`)
}));

const inHeadline = (what: string) => written(inCell(headline(), 3, 0, () => what));
const dated = (received: string, expires: string) =>
	written(
		inCell(
			inCell(vacancies(), 3, 7, () => received),
			3,
			8,
			() => expires
		)
	);

/** Faults of which what follows from them was told as well: each gives this and nothing else. */
export const ONE_FAULT: readonly (readonly [
	what: string,
	file: string,
	text: string,
	told: string[]
])[] = [
	['令和元年4月', HEADLINE_FILE, inHeadline('令和元年4月'), ['error period-before-era 3 A']],
	['39083', HEADLINE_FILE, inHeadline('39083'), ['error period-unreadable 3 A']],
	['平成19年1月15日', HEADLINE_FILE, inHeadline('平成19年1月15日'), ['error period-day 3 A']],
	['2031年1月', HEADLINE_FILE, inHeadline('2031年1月'), ['error period-future 3 A']],
	[
		'令和8年2月30日',
		VACANCY_FILE,
		dated('令和8年2月30日', '令和8年12月31日'),
		['error date-text 3 H']
	],
	['随時', VACANCY_FILE, dated('令和8年10月1日', '随時'), ['error date-text 3 I']],
	['20261001', VACANCY_FILE, dated('20261001', '20261231'), []],
	['まで', VACANCY_FILE, dated('令和8年10月1日(木)', '令和8年12月31日まで'), []]
];

export const provisionalTables = [
	table(`${OFFICE} ${MONTH}分（速報）`),
	table(`${OFFICE} ${MONTH}速報値`),
	table(`${OFFICE} ${MONTH}`, '（注）速報値である。'),
	table(`${OFFICE} ${MONTH}`, '※速報値')
];
export const finalTables = [
	table(`${OFFICE} ${MONTH}分（確報）`),
	table(`${OFFICE} ${MONTH}`, '（注）速報は毎月末に公表する。')
];
