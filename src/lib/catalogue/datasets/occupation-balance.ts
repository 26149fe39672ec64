import { obs_status } from '../attributes.ts';
import { defineDataset } from '../dataset.ts';
import {
	active_applicants,
	active_applicants_mean,
	active_gap,
	active_openings,
	active_openings_mean,
	active_ratio,
	new_applications,
	new_openings,
	new_ratio
} from '../fiscal-year-measures.ts';
import { shortageBalance } from './shortage-figures.ts';
import { SITE } from '../site.ts';

const EMPLOYMENT = ['regular', 'full_time', 'part_time'] as const;

/** What may be drawn: never the sum of a stock. */
const DRAWN = [
	'active_ratio',
	'active_gap',
	'active_openings_mean',
	'active_applicants_mean',
	'new_ratio',
	'new_openings',
	'new_applications'
] as const;

/** What a table lists: the sums as they were published come last, under their own name. */
const LISTED = [...DRAWN, 'active_openings', 'active_applicants'] as const;

/** All prefectures in one occupation: the reader's own choice, or that of a page. */
const PREFECTURES = {
	kind: 'tiles',
	title: {
		ja: 'どこなら見つかるか：都道府県別 有効求人倍率',
		en: 'Where could they be found? Ratio by prefecture',
		'zh-Hant': '何處找得到人？各都道府縣有效求供倍數'
	},
	across: 'ref_area',
	measures: LISTED,
	drawn: DRAWN,
	base: { measure: 'active_applicants', threshold: 100 },
	comparison: 'year-before',
	reference: 1
} as const;

export const occupationBalance = defineDataset({
	id: 'occupation-balance',
	publication: 'public',
	title: {
		ja: '職業別 求人・求職（年度）',
		en: 'Job openings and applicants by occupation (fiscal year)',
		'zh-Hant': '各職業求才與求職（年度）'
	},
	description: {
		ja: '全国と47都道府県の職業別（73中分類）の求人・求職。厚生労働省「職業安定業務統計 雇用関係指標（年度）」第4〜7表を再編したもの。',
		en: 'Openings and applicants by occupation (73 middle groups) for Japan and the 47 prefectures, re-tabulated from MHLW, Employment Referral Statistics, fiscal-year tables 4–7.',
		'zh-Hant':
			'全國與47都道府縣各職業（73中分類）的求才與求職，依厚生勞動省「職業安定業務統計 雇用關係指標（年度）」第4～7表重新編製。'
	},
	frequency: 'fiscal-year',
	dimensions: ['time_period', 'ref_area', 'occupation', 'employment'],
	measures: {
		active_openings,
		active_applicants,
		active_openings_mean,
		active_applicants_mean,
		active_ratio,
		active_gap,
		new_openings,
		new_applications,
		new_ratio
	},
	attributes: { obs_status },
	codes: { employment: EMPLOYMENT },
	scope: {
		ja: '原数値・受理地別',
		en: 'not seasonally adjusted, by place of reception',
		'zh-Hant': '未經季節調整・依受理地'
	},
	notes: [
		{
			ja: '有効求人数・有効求職者数は月平均です（公表された年度計は12か月の延べで、人や求人の実数ではありません）。新規求人数・新規求職申込件数は年度の合計です。',
			en: 'Active openings and applicants are monthly means (the published yearly figure adds up twelve months and is no number of distinct people or openings). New openings and applications are totals of the year.',
			'zh-Hant':
				'有效求才人數與有效求職人數為月平均（公布的年度合計為12個月延人次，並非不重複的人數或職缺數）。新登記求才人數與新登記求職件數為年度合計。'
		},
		{
			ja: '常用だけの値で、報道される有効求人倍率（季節調整値・パートを含む全数）とは範囲が異なります。',
			en: 'Regular employment only: another scope than the headline ratio (seasonally adjusted, all employment types).',
			'zh-Hant': '僅限常用雇用，與新聞公布的倍數（季節調整值、全部雇用型態）範圍不同。'
		},
		{
			ja: '職業計には職業を分類できない求職者を含むため、職業の合計と一致しません。',
			en: 'The total includes applicants who cannot be classified, so occupations do not add up to it.',
			'zh-Hant': '職業計包含無法分類職業的求職者，故與各職業合計不一致。'
		},
		{
			ja: '大分類の値は中分類の合計として計算したものです（公表値ではありません）。',
			en: 'Values of major groups are computed as sums of their middle groups (not published).',
			'zh-Hant': '大分類數值係由中分類加總計算（非公布值）。'
		}
	],
	breaks: [
		{
			at: '2023FY',
			title: {
				ja: '2023年度に職業分類が変わりました（平成23年改定の厚労省編職業分類 → 日本標準職業分類）。それより前とはつながりません。',
				en: 'The occupation classification changed in FY2023 (MHLW classification of 2011 → JSCO). Earlier years are not comparable.',
				'zh-Hant':
					'2023年度起職業分類變更（厚生勞動省編2011年版 → 日本標準職業分類），與先前年度無法銜接。'
			}
		}
	],
	slice: 'ref_area',
	rollup: 'occupation',
	sums: [
		{
			dimension: 'employment',
			total: 'regular',
			parts: ['full_time', 'part_time'],
			measures: ['active_openings', 'active_applicants', 'new_openings', 'new_applications']
		},
		{
			dimension: 'occupation',
			total: '_T',
			parts: 'leaves',
			measures: ['active_openings', 'active_applicants', 'new_openings']
		}
	],
	figures: [
		{
			id: 'occupation-balance-scatter',
			kind: 'scatter',
			title: {
				ja: '職業の地図：求職者の数と求人倍率',
				en: 'Map of occupations: applicants and openings-to-applicants ratio',
				'zh-Hant': '職業地圖：求職人數與求供倍數'
			},
			across: 'occupation',
			itemPage: 'occupations/jsco-2009/',
			measures: ['active_ratio', 'active_gap', 'active_openings_mean', 'active_applicants_mean'],
			axes: {
				x: 'active_applicants_mean',
				y: 'active_ratio',
				area: 'active_openings_mean',
				gap: 'active_gap'
			},
			choices: {
				ref_area: { default: SITE.area, answer: 'path', beside: SITE.nation },
				employment: { default: 'regular', answer: 'file' },
				time_period: { default: 'latest', answer: 'page' }
			},
			base: { measure: 'active_applicants', threshold: 100 },
			comparison: 'year-before',
			reference: 1
		},
		{
			id: 'occupation-balance-ranking',
			drill: 'occupation-balance-series',
			kind: 'ranking',
			title: {
				ja: '職業別 有効求人倍率',
				en: 'Openings-to-applicants ratio by occupation',
				'zh-Hant': '各職業有效求供倍數'
			},
			across: 'occupation',
			itemPage: 'occupations/jsco-2009/',
			measures: LISTED,
			drawn: DRAWN,
			choices: {
				ref_area: { default: SITE.area, answer: 'path', beside: SITE.nation },
				employment: { default: 'regular', answer: 'file' },
				time_period: { default: 'latest', answer: 'page' }
			},
			base: { measure: 'active_applicants', threshold: 100 },
			comparison: 'year-before',
			reference: 1
		},
		{
			id: 'occupation-balance-series',
			kind: 'series',
			title: {
				ja: '有効求人倍率の推移（年度）',
				en: 'Openings-to-applicants ratio over fiscal years',
				'zh-Hant': '有效求供倍數的變化（年度）'
			},
			across: 'time_period',
			measures: LISTED,
			drawn: DRAWN,
			choices: {
				ref_area: { default: SITE.area, answer: 'path', beside: SITE.nation },
				employment: { default: 'regular', answer: 'file' },
				occupation: { default: '_T', answer: 'page' }
			},
			lines: 'ref_area'
		},
		{
			id: 'occupation-item-series',
			kind: 'series',
			title: {
				ja: '有効求人倍率の推移（年度）',
				en: 'Openings-to-applicants ratio over fiscal years',
				'zh-Hant': '有效求供倍數的變化（年度）'
			},
			across: 'time_period',
			measures: LISTED,
			drawn: DRAWN,
			choices: {
				ref_area: { default: SITE.area, answer: 'rows', beside: SITE.nation },
				employment: { default: 'regular', answer: 'page' },
				occupation: { default: '36', answer: 'path' }
			},
			lines: 'ref_area'
		},
		{
			...PREFECTURES,
			id: 'occupation-prefectures',
			choices: {
				occupation: { default: '36', answer: 'file' },
				employment: { default: 'regular', answer: 'file' },
				time_period: { default: 'latest', answer: 'page' }
			}
		},
		{
			...PREFECTURES,
			id: 'occupation-item-prefectures',
			choices: {
				occupation: { default: '36', answer: 'path' },
				// Of each of 84 occupations only this one is prerendered.
				employment: { default: 'regular', answer: 'rows' },
				time_period: { default: 'latest', answer: 'page' }
			}
		},
		...shortageBalance
	]
});
