import type { Planted } from './false.ts';
import { LISTINGS } from './listings.ts';
import { WAGES } from './wage-check.ts';

/** What pages say outside of figures, made false. */
export const FALSE_PAGES: readonly Planted[] = [
	{
		kind: 'one listing more',
		fault: 'another count',
		from: LISTINGS.total,
		text: ['78件', '79件'],
		claims: [['78', '79']]
	},
	{
		kind: 'listings told as openings',
		fault: 'a value is not told',
		from: LISTINGS.total,
		text: ['78件', '78人']
	},
	{
		kind: 'listings told as openings, in English',
		fault: 'a value is not told',
		from: LISTINGS.totalEnglish,
		text: ['78 listings', '78 openings']
	},
	{
		kind: 'another issue',
		fault: 'a period of no claim',
		from: LISTINGS.totalChinese,
		text: ['10月', '9月']
	},
	{
		kind: 'the listings of another issue',
		fault: 'another count',
		from: LISTINGS.total,
		text: ['10月', '9月'],
		claims: [
			['2026-10', '2026-09'],
			['2026-10', '2026-09']
		]
	},
	{
		kind: 'made-up listings without the mark',
		fault: 'the mark is lost',
		from: LISTINGS.total,
		mark: ''
	},
	{
		kind: 'more for fewer listings',
		fault: 'another direction',
		from: LISTINGS.fewer,
		text: ['減りました', '増えました']
	},
	{
		kind: 'more for fewer openings, in English',
		fault: 'another direction',
		from: LISTINGS.fewerEnglish,
		text: ['fewer', 'more']
	},
	{
		kind: 'another change of openings',
		fault: 'another change',
		from: LISTINGS.fewer,
		text: ['21人', '20人'],
		claims: [['-21', '-20']]
	},
	{
		kind: 'one of two that share the place',
		fault: 'not the most',
		from: LISTINGS.most,
		text: ['と施設・用役', ''],
		claims: [[',{"code":"facilities","value":43}', '']]
	},
	{
		kind: 'another place of work',
		fault: 'a name is not told',
		from: LISTINGS.most,
		text: ['菊陽町', '合志市']
	},
	{
		kind: 'fewest for most',
		fault: 'another end',
		from: LISTINGS.mostChinese,
		text: ['最多；', '最少；']
	},
	{
		kind: 'the limits swapped',
		fault: 'the other limit',
		from: LISTINGS.wages,
		text: ['下限224,779円〜上限346,941円', '下限346,941円〜上限224,779円']
	},
	{
		kind: 'pay by the month told as pay by the hour',
		fault: 'another pay',
		from: LISTINGS.wages,
		text: ['月給', '時給']
	},
	{
		kind: 'the mean of another issue',
		fault: 'another mean',
		from: LISTINGS.wagesEnglish,
		text: ['224,779', '224,780'],
		claims: [['224779', '224780']]
	},
	{
		kind: 'more listings than give pay',
		fault: 'another count',
		from: LISTINGS.wages,
		text: ['68件', '78件'],
		claims: [
			['68', '78'],
			['68', '78']
		]
	},
	{
		kind: 'an issue more',
		fault: 'other issues',
		from: LISTINGS.issues,
		text: ['5号', '6号'],
		claims: [['"count":5', '"count":6']]
	},
	{
		kind: 'issues that are there',
		fault: 'there is a period',
		from: LISTINGS.noIssue,
		text: ['2024', '2025'],
		claims: [['2024', '2025']]
	},
	{
		kind: 'another median',
		fault: 'another median',
		from: LISTINGS.stay,
		text: ['2号', '3号'],
		claims: [['2}', '3}']]
	},
	{
		kind: 'above for between',
		fault: 'another side',
		from: WAGES.between,
		text: ['の間にあります', 'のどちらよりも高い金額です']
	},
	{
		kind: 'between for below',
		fault: 'another side',
		from: WAGES.between,
		text: ['1,467', '1,200'],
		claims: [
			['1467', '1200'],
			['1467', '1200'],
			['"side":1', '"side":-1']
		]
	},
	{
		kind: 'the limits of a band swapped',
		fault: 'the other limit',
		from: WAGES.between,
		text: [
			'下限の平均（1,212円）と上限の平均（1,556円）',
			'下限の平均（1,556円）と上限の平均（1,212円）'
		]
	},
	{
		kind: 'another amount below the desired wage',
		fault: 'another difference',
		from: WAGES.belowDesired,
		text: ['267円', '268円'],
		claims: [['-267', '-268']]
	},
	{
		kind: 'another rate below the desired wage',
		fault: 'another rate',
		from: WAGES.belowDesired,
		text: ['18.2％', '18.3％'],
		claims: [['-18.2', '-18.3']]
	},
	{
		kind: 'above the desired wage for below',
		fault: 'another side',
		from: WAGES.belowDesired,
		text: ['下回ります', '上回ります']
	},
	{
		kind: 'one of two means on the other side',
		fault: 'another side',
		from: WAGES.published,
		text: ['下回ります', '上回ります']
	},
	{
		kind: 'two means swapped',
		fault: 'a value of another',
		from: WAGES.published,
		text: [
			'熊本県の求人賃金の平均（247千円）を3千円（1.2％）上回り、全国の',
			'全国の求人賃金の平均（247千円）を3千円（1.2％）上回り、熊本県の'
		]
	},
	{
		kind: 'a mean of the other basis',
		fault: 'another value',
		from: WAGES.published,
		claims: [['"reception"', '"workplace"']]
	},
	{
		kind: 'a rate left out',
		fault: 'a value is not told',
		from: WAGES.publishedEnglish,
		text: [' (4.6%)', '']
	},
	{
		kind: 'the wage of another employment',
		fault: 'employment is not told',
		from: WAGES.desired,
		around: '熊本県の農林水産技術者（パートを除く常用、2026年10月）'
	},
	{
		kind: 'a wage that is there',
		fault: 'there is a value',
		from: WAGES.none,
		claims: [['full_time', 'part_time']]
	},
	{
		kind: 'enough where it is short',
		fault: 'another side',
		from: WAGES.short,
		text: ['1,033円', '1,034円'],
		claims: [['1033', '1034']]
	},
	{
		kind: 'an older minimum wage',
		fault: 'another minimum wage',
		from: WAGES.kept,
		text: ['1,034', '952'],
		claims: [['"yen":1034', '"yen":952']]
	},
	{
		kind: 'a minimum wage of another day',
		fault: 'a day of no claim',
		from: WAGES.kept,
		text: ['2026-01-01', '2025-01-01']
	},
	{
		kind: 'short where it is enough',
		fault: 'another side',
		from: WAGES.kept,
		text: ['不低於', '低於']
	},
	{
		kind: 'another amount an hour',
		fault: 'a number of no claim',
		from: WAGES.shortEnglish,
		text: ['1,031', '1,032']
	},
	{
		kind: 'the minimum wage of other industries',
		fault: 'another minimum wage',
		from: WAGES.industrial,
		text: ['1,063', '1,074'],
		claims: [['1063', '1074']]
	},
	{
		kind: 'other industries',
		fault: 'not told as declared',
		from: WAGES.industrial,
		text: ['電気機械器具、', '']
	},
	{
		kind: 'a month that is there',
		fault: 'there is a period',
		from: WAGES.noYear,
		text: ['2023', '2025'],
		claims: [['2023', '2025']]
	},
	{
		kind: 'another break',
		fault: 'not told as declared',
		from: WAGES.break,
		text: ['2023年度', '2024年度']
	}
];
