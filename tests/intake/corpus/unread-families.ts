import { asCsv, balanceTable } from '../support/office-table.ts';
import { headlineHeader, headlineTable } from '../support/headline-table.ts';
import type { Planted } from './scope-families.ts';

/**
 * Words that no list of scope words has: what a table may be limited to has no end. Each is told,
 * whatever it is, because nothing is known of it.
 */
const WORDS: Readonly<Record<string, readonly string[]>> = {
	'the series': ['原指数', '生データ', '元数値', '季節性除去前', 'raw', 'トレンド値', '調整前'],
	'the place of work': ['勤め先別', '就業先別', 'by place of work', '事業所の所在地による'],
	'the contract': ['正職員', '契約', 'フル', '短期', 'スポット', '自営', '内職'],
	'the people': ['female', '♀', '生活困窮者', '子育て中', '離職者', '在職者', '中途採用', '（F）'],
	'the nature': [
		'案',
		'ドラフト',
		'目標値',
		'計画値',
		'練習用',
		'仮の値',
		'精査中',
		'照会中',
		'概数'
	],
	'the figure': [
		'昨年比',
		'対前年',
		'構成割合',
		'シェア',
		'寄与度',
		'偏差',
		'順位',
		'変化率',
		'DI'
	],
	'the time': ['通年', '年初来', 'YTD', '期間平均', '半期', '昨年', '前年実績'],
	'the region': ['全国平均', '県外', 'インターネット受付分', '県内就業']
};

const TITLE = '有効求人倍率の推移';
const suii = (parts: Parameters<typeof headlineTable>[0], name = 'suii') => ({
	file: `${name}.csv`,
	text: headlineTable(parts)
});

/** Each place in turn, and what must be told of it. */
const PLACES: readonly ((word: string) => Pick<Planted, 'file' | 'text' | 'expected'>)[] = [
	(word) => ({ ...suii({ above: [`${TITLE}（${word}）`] }), expected: '1 A' }),
	(word) => ({ ...suii({ above: [TITLE, `－${word}－`] }), expected: '2 A' }),
	(word) => ({ ...suii({ above: [`${TITLE},,,,,【${word}】,`] }), expected: '1 F' }),
	(word) => ({ ...suii({ above: [`${TITLE}　${word}`] }), expected: '1 A' })
];

const UNREAD: readonly Planted[] = Object.entries(WORDS).flatMap(([name, words]) =>
	words.flatMap((word, index) =>
		[0, 1].map((step): Planted => {
			const place = PLACES[(index + step) % PLACES.length];
			if (!place) throw new RangeError(word);
			const one = place(word);
			return {
				...one,
				name: `${name}, ${one.expected}: ${word}`,
				planted: word,
				expected: `warning scope-unread ${one.expected}`
			};
		})
	)
);

const IN_NAMES: readonly Planted[] = [
	...['生データ', '目標', '在職者', 'draft', '県外', '仮'].map((word) => ({
		...suii({}, `推移_${word}`),
		name: `the file name: ${word}`,
		planted: word,
		expected: 'warning scope-unread'
	})),
	...['生データ', '就業先別', '（案）', '前年実績'].map((word) => ({
		...suii({ below: [`※ ${word}`] }),
		name: `a short note: ${word}`,
		planted: word,
		expected: 'warning scope-unread 7 A'
	}))
];

const RENAMED = [
	'月間有効求人数',
	'求人数',
	'新規求人数',
	'有効求人',
	'求人（有効）',
	'有効求人数（在職者）',
	'有効求人数（短期）',
	'有効求人数（目標）',
	'前年同月',
	'備考'
].map((word) => ({
	...suii({ header: headlineHeader('有効求人数', word) }),
	name: `a renamed header: ${word}`,
	planted: word,
	expected: 'error column-unknown 1 B'
}));

const office = (head: string, title = '', name = 'hyo1') => {
	const [, own = [], ...rest] = balanceTable('2026-10', head);
	return { file: `${name}.csv`, text: asCsv([[head], [`${own[0]}${title}`], ...rest]) };
};
const OFFICE = 'ハローワーク熊本';

const IN_PART = [
	'一部パート含む',
	'パート（一部）',
	'主にパート',
	'パート以外の一部',
	'PT',
	'4か月以上'
]
	.concat(['パートを除くものを除く', 'パート（週30時間未満）', 'パート計の大半'])
	.map((word) => ({
		...office(`${OFFICE} 令和8年10月`, `　${word}`),
		name: `an employment type in part: ${word}`,
		planted: word,
		expected: 'error scope-unclear 2 A'
	}));

const REPORTS = ['11月報', '11月版', '11月労働市場月報', '11月の月報', '11月分月報'].map(
	(word) => ({
		...office(`${OFFICE} 令和8年${word}`),
		name: `the month of a report: ${word}`,
		planted: word,
		expected: 'warning period-day-of 1 A'
	})
);
const ACTS = ['新聞発表', '記者発表', '配信', '開催', '会議資料'].map((word) => ({
	...office(`${OFFICE} 令和8年11月${word}`),
	name: `the month of an act: ${word}`,
	planted: word,
	expected: 'error period-missing 3'
}));

const NAMED = [
	'R8_9',
	'R809',
	'26-09',
	'2609',
	'Sep2026',
	'令8.9',
	'R08_09',
	'2026_09',
	'8年9月'
].map((word) => ({
	...office(`${OFFICE} 令和8年10月`, '', word),
	name: `another month as files are named: ${word}`,
	planted: word,
	expected: 'warning period-elsewhere'
}));

const PLACED = [
	['Kikuchi', ''],
	['hw_kikuchi', ''],
	['kikuchi_2026-10', ''],
	['hyo1', '（県計）']
].map(([name = '', title]) => ({
	...office(`${OFFICE} 令和8年10月`, title, name),
	name: `another place: ${name}${title}`,
	planted: name,
	expected: `warning constant-elsewhere${title === '' ? '' : ' 1 A'}`
}));

/** An office over the table of its prefecture, whose name may hold that of the office. */
const OFFICES = [
	{ ...suii({ above: [`${TITLE}　${OFFICE}`] }), planted: OFFICE, at: ' 1 A' },
	{ ...suii({ above: [OFFICE, TITLE] }), planted: OFFICE, at: ' 1 A' },
	{ ...suii({}, `推移_${OFFICE}`), planted: OFFICE, at: '' }
].map(({ at, ...one }) => ({
	...one,
	name: `an office over its prefecture${at}`,
	expected: `warning scope-unread${at}`
}));

const UNITS = [
	'単位＝千人',
	'単位／千人',
	'単位-千人',
	'（単位）百人',
	'（100人）',
	'（1000人）'
].map((word) => ({
	...suii({ above: [`${TITLE}　${word}`] }),
	name: `a unit: ${word}`,
	planted: word,
	expected: 'error unit-other 1 A'
}));

export const UNREAD_FAMILIES: readonly Planted[] = [
	...OFFICES,
	...UNITS,
	...UNREAD,
	...IN_NAMES,
	...RENAMED,
	...IN_PART,
	...REPORTS,
	...ACTS,
	...NAMED,
	...PLACED
];

/** Titles and file names as clerks write them: nothing is asked. */
export const SOUND_HEADS: readonly Pick<Planted, 'name' | 'file' | 'text'>[] = [
	...[
		'熊本公共職業安定所　職業別有効求人・求職状況（令和8年10月分）',
		'令和8年10月　ハローワーク熊本　労働市場情報',
		'一般職業紹介状況（ハローワーク熊本・令和8年10月）',
		'ハローワーク熊本 求人求職バランスシート 令和8年10月',
		'業務統計　ハローワーク熊本　令和8年10月',
		'熊本労働局 ハローワーク熊本 2026年10月',
		'ハローワーク熊本 令和8(2026)年10月',
		'ハローワーク熊本 令和8.10',
		'ハローワーク熊本 令 和 8 年 10 月',
		'ハローワーク熊本 October 2026',
		'ハローワーク熊本 10月分（令和8年）'
	].map((head) => ({ name: `a head: ${head}`, ...office(head) })),
	...[
		'求人求職状況R8.10',
		'hyo1_kumamoto_202610',
		'【提出用】表1',
		'表1_最終版',
		'コピー ～ 表1',
		'20261127_表1',
		'10月熊本',
		'職業別求人求職状況_熊本所',
		'バランスシート'
	].map((name) => ({ name: `a file: ${name}`, ...office(`${OFFICE} 令和8年10月`, '', name) })),
	...[
		'１　求人倍率の推移（季節調整値）',
		'熊本県の有効求人倍率の推移',
		'労働市場の動き',
		'熊本労働局職業安定部',
		'主要指標'
	].map((head) => ({ name: `a headline: ${head}`, ...suii({ above: [head] }) }))
];

/** Writings of employment types that are understood. */
export const UNDERSTOOD_EMPLOYMENT: readonly (readonly [title: string, is: string])[] = [
	['パートを省く', 'パートを除く常用'],
	['パート無し', 'パートを除く常用'],
	['パート不含', 'パートを除く常用'],
	['パートを入れない', 'パートを除く常用'],
	['パートは含まれていません', 'パートを除く常用'],
	['Full-time only', 'パートを除く常用'],
	['パートを加えた', 'パートを含む常用'],
	['パートを入れた計', 'パートを含む常用'],
	['一般を除く', '常用的パートタイム']
];
