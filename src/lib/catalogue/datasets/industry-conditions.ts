import { obs_status } from '../attributes.ts';
import * as condition from '../condition-measures.ts';
import { defineDataset } from '../dataset.ts';
import { SITE } from '../site.ts';
import { occupationConditions } from './occupation-conditions.ts';

const DRAWN = [
	'two_days_weekly_share',
	'bonus_share',
	'commuting_unlimited_share',
	'commuting_none_share'
] as const;

/** What the tables count; the shares are computed from it. */
const COUNTED = [
	'establishments',
	'establishments_two_days_weekly',
	'establishments_two_days_other',
	'establishments_two_days_none',
	'openings_with_bonus',
	'openings_without_bonus',
	'openings_commuting_limited',
	'openings_commuting_unlimited',
	'openings_commuting_fixed',
	'openings_commuting_none'
] as const;

const LISTED = [...DRAWN, ...COUNTED] as const;

export const industryConditions = defineDataset({
	id: 'industry-conditions',
	publication: 'public',
	title: {
		ja: '産業別 求人の労働条件（年度・全国）',
		en: 'Conditions of openings by industry (fiscal year, Japan)',
		'zh-Hant': '各產業求才的勞動條件（年度・全國）'
	},
	description: {
		ja: '全国の産業別の、週休二日制の事業所数と、賞与・通勤手当の有無で分けた新規求人数。厚生労働省「職業安定業務統計 雇用関係指標（年度）」を再編したもの。',
		en: 'For Japan and by industry: establishments by weekly days off, and new openings by bonus and pay for commuting. Re-tabulated from MHLW, Employment Referral Statistics, fiscal-year indicators.',
		'zh-Hant':
			'全國各產業的週休二日制事業所數，以及依獎金、通勤津貼有無區分的新登記求才人數。依厚生勞動省「職業安定業務統計 雇用關係指標（年度）」重新編製。'
	},
	frequency: 'fiscal-year',
	dimensions: ['time_period', 'ref_area', 'industry'],
	measures: {
		establishments: condition.establishments,
		establishments_two_days_weekly: condition.establishments_two_days_weekly,
		establishments_two_days_other: condition.establishments_two_days_other,
		establishments_two_days_none: condition.establishments_two_days_none,
		openings_with_bonus: condition.openings_with_bonus,
		openings_without_bonus: condition.openings_without_bonus,
		openings_commuting_limited: condition.openings_commuting_limited,
		openings_commuting_unlimited: condition.openings_commuting_unlimited,
		openings_commuting_fixed: condition.openings_commuting_fixed,
		openings_commuting_none: condition.openings_commuting_none,
		two_days_weekly_share: condition.two_days_weekly_share,
		bonus_share: condition.bonus_share,
		commuting_unlimited_share: condition.commuting_unlimited_share,
		commuting_none_share: condition.commuting_none_share
	},
	attributes: { obs_status },
	codes: { ref_area: [SITE.nation] },
	scope: {
		ja: '原数値・パートを除く常用の新規求人・受理地別',
		en: 'not seasonally adjusted, new openings for regular full-time work, by place of reception',
		'zh-Hant': '未經季節調整・不含部分工時的常用新登記求才・依受理地'
	},
	notes: [
		...occupationConditions.notes.slice(0, 1),
		{
			ja: '賞与と通勤手当は求人数、週休二日は事業所数で数えます。',
			en: 'Bonus and commuting count openings, days off count establishments.',
			'zh-Hant': '獎金與通勤津貼以求才人數計，週休二日以事業所數計。'
		}
	],
	breaks: [],
	slice: null,
	rollup: null,
	sums: [
		{
			dimension: 'industry',
			total: '_T',
			parts: 'children',
			measures: COUNTED
		}
	],
	figures: [
		{
			id: 'industry-conditions-ranking',
			drill: 'industry-conditions-series',
			kind: 'ranking',
			title: {
				ja: '産業別 週休二日・賞与・通勤手当（全国）',
				en: 'Days off, bonus and pay for commuting by industry (Japan)',
				'zh-Hant': '各產業週休二日、獎金、通勤津貼（全國）'
			},
			across: 'industry',
			measures: LISTED,
			drawn: DRAWN,
			choices: {
				ref_area: { default: SITE.nation, answer: 'page' },
				time_period: { default: 'latest', answer: 'page' }
			},
			comparison: 'year-before'
		},
		{
			id: 'industry-conditions-series',
			kind: 'series',
			title: {
				ja: '週休二日・賞与・通勤手当の推移（全国）',
				en: 'Days off, bonus and pay for commuting over fiscal years (Japan)',
				'zh-Hant': '週休二日、獎金、通勤津貼的變化（全國）'
			},
			across: 'time_period',
			measures: LISTED,
			drawn: DRAWN,
			choices: {
				ref_area: { default: SITE.nation, answer: 'page' },
				industry: { default: '_T', answer: 'page' }
			}
		}
	]
});
