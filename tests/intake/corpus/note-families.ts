import { asCsv, balanceTable } from '../support/office-table.ts';
import { headlineTable } from '../support/headline-table.ts';
import type { Planted } from './scope-families.ts';

/** What is said in a sentence, a name or a number below a table, and turns its meaning. */

const HEAD = 'ハローワーク熊本　令和8年10月';
const office = (head: string, title = '', note?: string): string => {
	const [, own = [], ...rest] = balanceTable('2026-10', head);
	const grid = [[head], [`${own[0]}${title}`, ...own.slice(1)], ...rest];
	return asCsv(note === undefined ? grid : [...grid, [note]]);
};

const notes = (kind: string, expected: string, words: readonly string[]): Planted[] =>
	words.map((word) => ({
		name: `${kind}: ${word}`,
		planted: word,
		file: 'hyo1.csv',
		text: office(HEAD, '', word),
		expected: `${expected} 92 A`
	}));
const heads = (kind: string, expected: string, words: readonly string[]): Planted[] =>
	words.map((word) => ({
		name: `${kind}: ${word}`,
		planted: word,
		file: 'hyo1.csv',
		text: office(word),
		expected
	}));
const titles = (kind: string, expected: string, words: readonly string[]): Planted[] =>
	words.map((word) => ({
		name: `${kind}: ${word}`,
		planted: word,
		file: 'hyo1.csv',
		text: office(HEAD, word),
		expected: `${expected} 2 A`
	}));
const files = (kind: string, expected: string, words: readonly string[]): Planted[] =>
	words.map((word) => ({
		name: `${kind}: ${word}`,
		planted: word,
		file: `${word}.csv`,
		text: office(HEAD),
		expected
	}));
const headline = (kind: string, expected: string, words: readonly string[]): Planted[] =>
	words.map((word) => ({
		name: `${kind}, headline: ${word}`,
		planted: word,
		file: 'suii.csv',
		text: headlineTable({ below: [`"${word}"`] }),
		expected: `${expected} 7 A`
	}));

export const NOTE_FAMILIES: readonly Planted[] = [
	...notes('what is shut out', 'warning scope-unread', [
		'求職者数には、オンライン登録者を含まない。',
		'※求人数は充足数を除いた数である。',
		'（注）夜勤のある求人を除く。',
		'１　本表は、介護分野に限る。',
		'※マイページ開設者のみの数値である。',
		'（注）看護師の求人は含まれない。',
		'※求職者は管内に住む者に限った。',
		'なお、大口求人を除き集計した。',
		'（注）リモート求人だけを数えた。',
		'・再応募の者を含めず計上した。'
	]),
	...headline('what is shut out', 'warning scope-unread', [
		'（注）熊本県の数値は熊本市を除く。',
		'※全国は沖縄を含まない。',
		'（注）オンライン登録者を含まない。'
	]),
	...notes('counts that are rounded', 'error unit-other', [
		'(注)千人未満は四捨五入した',
		'求人数は百人未満を四捨五入している。',
		'※百件未満切捨て',
		'（注）千人未満の端数は切り捨てた。',
		'※百人未満は切り上げ'
	]),
	...notes('another month without its name', 'warning period-elsewhere', [
		'２　本表は、求人票ベースで集計した前月の計数である。',
		'※有効求人数は概数、有効求職者数は前年同月の数値',
		'（注）昨年の値である。',
		'※新規は前年同期の値を用いた。',
		'先月分の数値'
	]),
	...notes('a span that is no month', 'warning period-elsewhere', [
		'集計期間：9月21日～10月20日',
		'（注）10月1日～10月15日に受け付けたもの。',
		'※対象は9月16日から10月15日',
		'集計期間：10月11日～20日'
	]),
	...headline('another month without its name', 'warning period-elsewhere', [
		'※新規求人倍率は前年同月の値'
	]),
	...notes('an office by its short name', 'warning constant-elsewhere', [
		'〇 本表は阿蘇所の数字です。',
		'※求職者数は菊池所の値',
		'（注）数値は八代安定所のデータである。'
	]),
	...headline('one figure otherwise', 'warning scope-note', [
		'（注）求人数は原数値、倍率は季節調整値',
		'※有効求人数は就業地別、有効求職者数は受理地別。'
	]),
	...titles('agency work left out', 'error scope-other', [
		'（派遣求人を除く）',
		'（派遣・請負を除く）',
		'　請負求人を含まない'
	]),
	...notes('agency work left out', 'error scope-other', ['（注）派遣・請負を除く。']),
	...titles('other figures', 'warning figures-other', ['　新規', '（新規求人分）', '（新規分）']),
	...files('other figures', 'warning figures-other', ['新規求人_R8.10', 'R8.10新規']),
	...files('another month in small letters', 'warning period-elsewhere', [
		'r7_10',
		'r8_9',
		'hyo_r0709'
	]),
	...heads('a branch', 'warning scope-unread 1 A', [
		'ハローワーク熊本（大津分室）　令和8年10月',
		'ハローワーク熊本　令和8年10月　山鹿分室'
	]),
	...heads('decades ago', 'warning period-early 5', [
		'ハローワーク熊本　平成8年10月',
		'ハローワーク熊本　平成18年10月'
	]),
	...heads('calendars that disagree', 'error period-calendars 1 A', [
		'ハローワーク熊本　令和8年(2025年)10月',
		'ハローワーク熊本　2026年（令和7年）10月'
	])
];

/** What is said in passing below a table, and changes nothing. */
export const SOUND_NOTES = [
	'（注）パートとは、１週間の所定労働時間が通常の労働者より短い者をいう。',
	'（注）有効求人数とは、前月から繰り越された有効求人数と当月の新規求人数の合計をいう。',
	'※オンライン上で求職登録した求職者を含む。',
	'（注）日雇を除く。',
	'※新規学卒者を除く。',
	'（注）臨時・季節を除く常用の数値。',
	'（注）ハローワーク熊本の管轄は熊本市（一部を除く）である。',
	'※前月以前の数値は改訂されることがある。',
	'※前年同月比は別表のとおり。',
	'※前月の数値は改訂した。',
	'集計期間：10月1日～10月31日',
	'※単位未満は四捨五入した。',
	'※求人倍率は小数点第3位を四捨五入している。',
	'（注）求職者数は月末現在の有効求職者数である。',
	'資料：ハローワークシステム（令和8年11月20日抽出）'
].map((note) => ({ name: note, file: 'hyo1.csv', text: office(HEAD, '', note) }));

/** Heads and names that say what the table is. */
export const SOUND_NAMES = [
	...['R8.10職業別（新規・有効）', 'r8_10', '01_熊本_r08_10', '有効求人_R8.10'].map((file) => ({
		name: file,
		file: `${file}.csv`,
		text: office(HEAD)
	})),
	...['ハローワーク熊本　2026年（令和8年）10月', 'ハローワーク熊本　令和8年(2026年)10月分'].map(
		(head) => ({ name: head, file: 'hyo1.csv', text: office(head) })
	),
	{
		name: '常用的フルタイム',
		file: 'hyo1.csv',
		text: office(HEAD, '（常用的フルタイムとパートの計）')
	}
];
