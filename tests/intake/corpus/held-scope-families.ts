import { asCsv, balanceTable } from '../support/office-table.ts';
import { headlineTable } from '../support/headline-table.ts';
import type { Planted } from './scope-families.ts';

/** Scope words in other spellings and places than those by which the reading was written. */

const OFFICE = 'ハローワーク熊本　求人・求職状況及び賃金情報　令和8年10月';
const office = (title: string, note?: string): string => {
	const [, own = [], ...rest] = balanceTable('2026-10', OFFICE);
	const grid = [[OFFICE], [`${own[0]}${title}`, ...own.slice(1)], ...rest];
	return asCsv(note === undefined ? grid : [...grid, [note]]);
};

/** Each stands between spaces, drawn into no bracket. */
const OTHER = [
	['男', '女子', '30代', 'シニア', '若者'],
	['一般求人', '正規', '派遣・請負', '請負求人', '有期雇用', '無期', '日雇'],
	['障害者', '外国人', '雇用保険受給者', '技能実習生'],
	['前年同月比', '前年比（％）', '構成比', '増減率', '指数'],
	['not seasonally adjusted', 'NSA', '事業所所在地別', '居住地別'],
	[
		'改定前',
		'訂正前の値',
		'差替前',
		'サンプル',
		'見本',
		'架空',
		'記入例',
		'推計',
		'見込み値',
		'暫定値',
		'未定稿'
	]
].flat();
const OTHER_UNITS = [
	'単位：百',
	'（千）',
	'×100',
	'単位：10人',
	'100人単位',
	'単位　千',
	'unit: 100 persons',
	'in thousands'
];
const UNCLEAR = [
	'パート（除く・含む）',
	'パート（含む／除く）',
	'パート（一部除く）',
	'パート（除く）（含む）',
	'パート（×）',
	'パート…除く',
	'パート－除く',
	'倍率（除）パート',
	'パートを除かない',
	'パートを含まないものではない',
	'パート含む・除く',
	'アンチパート',
	'除P',
	'P除く',
	'アルバイト',
	'嘱託',
	'準社員',
	'非常勤'
];

const headline = (what: string, expected: string): Planted[] => [
	{
		name: `headline, between spaces: ${what}`,
		planted: what,
		file: 'suii.csv',
		text: headlineTable({ above: [`有効求人倍率の推移　${what}`] }),
		expected: `${expected} 1 A`
	},
	{
		name: `headline, file name: ${what}`,
		planted: what,
		file: `推移 ${what.replaceAll('/', '／')}.csv`,
		text: headlineTable(),
		expected
	}
];

export const HELD_SCOPE_FAMILIES: readonly Planted[] = [
	...OTHER.flatMap((what) => headline(what, 'error scope-other')),
	...OTHER_UNITS.flatMap((what) => headline(what, 'error unit-other')),
	...UNCLEAR.map((what) => ({
		name: `office, title: ${what}`,
		planted: what,
		file: 'hyo1.csv',
		text: office(`（${what}）`),
		expected: 'error scope-unclear 2 A'
	})),
	...[
		'（注）男のみの値である。',
		'（注）修正前の値である。',
		'※求人は就業場所を管轄する安定所で集計',
		'※ 求人は働く場所で数えた。',
		'（指数）',
		'障害者のみ',
		'（注）前年同月比',
		'※数値は推計値である。',
		'（注）単位：百'
	].map((what) => ({
		name: `office, note: ${what}`,
		planted: what,
		file: 'hyo1.csv',
		text: office('', what.startsWith('障') ? `（注）${what}` : what),
		expected: `error ${what.includes('単位') ? 'unit-other' : 'scope-other'} 92 A`
	}))
];

/** Spellings that are understood, and what the table then is. */
export const UNDERSTOOD_SCOPE: readonly (readonly [title: string, is: string])[] = [
	['パ－トを除く', 'パートを除く常用'],
	['ぱーとを除く', 'パートを除く常用'],
	['パ一トを除く', 'パートを除く常用'],
	['ノンパート', 'パートを除く常用'],
	['excluding part-time', 'パートを除く常用'],
	['including part-time', 'パートを含む常用'],
	['Part-time only', '常用的パートタイム'],
	['パート　を　除　く', 'パートを除く常用'],
	['常用（除パート）', 'パートを除く常用'],
	['常用（含パート）', 'パートを含む常用'],
	['フルタイム＋パート', 'パートを含む常用'],
	['パート（含まず）', 'パートを除く常用'],
	['パート（除く）', 'パートを除く常用'],
	['パート：除く', 'パートを除く常用'],
	['パートタイム労働者【除く】', 'パートを除く常用'],
	['パート分（を含まない）', 'パートを除く常用'],
	['パート（なし）', 'パートを除く常用'],
	['パート（含まれない）', 'パートを除く常用'],
	['（除パート）', 'パートを除く常用'],
	['（除く）パート', 'パートを除く常用'],
	['［含まず］パート', 'パートを除く常用'],
	['含むパート', 'パートを含む常用'],
	['（含）パート', 'パートを含む常用'],
	['パート（含む）', 'パートを含む常用'],
	['パート（除かない）', 'パートを含む常用'],
	['フルタイム（除く）', '常用的パートタイム'],
	['一般（除く）', '常用的パートタイム'],
	['パート（臨時・季節を除く）', '常用的パートタイム'],
	['臨時・季節（除く）', 'パートを含む常用']
];
export const titled = (title: string): string => office(`（${title}）`);

/** What is said in passing, and limits nothing. */
export const SOUND_SCOPE = [
	'（注）障害者を除く。',
	'（注）日雇を除く。',
	'（注）前年同月比は別途公表する。',
	'（注）外国人の雇用状況は毎年公表している。',
	'（注）派遣・請負を含む。'
].map((note) => ({ name: note, file: 'hyo1.csv', text: office('', note) }));
