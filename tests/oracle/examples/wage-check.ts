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

const industries = '電子部品・デバイス・電子回路、電気機械器具、情報通信機械器具製造業';

/** True sentences about a planned wage, about what is missing and about breaks, by a name. */
export const WAGES = {
	between: {
		text: '時間額1,467円は、求人賃金の下限の平均（1,212円）と上限の平均（1,556円）の間にあります。',
		claims: between(1467),
		context: inJapanese(JAPANESE, MARK)
	},
	desired: {
		text: '求職者の希望賃金の平均（1,467円）と同じ額です。',
		claims: [{ kind: 'position', planned: 1467, to: wage('desired_wage', 1467), side: 0 }],
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
		text: '最低賃金を下回っています。時間額1,033円は、熊本県の最低賃金1,034円（2026-01-01から）より1円低い額です。',
		claims: [below],
		context: inJapanese(JAPANESE)
	},
	shortEnglish: {
		text: 'May be below the minimum wage: at 160.0 hours a month, 165,000 yen a month is 1,031 yen an hour, less than the minimum wage, 1,034 yen (from 2026-01-01).',
		claims: [monthly],
		context: inEnglish()
	},
	kept: {
		text: '不低於熊本縣最低工資1,034日圓（2026-01-01起）。',
		claims: [{ ...below, planned: 1034, isBelow: false }],
		context: inChinese()
	},
	industrial: {
		text: `ただし、${industries}の事業所では特定（産業別）最低賃金1,063円（2026-01-01から）を下回ります。`,
		claims: [{ ...below, planned: 1040, yen: 1063, industries }],
		context: inJapanese()
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
