import type { Claim } from '#lib/narrative/claim.ts';
import type { Example } from './example.ts';
import { MONTHS } from './months.ts';
import { YEARS } from './years.ts';

/** A true sentence of which one thing was changed. */
export interface Planted {
	readonly kind: string;
	/** What the oracle says of it. */
	readonly fault: string;
	readonly from: Example;
	readonly text?: readonly [was: string, is: string];
	readonly around?: string;
	readonly mark?: string;
	/** A text of the claims as JSON, and what shall stand there; each where it first stands. */
	readonly claims?: readonly (readonly [was: string, is: string])[];
}

export function falsified({ from, text, around, mark, claims = [] }: Planted): Example {
	const changed = claims.reduce(
		(json, [was, is]) => exchanged(json, was, is),
		JSON.stringify(from.claims)
	);
	return {
		text: text ? exchanged(from.text, ...text) : from.text,
		claims: JSON.parse(changed) as Claim[],
		context: {
			...from.context,
			...(around === undefined ? {} : { around }),
			...(mark === undefined ? {} : { mark })
		}
	};
}

/** @throws Error where there is nothing to change: the sentence would stay true */
function exchanged(text: string, was: string, is: string): string {
	if (!text.includes(was)) throw new Error(`nothing reads ${was} in ${text}`);
	return text.replace(was, () => is);
}

export const FALSE: readonly Planted[] = [
	{
		kind: 'the wrong way',
		fault: 'another direction',
		from: YEARS.change,
		text: ['下がりました', '上がりました']
	},
	{
		kind: 'the wrong way, in English',
		fault: 'another direction',
		from: YEARS.english,
		text: ['down 0.06', 'up 0.06']
	},
	{
		kind: 'the wrong way, in Chinese',
		fault: 'another direction',
		from: YEARS.chinese,
		text: ['下降', '上升']
	},
	{
		kind: 'above and not below',
		fault: 'another direction',
		from: YEARS.comparison,
		text: ['下回ります', '上回ります']
	},
	{
		kind: 'above and not below, in Chinese',
		fault: 'another direction',
		from: YEARS.chineseComparison,
		text: ['低於', '高於']
	},
	{
		kind: 'another number of items below another area',
		fault: 'another count',
		from: YEARS.against,
		text: ['は50職業', 'は49職業'],
		claims: [['"count":50', '"count":49']]
	},
	{
		kind: 'below another area told as above it',
		fault: 'another direction',
		from: YEARS.against,
		text: ['全国を下回るのは', '全国を上回るのは']
	},
	{
		kind: 'held against another area than the one named',
		fault: 'another count',
		from: YEARS.against,
		claims: [['"against":{"ref_area":"00"}', '"against":{"ref_area":"40"}']]
	},
	{
		kind: 'an area that nothing was held against',
		fault: 'a name of no claim',
		from: YEARS.against,
		text: ['全国を下回る', '福岡県を下回る']
	},
	{
		kind: 'furthest above told as furthest below',
		fault: 'another end',
		from: YEARS.furthest,
		text: ['最も上回る', '最も下回る']
	},
	{
		kind: 'not the one furthest from another area',
		fault: 'not the lowest',
		from: YEARS.furthest,
		text: ['情報処理・通信技術者（−67', '医療技術者（−35'],
		claims: [['"code":"10","value":-67', '"code":"15","value":-35']]
	},
	{
		kind: 'a mean of few among those compared',
		fault: 'another number compared',
		from: YEARS.against,
		claims: [['"least":100', '"least":1']]
	},
	{
		kind: 'a sign in the claim',
		fault: 'another change',
		from: YEARS.change,
		claims: [['"amount":-0.06', '"amount":0.06']]
	},
	{
		kind: 'another period in the words',
		fault: 'a period of no claim',
		from: MONTHS.adjusted,
		text: ['2025年12月', '2025年11月']
	},
	{
		kind: 'another period in words and claim',
		fault: 'another value',
		from: MONTHS.adjusted,
		text: ['2025年12月', '2025年10月'],
		claims: [['2025-12', '2025-10']]
	},
	{
		kind: 'two periods exchanged',
		fault: 'a value of another period',
		from: MONTHS.month,
		text: [
			'2025年11月の熊本県の有効求人倍率（季節調整値）は1.12倍で、2025年9月',
			'2025年9月の熊本県の有効求人倍率（季節調整値）は1.12倍で、2025年11月'
		]
	},
	{
		kind: 'the group left out of the words',
		fault: 'the group is not named',
		from: YEARS.parts,
		text: ['の「建設・採掘従事者」で', 'で']
	},
	{
		kind: 'the highest of a group told as that of all',
		fault: 'not the highest',
		from: YEARS.parts,
		claims: [['{"of":"parts","group":"J"}', '{"of":"items"}']]
	},
	{
		kind: 'a group told of single items',
		fault: 'items told as groups',
		from: YEARS.extreme,
		text: ['の職業のうち', 'の大分類のうち']
	},
	{
		kind: 'a tie left out',
		fault: 'not the highest',
		from: MONTHS.tie,
		text: ['2025年9月と2025年10月の1.13倍', '2025年9月の1.13倍'],
		claims: [[',{"code":"2025-10","value":1.13}', '']]
	},
	{
		kind: 'the second left out',
		fault: 'not the highest',
		from: YEARS.extreme,
		text: ['その他の保安職業従事者（5.77倍）、', ''],
		claims: [['{"code":"45","value":5.77},', '']]
	},
	{ kind: 'the mark lost', fault: 'the mark is lost', from: MONTHS.sample, mark: '' },
	{ kind: 'the mark lost, in English', fault: 'the mark is lost', from: MONTHS.english, mark: '' },
	{
		kind: 'real values marked',
		fault: 'real values are marked',
		from: YEARS.level,
		mark: '架空のサンプル'
	},
	{
		kind: 'times and not points',
		fault: 'a change is not told',
		from: YEARS.change,
		text: ['0.06ポイント', '0.06倍']
	},
	{
		kind: 'yen and not thousands',
		fault: 'a value is not told',
		from: YEARS.wage,
		text: ['273千円', '273円']
	},
	{
		kind: 'a rank off by one',
		fault: 'another rank',
		from: MONTHS.rank,
		text: ['第1位', '第2位'],
		claims: [['"rank":1', '"rank":2']]
	},
	{
		kind: 'a rank off by one in the words',
		fault: 'a value is not told',
		from: MONTHS.englishRank,
		text: ['ranked 1', 'ranked 2']
	},
	{
		kind: 'a stale value',
		fault: 'another value',
		from: MONTHS.adjusted,
		text: ['1.11倍', '1.12倍'],
		claims: [['"value":1.11', '"value":1.12']]
	},
	{
		kind: 'another area in the words',
		fault: 'ref_area is not told',
		from: YEARS.level,
		text: ['熊本県', '全国']
	},
	{
		kind: 'another area in the claim',
		fault: 'another value',
		from: YEARS.level,
		claims: [['"ref_area":"43"', '"ref_area":"00"']]
	},
	{
		kind: 'two areas exchanged',
		fault: 'a value of another',
		from: YEARS.comparison,
		text: ['熊本県が1.04倍で、全国（1.10倍）', '全国が1.04倍で、熊本県（1.10倍）']
	},
	{
		kind: 'another employment around',
		fault: 'employment is not told',
		from: YEARS.level,
		around: 'パートを除く常用'
	},
	{
		kind: 'another employment in the claim',
		fault: 'another value',
		from: MONTHS.sample,
		claims: [['"employment":"regular"', '"employment":"full_time"']]
	},
	{
		kind: 'a sum told as a mean',
		fault: 'a sum is told as a mean',
		from: YEARS.sum,
		text: ['延べ', '月平均']
	},
	{
		kind: 'a sum told as people',
		fault: 'a sum is not told as one',
		from: YEARS.sum,
		text: ['延べ', '']
	},
	{
		kind: 'a mean told as a sum',
		fault: 'a mean is told as a sum',
		from: YEARS.mean,
		text: ['月平均', '']
	},
	{
		kind: 'an incomplete set not told',
		fault: 'an incomplete set is not told',
		from: MONTHS.incomplete,
		text: ['値のある2か所（10か所のうち）では', '']
	},
	{
		kind: 'an incomplete set claimed whole',
		fault: 'another number belongs',
		from: MONTHS.incomplete,
		claims: [['"belong":10', '"belong":2']]
	},
	{
		kind: 'lowest and not highest',
		fault: 'another end',
		from: MONTHS.incomplete,
		text: ['最も高く', '最も低く']
	},
	{
		kind: 'highest exchanged with lowest',
		fault: 'another end',
		from: MONTHS.span,
		text: [
			'最低が2025年12月の1.11倍、最高が2025年8月の1.16倍',
			'最高が2025年12月の1.11倍、最低が2025年8月の1.16倍'
		]
	},
	{
		kind: 'highest and not lowest, in English',
		fault: 'another end',
		from: YEARS.englishExtreme,
		text: ['highest in', 'lowest in']
	},
	{
		kind: 'a count off by one',
		fault: 'another count',
		from: YEARS.count,
		text: ['36です', '37です'],
		claims: [['"count":36', '"count":37']]
	},
	{
		kind: 'a threshold not told',
		fault: 'a threshold is not told',
		from: YEARS.extreme,
		text: ['有効求職者数が100人以上（12か月の延べ）の職業のうち', '']
	},
	{
		kind: 'another measure',
		fault: 'another measure',
		from: YEARS.level,
		text: ['有効求人倍率', '新規求人倍率']
	},
	{
		kind: 'a flow told of a stock',
		fault: 'another measure',
		from: MONTHS.sample,
		text: ['有効求人数', '新規求人数']
	},
	{
		kind: 'a change over two vintages',
		fault: 'two vintages',
		from: MONTHS.month,
		text: [
			'2025年11月の熊本県の有効求人倍率（季節調整値）は1.12倍で、2025年9月の1.13倍を0.01',
			'2025年12月の熊本県の有効求人倍率（季節調整値）は1.11倍で、2025年9月の1.13倍を0.02'
		],
		claims: [
			['2025-11', '2025-12'],
			['1.12', '1.11'],
			['-0.01', '-0.02']
		]
	},
	{
		kind: 'a number of nothing',
		fault: 'a number of no claim',
		from: YEARS.level,
		text: ['1.04倍です', '1.04倍（前回1.05倍）です']
	},
	{
		kind: 'falls told as rises',
		fault: 'another direction',
		from: MONTHS.rose,
		text: ['増加です', '減少です']
	},
	{
		kind: 'nothing where there is something',
		fault: 'there is a value',
		from: MONTHS.absence,
		claims: [['hw_kikuchi', 'hw_kumamoto']]
	},
	{
		kind: 'unadjusted and not adjusted',
		fault: 'adjustment is not told',
		from: MONTHS.adjusted,
		text: ['季節調整値', '原数値']
	},
	{
		kind: 'half rounded down',
		fault: 'another value',
		from: YEARS.mean,
		text: ['29,583', '29,582'],
		claims: [['29583', '29582']]
	},
	{
		kind: 'the value of now in the brackets of a year before',
		fault: 'a value of another period',
		from: YEARS.bracketed,
		text: ['1.10倍', '1.04倍']
	},
	{
		kind: 'another basis',
		fault: 'basis is not told',
		from: YEARS.wage,
		around: 'パートを除く常用・就業地別'
	},
	{
		kind: 'another member of the set',
		fault: 'a name is not told',
		from: YEARS.field,
		text: ['警備（5.77倍）', '建設（5.77倍）']
	},
	{
		kind: 'a change in the words of a year before',
		fault: 'a period of no claim',
		from: MONTHS.chinese,
		text: ['較上年同月', '較2026年9月']
	}
];
