import { obs_status } from '../attributes.ts';
import * as condition from '../condition-measures.ts';
import { defineDataset } from '../dataset.ts';
import { SITE } from '../site.ts';
import { occupationBalance } from './occupation-balance.ts';

const DRAWN = ['bonus_share', 'commuting_unlimited_share', 'commuting_none_share'] as const;

const LISTED = [
	...DRAWN,
	'openings_with_bonus',
	'openings_without_bonus',
	'openings_commuting_limited',
	'openings_commuting_unlimited',
	'openings_commuting_fixed',
	'openings_commuting_none'
] as const;

const [, regularOnly, , majors] = occupationBalance.notes;

export const occupationConditions = defineDataset({
	id: 'occupation-conditions',
	publication: 'public',
	title: {
		ja: '職業別 求人の労働条件（年度・全国）',
		en: 'Conditions of openings by occupation (fiscal year, Japan)',
		'zh-Hant': '各職業求才的勞動條件（年度・全國）'
	},
	description: {
		ja: '全国の職業別（73中分類）の新規求人を、賞与と通勤手当の有無で分けた数。厚生労働省「職業安定業務統計 雇用関係指標（年度）」を再編したもの。',
		en: 'New openings by occupation (73 middle groups) for Japan, by bonus and by pay for commuting. Re-tabulated from MHLW, Employment Referral Statistics, fiscal-year indicators.',
		'zh-Hant':
			'全國各職業（73中分類）的新登記求才，依獎金與通勤津貼的有無區分。依厚生勞動省「職業安定業務統計 雇用關係指標（年度）」重新編製。'
	},
	frequency: 'fiscal-year',
	dimensions: ['time_period', 'ref_area', 'occupation', 'employment'],
	measures: {
		openings_with_bonus: condition.openings_with_bonus,
		openings_without_bonus: condition.openings_without_bonus,
		openings_commuting_limited: condition.openings_commuting_limited,
		openings_commuting_unlimited: condition.openings_commuting_unlimited,
		openings_commuting_fixed: condition.openings_commuting_fixed,
		openings_commuting_none: condition.openings_commuting_none,
		bonus_share: condition.bonus_share,
		commuting_unlimited_share: condition.commuting_unlimited_share,
		commuting_none_share: condition.commuting_none_share
	},
	attributes: { obs_status },
	codes: { ref_area: [SITE.nation], employment: ['regular', 'full_time'] },
	scope: {
		ja: '原数値・新規求人・受理地別',
		en: 'not seasonally adjusted, new openings, by place of reception',
		'zh-Hant': '未經季節調整・新登記求才・依受理地'
	},
	notes: [
		{
			ja: '求人票に書かれた条件を数えたもので、実際に支払われた賞与や手当ではありません。',
			en: 'Counted from what openings state: not bonuses or allowances actually paid.',
			'zh-Hant': '係依求才單所載條件計算，並非實際發放的獎金或津貼。'
		},
		{
			ja: '19の職業（01〜06、17〜21、23、24、43〜48）の賞与は、この資料にありません。',
			en: 'Of 19 occupations (01–06, 17–21, 23, 24, 43–48) the material has no bonus.',
			'zh-Hant': '19項職業（01～06、17～21、23、24、43～48）的獎金數值未見於本資料。'
		},
		...[regularOnly, majors].filter((note) => note !== undefined)
	],
	breaks: occupationBalance.breaks,
	absent: 'L',
	slice: null,
	rollup: 'occupation',
	sums: [],
	figures: [
		{
			id: 'occupation-conditions-ranking',
			kind: 'ranking',
			title: {
				ja: '職業別 賞与・通勤手当のある求人（全国）',
				en: 'Bonus and pay for commuting by occupation (Japan)',
				'zh-Hant': '各職業有獎金、通勤津貼的求才（全國）'
			},
			across: 'occupation',
			itemPage: 'occupations/jsco-2009/',
			measures: LISTED,
			drawn: DRAWN,
			choices: {
				ref_area: { default: SITE.nation, answer: 'page' },
				employment: { default: 'full_time', answer: 'file' },
				time_period: { default: 'latest', answer: 'page' }
			},
			comparison: 'year-before'
		}
	]
});
