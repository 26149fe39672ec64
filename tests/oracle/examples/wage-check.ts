import type { Claim } from '#lib/narrative/claim.ts';
import { inChinese, inEnglish, inJapanese, term, type Example } from './example.ts';

const MARK = '架空のサンプル';
const JAPANESE = '熊本県の農林水産技術者（常用的パートタイム、2026年10月）';
const at = {
	time_period: '2026-10',
	ref_area: '43',
	occupation: '06',
	employment: 'part_time'
} as const;

const wage = (limit: string, value: number) => term('occupation-wages-monthly', limit, at, value);

const between = (planned: number): Claim[] => [
	{ kind: 'position', planned, to: wage('offered_wage_lower', 1212), side: 1 },
	{ kind: 'position', planned, to: wage('offered_wage_upper', 1556), side: -1 }
];

const below: Claim = {
	kind: 'minimum-wage',
	planned: 1033,
	yen: 1034,
	from: '2026-01-01',
	isBelow: true
};

const monthly: Claim = { ...below, planned: 165_000, hours: 160 };

/** 250,000 yen a month against a published mean, in thousand yen. */
const offered = (area: string, value: number, amount: number, rate: number): Claim => ({
	kind: 'position',
	planned: 250_000,
	to: term(
		'occupation-wages',
		'offered_wage',
		{
			time_period: '2025FY',
			ref_area: area,
			occupation: '55',
			employment: 'full_time',
			basis: 'reception'
		},
		value
	),
	side: amount > 0 ? 1 : -1,
	amount,
	rate
});

const industries = '電子部品・デバイス・電子回路、電気機械器具、情報通信機械器具製造業';

/** True sentences about a planned wage, about what is missing and about breaks, by a name. */
export const WAGES = {
	between: {
		text: '時間額1,467円は、求人賃金の下限の平均（1,212円）と上限の平均（1,556円）の間にあります。',
		claims: between(1467),
		context: inJapanese(JAPANESE, MARK)
	},
	desired: {
		text: '求職者の希望（1,467円）と同じです。',
		claims: [
			{
				kind: 'position',
				planned: 1467,
				to: wage('desired_wage', 1467),
				side: 0,
				amount: 0,
				rate: 0
			}
		],
		context: inJapanese(JAPANESE, MARK)
	},
	none: {
		text: '月額250,000円と比べる求人賃金は、この条件では値がありません。',
		claims: ['offered_wage_lower', 'offered_wage_upper'].map((measure) => ({
			kind: 'absence',
			of: {
				dataset: 'occupation-wages-monthly',
				measure,
				where: { ...at, employment: 'full_time' }
			},
			planned: 250_000
		})),
		context: inJapanese('熊本県の農林水産技術者（パートを除く常用、2026年10月）', MARK)
	},
	short: {
		text: '最低賃金を下回っています。時間額1,033円は、熊本県の最低賃金1,034円（2026-01-01から）より1円低い金額です。',
		claims: [below],
		context: inJapanese(JAPANESE)
	},
	shortEnglish: {
		text: 'May be below the minimum wage: at 160.0 hours a month, 165,000 yen a month is 1,031 yen an hour, less than the minimum wage, 1,034 yen (from 2026-01-01).',
		claims: [monthly],
		context: inEnglish()
	},
	kept: {
		text: '不低於熊本縣的最低工資1,034日圓（2026-01-01起）。',
		claims: [{ ...below, planned: 1034, isBelow: false }],
		context: inChinese()
	},
	industrial: {
		text: `ただし、${industries}の事業所では特定（産業別）最低賃金1,063円（2026-01-01から）を下回ります。`,
		claims: [{ ...below, planned: 1040, yen: 1063, industries }],
		context: inJapanese()
	},
	belowDesired: {
		text: '求職者の希望（1,467円）を267円（18.2％）下回ります。',
		claims: [
			{
				kind: 'position',
				planned: 1200,
				to: wage('desired_wage', 1467),
				side: -1,
				amount: -267,
				rate: -18.2
			}
		],
		context: inJapanese(JAPANESE, MARK)
	},
	published: {
		text: '月額250,000円は、熊本県の求人賃金の平均（247千円）を3千円（1.2％）上回り、全国の平均（262千円）を12千円（4.6％）下回ります。',
		claims: [offered('43', 247, 3, 1.2), offered('00', 262, -12, -4.6)],
		context: inJapanese('機械整備・修理従事者、2025年度、パートを除く常用、受理地別')
	},
	publishedEnglish: {
		text: '250,000 yen a month is 3 thousand yen (1.2%) above the mean offered wage in Kumamoto Prefecture (247 thousand yen) and 12 thousand yen (4.6%) below that in Japan (262 thousand yen).',
		claims: [offered('43', 247, 3, 1.2), offered('00', 262, -12, -4.6)],
		context: inEnglish(
			'Machine maintenance and repair workers, FY2025, Regular full-time (excl. part-time), By place of reception'
		)
	},
	publishedChinese: {
		text: '月薪250,000日圓比熊本縣求才薪資平均（247千日圓）高3千日圓（1.2％），比全國平均（262千日圓）低12千日圓（4.6％）。',
		claims: [offered('43', 247, 3, 1.2), offered('00', 262, -12, -4.6)],
		context: inChinese('機械維修人員、2025年度、常用全職（不含部分工時）、依受理地')
	},
	noYear: {
		text: '2023年3月の値がないため、前年と比べません。',
		claims: [{ kind: 'uncollected', dataset: 'occupation-wages-monthly', period: '2023-03' }],
		context: inJapanese('', MARK)
	},
	break: {
		text: '前年度とは比べません。2023年度に職業分類が変わりました。それより前とはつながりません。',
		claims: [
			{
				kind: 'break',
				dataset: 'occupation-wages',
				at: '2023FY',
				title: '2023年度に職業分類が変わりました。それより前とはつながりません。'
			}
		],
		context: inJapanese()
	}
} satisfies Record<string, Example>;
