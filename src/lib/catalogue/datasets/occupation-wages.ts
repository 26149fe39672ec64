import { obs_status } from '../attributes.ts';
import { defineDataset } from '../dataset.ts';
import { offered_wage } from '../measures.ts';
import { shortageWages } from './shortage-figures.ts';
import { SITE } from '../site.ts';
import { NEWEST_YEAR, WAGE_CHOICES } from './wage-choices.ts';

/** The openings whose pay is averaged; a mean of fewer is told, and not compared. */
export const NEW_OPENINGS = {
	dataset: 'occupation-balance',
	measure: 'new_openings',
	threshold: 100
};

export const occupationWages = defineDataset({
	id: 'occupation-wages',
	publication: 'public',
	title: {
		ja: '職業別 求人賃金（年度）',
		en: 'Offered wages by occupation (fiscal year)',
		'zh-Hant': '各職業求才薪資（年度）'
	},
	description: {
		ja: '全国と47都道府県の職業別の求人賃金。フルタイムは月額（千円）、パートは時間額（円）。厚生労働省「職業安定業務統計 雇用関係指標（年度）」第10表を再編したもの。',
		en: 'Offered wages by occupation for Japan and the 47 prefectures: full-time in thousand yen a month, part-time in yen an hour. Re-tabulated from MHLW, Employment Referral Statistics, fiscal-year table 10.',
		'zh-Hant':
			'全國與47都道府縣各職業的求才薪資：全時為月薪（千日圓），部分工時為時薪（日圓）。依厚生勞動省「職業安定業務統計 雇用關係指標（年度）」第10表重新編製。'
	},
	frequency: 'fiscal-year',
	dimensions: ['time_period', 'ref_area', 'occupation', 'employment', 'basis'],
	measures: { offered_wage },
	attributes: { obs_status },
	codes: { employment: ['full_time', 'part_time'] },
	scope: {
		ja: '新規求人の平均',
		en: 'mean of new openings',
		'zh-Hant': '新登記求才的平均'
	},
	notes: [
		{
			ja: '賃金は求人票に書かれた基本給と定額手当で、実際に支払われた賃金や中央値ではなく、賞与・残業代を含みません。',
			en: 'The wage is base pay plus fixed allowances as written on the opening: not pay actually agreed, not a median, no bonus or overtime.',
			'zh-Hant': '薪資為求才單所載的本薪與固定津貼，並非實際支付薪資或中位數，不含獎金與加班費。'
		},
		{
			ja: '月額と時間額は別の系列です。平均したり一つの軸に並べたりしません。',
			en: 'Monthly and hourly pay are separate series: never averaged, never on one axis.',
			'zh-Hant': '月薪與時薪為不同數列，不予平均，也不置於同一座標軸。'
		}
	],
	breaks: [
		{
			at: '2023FY',
			title: {
				ja: '2023年度に職業分類が変わりました。それより前とはつながりません。',
				en: 'The occupation classification changed in FY2023. Earlier years are not comparable.',
				'zh-Hant': '2023年度起職業分類變更，與先前年度無法銜接。'
			}
		}
	],
	slice: 'ref_area',
	rollup: null,
	sums: [],
	figures: [
		{
			id: 'occupation-wages-beside',
			drill: 'occupation-wages-series',
			kind: 'dots',
			title: {
				ja: '職業別 求人賃金（全国との比較）',
				en: 'Offered wage by occupation, beside Japan',
				'zh-Hant': '各職業求才薪資（與全國比較）'
			},
			alone: {
				ja: '職業別 求人賃金',
				en: 'Offered wage by occupation',
				'zh-Hant': '各職業求才薪資'
			},
			across: 'occupation',
			measures: ['offered_wage'],
			choices: { ...WAGE_CHOICES, ...NEWEST_YEAR },
			lines: 'ref_area',
			restsOn: NEW_OPENINGS
		},
		{
			id: 'occupation-wages-ranking',
			drill: 'occupation-wages-series',
			kind: 'ranking',
			title: {
				ja: '職業別 求人賃金',
				en: 'Offered wage by occupation',
				'zh-Hant': '各職業求才薪資'
			},
			across: 'occupation',
			measures: ['offered_wage'],
			choices: { ...WAGE_CHOICES, ...NEWEST_YEAR },
			comparison: 'year-before',
			restsOn: NEW_OPENINGS
		},
		{
			id: 'occupation-wages-series',
			kind: 'series',
			title: {
				ja: '求人賃金の推移（年度）',
				en: 'Offered wage over fiscal years',
				'zh-Hant': '求才薪資的變化（年度）'
			},
			across: 'time_period',
			measures: ['offered_wage'],
			choices: { ...WAGE_CHOICES, occupation: { default: '36', answer: 'page' } },
			lines: 'ref_area'
		},
		{
			id: 'occupation-item-wages-series',
			kind: 'series',
			title: {
				ja: '求人賃金の推移（年度）',
				en: 'Offered wage over fiscal years',
				'zh-Hant': '求才薪資的變化（年度）'
			},
			across: 'time_period',
			measures: ['offered_wage'],
			choices: {
				ref_area: { default: SITE.area, answer: 'rows', beside: SITE.nation },
				employment: { default: 'full_time', answer: 'page' },
				basis: { default: 'reception', answer: 'page' },
				occupation: { default: '36', answer: 'path' }
			},
			lines: 'ref_area'
		},
		...shortageWages
	]
});
