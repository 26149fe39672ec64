import { obs_status } from '../attributes.ts';
import { defineDataset } from '../dataset.ts';
import { offered_wage } from '../measures.ts';
import { occupationWages } from './occupation-wages.ts';
import { shortageIndustryWages } from './shortage-figures.ts';
import { NEWEST_YEAR, WAGE_CHOICES } from './wage-choices.ts';

export const industryWages = defineDataset({
	id: 'industry-wages',
	publication: 'public',
	title: {
		ja: '産業別 求人賃金（年度）',
		en: 'Offered wages by industry (fiscal year)',
		'zh-Hant': '各產業求才薪資（年度）'
	},
	description: {
		ja: '全国と47都道府県の産業別の求人賃金。厚生労働省「職業安定業務統計 雇用関係指標（年度）」第9表を再編したもの。',
		en: 'Offered wages by industry for Japan and the 47 prefectures. Re-tabulated from MHLW, Employment Referral Statistics, fiscal-year table 9.',
		'zh-Hant':
			'全國與47都道府縣各產業的求才薪資。依厚生勞動省「職業安定業務統計 雇用關係指標（年度）」第9表重新編製。'
	},
	frequency: 'fiscal-year',
	dimensions: ['time_period', 'ref_area', 'industry', 'employment', 'basis'],
	measures: { offered_wage },
	attributes: { obs_status },
	codes: { employment: ['full_time', 'part_time'] },
	scope: occupationWages.scope,
	notes: occupationWages.notes,
	breaks: [
		{
			at: '2024FY',
			title: {
				ja: '2024年度に産業分類が変わりました（日本標準産業分類 第14回改定）。それより前とはつながりません。',
				en: 'The industry classification changed in FY2024 (JSIC Rev. 14). Earlier years are not comparable.',
				'zh-Hant': '2024年度起產業分類變更（日本標準產業分類第14次修訂），與先前年度無法銜接。'
			}
		}
	],
	slice: 'ref_area',
	rollup: null,
	sums: [],
	figures: [
		{
			id: 'industry-wages-ranking',
			drill: 'industry-wages-series',
			kind: 'ranking',
			title: { ja: '産業別 求人賃金', en: 'Offered wage by industry', 'zh-Hant': '各產業求才薪資' },
			across: 'industry',
			measures: ['offered_wage'],
			choices: { ...WAGE_CHOICES, ...NEWEST_YEAR },
			comparison: 'year-before'
		},
		{
			id: 'industry-wages-bases',
			drill: 'industry-wages-series',
			kind: 'dots',
			title: {
				ja: '産業別 求人賃金（受理地別・就業地別、全国との比較）',
				en: 'Offered wage by industry, by place of reception and by place of work, beside Japan',
				'zh-Hant': '各產業求才薪資（依受理地、依工作地，與全國比較）'
			},
			alone: {
				ja: '産業別 求人賃金（受理地別・就業地別）',
				en: 'Offered wage by industry, by place of reception and by place of work',
				'zh-Hant': '各產業求才薪資（依受理地、依工作地）'
			},
			across: 'industry',
			measures: ['offered_wage'],
			choices: {
				ref_area: WAGE_CHOICES.ref_area,
				employment: WAGE_CHOICES.employment,
				...NEWEST_YEAR
			},
			lines: 'basis'
		},
		{
			id: 'industry-wages-series',
			kind: 'series',
			title: {
				ja: '求人賃金の推移（年度）',
				en: 'Offered wage over fiscal years',
				'zh-Hant': '求才薪資的變化（年度）'
			},
			across: 'time_period',
			measures: ['offered_wage'],
			choices: { ...WAGE_CHOICES, industry: { default: '_T', answer: 'page' } },
			lines: 'ref_area'
		},
		...shortageIndustryWages
	]
});
