import { obs_status } from '../attributes.ts';
import { defineDataset } from '../dataset.ts';
import { active_openings, active_openings_mean, new_openings } from '../fiscal-year-measures.ts';
import * as placed from '../placement-measures.ts';
import { SITE } from '../site.ts';

/** What may be drawn: never the sum of a stock. */
const DRAWN = [
	'seishain_active_share',
	'seishain_new_share',
	'seishain_placement_share',
	'placement_rate',
	'seishain_placement_rate',
	'seishain_active_openings_mean',
	'active_openings_mean'
] as const;

/** The sums as they were published come last. */
const LISTED = [
	...DRAWN,
	'seishain_new_openings',
	'new_openings',
	'seishain_placements',
	'placements',
	'seishain_active_openings',
	'active_openings'
] as const;

export const regularEmployees = defineDataset({
	id: 'regular-employees',
	publication: 'public',
	title: {
		ja: '正社員の求人と就職（年度）',
		en: 'Openings and placements of regular employees (fiscal year)',
		'zh-Hant': '正職員工的求才與就業（年度）'
	},
	description: {
		ja: '全国と47都道府県の有効求人・新規求人・就職件数と、そのうちの正社員。厚生労働省「職業安定業務統計 雇用関係指標（年度）」第1・2表を再編したもの。',
		en: 'Active openings, new openings and placements of Japan and the 47 prefectures, and those of regular employees (正社員) among them. Re-tabulated from MHLW, Employment Referral Statistics, fiscal-year tables 1 and 2.',
		'zh-Hant':
			'全國與47都道府縣的有效求才、新登記求才與就業件數，以及其中的正職員工（正社員）。依厚生勞動省「職業安定業務統計 雇用關係指標（年度）」第1、2表重新編製。'
	},
	frequency: 'fiscal-year',
	dimensions: ['time_period', 'ref_area'],
	measures: {
		active_openings,
		active_openings_mean,
		new_openings,
		placements: placed.placements,
		seishain_active_openings: placed.seishain_active_openings,
		seishain_active_openings_mean: placed.seishain_active_openings_mean,
		seishain_new_openings: placed.seishain_new_openings,
		seishain_placements: placed.seishain_placements,
		seishain_active_share: placed.seishain_active_share,
		seishain_new_share: placed.seishain_new_share,
		seishain_placement_share: placed.seishain_placement_share,
		placement_rate: placed.placement_rate,
		seishain_placement_rate: placed.seishain_placement_rate
	},
	attributes: { obs_status },
	codes: {},
	scope: {
		ja: '原数値・パートを含む全数・受理地別',
		en: 'not seasonally adjusted, all employment types incl. part-time, by place of reception',
		'zh-Hant': '未經季節調整・含部分工時的全部雇用型態・依受理地'
	},
	notes: [
		{
			ja: '正社員の割合は求人や就職に占める割合で、求職者に対する倍率ではありません。正社員を希望する求職者の数は、この表にはありません。',
			en: 'The share of regular employees is a share of openings or placements, not a ratio to applicants: the tables do not tell how many applicants wish to become one.',
			'zh-Hant':
				'正職員工的比率為占求才或就業的比率，並非相對於求職者的倍數；本表未載希望成為正職員工的求職人數。'
		},
		{
			ja: '都道府県の「新規求人に対する就職の割合」は充足率ではありません。求人は受け付けた県で、就職は求職者が登録した県で数えます。',
			en: 'Placements as a share of new openings are in a prefecture no rate of openings filled: openings are counted where they were received, placements where the applicant is registered.',
			'zh-Hant':
				'都道府縣的「就業件數占新登記求才的比率」並非遞補率：求才依受理縣、就業依求職者登記縣計算。'
		}
	],
	breaks: [],
	slice: null,
	rollup: null,
	sums: [],
	figures: [
		{
			id: 'regular-employees-series',
			kind: 'series',
			title: {
				ja: '正社員の割合の推移（年度）',
				en: 'Share of regular employees over fiscal years',
				'zh-Hant': '正職員工比率的變化（年度）'
			},
			across: 'time_period',
			measures: LISTED,
			drawn: DRAWN,
			choices: {
				ref_area: { default: SITE.area, answer: 'rows', beside: SITE.nation }
			},
			lines: 'ref_area'
		},
		{
			id: 'regular-employees-ranking',
			kind: 'ranking',
			title: {
				ja: '都道府県別 正社員の割合',
				en: 'Share of regular employees by prefecture',
				'zh-Hant': '各都道府縣正職員工比率'
			},
			across: 'ref_area',
			measures: LISTED,
			drawn: DRAWN,
			choices: { time_period: { default: 'latest', answer: 'file' } },
			comparison: 'year-before'
		}
	]
});
