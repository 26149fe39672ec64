import { balanceTable, asCsv } from '../support/office-table.ts';
import { headlineHeader, headlineTable } from '../support/headline-table.ts';

/** A table that says something against what it would be read as, and what must be told. */
export interface Planted {
	readonly name: string;
	/** What stands in the file that must not be taken without a word. */
	readonly planted: string;
	readonly file: string;
	readonly text: string;
	/** `error scope-other 1 A`: severity, rule, line and column. */
	readonly expected: string;
}

const OFFICE = 'ハローワーク熊本　求人・求職状況及び賃金情報　令和8年10月';

const AGAINST_HEADLINE = [
	['adjustment', ['（原数値）', '実数', '季節調整前', '未季節調整']],
	['basis', ['就業地別', '（就業地ベース）', '就業場所別']],
	[
		'employment',
		['（パートを除く）', 'パートタイム', 'パート以外', '常用', '臨時・季節', 'フルタイム']
	],
	['contract', ['正社員', '正社員以外']],
	['sex', ['男性', '（女）']],
	['age', ['65歳以上', '中高年齢者', '20～24歳']],
	['mean', ['年平均', '年度計', '4月～6月平均', '累計']]
] as const;

const AGAINST_OFFICE = [
	['adjustment', ['季節調整値', '（季節調整済み）']],
	['basis', ['就業地別']],
	['term', ['全数', '臨時・季節を含む', '臨時・季節']],
	['contract', ['正社員', '非正規雇用']],
	['sex', ['女性', '男子']],
	['age', ['55歳以上', '若年者']],
	['mean', ['年度平均', '第2四半期']]
] as const;

const headline = (
	name: string,
	planted: string,
	parts: Parameters<typeof headlineTable>[0],
	expected: string,
	file = 'suii.csv'
): Planted => ({
	name: `headline, ${name}: ${planted}`,
	planted,
	file,
	text: headlineTable(parts),
	expected
});

const office = (
	name: string,
	planted: string,
	change: (grid: string[][]) => string[][],
	expected: string,
	file = 'hyo1.csv'
): Planted => ({
	name: `office, ${name}: ${planted}`,
	planted,
	file,
	text: asCsv(change(balanceTable('2026-10', OFFICE))),
	expected
});

const title = (planted: string) => (grid: string[][]) =>
	grid.map((row, line) => (line === 1 ? [`${row[0]} ${planted}`, ...row.slice(1)] : row));

/** Each word at each place where it may stand. */
const HEADLINE_PLACES = AGAINST_HEADLINE.flatMap(([, words]) =>
	words.flatMap((word) => [
		headline('title', word, { above: [`有効求人倍率の推移 ${word}`] }, 'error scope-other 1 A'),
		headline(
			'line above the header',
			word,
			{ above: ['有効求人倍率の推移', `,,${word},,,,`] },
			'error scope-other 2 C'
		),
		headline('note', word, { below: [`（注）${word}`] }, 'error scope-other 7 A'),
		headline('file name', word, {}, 'error scope-other', `推移 ${word}.csv`)
	])
);

const OFFICE_PLACES = AGAINST_OFFICE.flatMap(([, words]) =>
	words.flatMap((word) => [
		office('title', word, title(word), 'error scope-other 2 A'),
		office('note', word, (grid) => [...grid, [`※${word}`]], 'error scope-other 92 A'),
		office('file name', word, (grid) => grid, 'error scope-other', `表1 ${word}.csv`)
	])
);

const BY_HEADER: readonly Planted[] = [
	...['原数値', '就業地別', 'パートを除く', '正社員'].map((word) =>
		headline(
			'header',
			word,
			{ header: headlineHeader('有効求人数', `有効求人数（${word}）`) },
			'error scope-other 1 B'
		)
	),
	headline(
		'header',
		'百人',
		{ header: headlineHeader('有効求人数', '有効求人数（百人）') },
		'error unit-other 1 B'
	),
	headline(
		'header',
		'千人',
		{ header: headlineHeader('有効求職者数', '有効求職者数（千人）') },
		'error unit-other 1 C'
	)
];

const UNITS: readonly Planted[] = ['百人', '千人', '万人', '百件'].flatMap((unit) => [
	headline('unit above', unit, { above: [`,,,,,単位：${unit},`] }, 'error unit-other 1 F'),
	headline('unit below', unit, { below: [`（単位：${unit}、倍）`] }, 'error unit-other 7 A'),
	office('unit in the title', unit, title(`（${unit}）`), 'error unit-other 2 A')
]);

const UNCLEAR: readonly Planted[] = [
	'パート等',
	'パート別',
	'嘱託・パート',
	'パートのぞく',
	'常用・パート'
].flatMap((word) => [
	office('unclear title', word, title(`（${word}）`), 'error scope-unclear 2 A'),
	office('unclear file name', word, (grid) => grid, 'error scope-unclear', `表1 ${word}.csv`),
	// 常用 alone contradicts the layout: of one cell one error is told.
	headline(
		'unclear title',
		word,
		{ above: [`推移（${word}）`] },
		`error scope-${word.startsWith('常用') ? 'other' : 'unclear'} 1 A`
	)
]);

const AMONG_PLACES: readonly Planted[] = [
	office(
		'title against file',
		'パートを除く',
		title('（パートを含む）'),
		'warning scope-elsewhere',
		'表1 パートを除く.csv'
	),
	office(
		'title against note',
		'パートタイム',
		(grid) => [...title('（パートを除く）')(grid), ['（注）パートタイムの値']],
		'error scope-other 92 A'
	),
	office(
		'two in one title',
		'パートを除く',
		title('（パートを含む）（パートを除く）'),
		'error constant-several 3'
	),
	headline(
		'both series in a title',
		'原数値',
		{ above: ['有効求人倍率（季節調整値・原数値）'] },
		'error scope-several 1 A'
	),
	headline(
		'note on another table',
		'就業地別',
		{ below: ['（注）就業地別の値は別表を参照。'] },
		'warning scope-note 7 A'
	)
];

export const SCOPE_FAMILIES: readonly Planted[] = [
	...HEADLINE_PLACES,
	...OFFICE_PLACES,
	...BY_HEADER,
	...UNITS,
	...UNCLEAR,
	...AMONG_PLACES
];

/** What stands in sound tables, and is no reason to ask. */
export const SOUND: readonly Omit<Planted, 'expected' | 'planted'>[] = [
	{ name: 'plain', file: 'suii.csv', text: headlineTable() },
	{
		name: 'own scope',
		file: '推移 季節調整値.csv',
		text: headlineTable({
			above: ['有効求人倍率（季節調整値・受理地別・新規学卒者を除きパートを含む）']
		})
	},
	{
		name: 'own scope in a header',
		file: 'suii.csv',
		text: headlineTable({ header: headlineHeader('有効求人数', '有効求人数（季節調整値）') })
	},
	{
		name: 'method in a note',
		file: 'suii.csv',
		text: headlineTable({ below: ['（注）季節調整法はセンサス局法による。'] })
	},
	{ name: 'units', file: 'suii.csv', text: headlineTable({ above: ['単位：人、倍'] }) },
	{
		name: 'office',
		file: '表1 原数値.csv',
		text: asCsv(title('（原数値・受理地別・常用・パートを含む）')(balanceTable('2026-10', OFFICE)))
	}
];
