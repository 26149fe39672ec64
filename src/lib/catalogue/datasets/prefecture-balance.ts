import { obs_status } from '../attributes.ts';
import { defineDataset } from '../dataset.ts';
import {
	active_applicants,
	active_applicants_mean,
	active_openings,
	active_openings_mean,
	active_ratio,
	new_applications,
	new_openings,
	new_ratio
} from '../fiscal-year-measures.ts';
import { occupationBalance } from './occupation-balance.ts';

export const prefectureBalance = defineDataset({
	id: 'prefecture-balance',
	publication: 'public',
	title: {
		ja: '都道府県別 求人・求職（年度）',
		en: 'Job openings and applicants by prefecture (fiscal year)',
		'zh-Hant': '各都道府縣求才與求職（年度）'
	},
	description: {
		ja: '全国と47都道府県の求人・求職の合計（職業計）。厚生労働省「職業安定業務統計 雇用関係指標（年度）」第4〜7表を再編したもの。',
		en: 'Totals of openings and applicants for Japan and the 47 prefectures. Re-tabulated from MHLW, Employment Referral Statistics, fiscal-year tables 4–7.',
		'zh-Hant':
			'全國與47都道府縣求才、求職的合計（職業計）。依厚生勞動省「職業安定業務統計 雇用關係指標（年度）」第4～7表重新編製。'
	},
	frequency: 'fiscal-year',
	dimensions: ['time_period', 'ref_area', 'employment'],
	measures: {
		active_openings,
		active_applicants,
		active_openings_mean,
		active_applicants_mean,
		active_ratio,
		new_openings,
		new_applications,
		new_ratio
	},
	attributes: { obs_status },
	codes: { employment: ['regular', 'full_time', 'part_time'] },
	scope: occupationBalance.scope,
	notes: occupationBalance.notes.slice(0, 2),
	breaks: [],
	slice: null,
	rollup: null,
	sums: [
		{
			dimension: 'employment',
			total: 'regular',
			parts: ['full_time', 'part_time'],
			measures: ['active_openings', 'active_applicants', 'new_openings', 'new_applications']
		}
	],
	figures: [
		{
			id: 'prefecture-balance-ranking',
			kind: 'ranking',
			title: {
				ja: '都道府県別 有効求人倍率',
				en: 'Openings-to-applicants ratio by prefecture',
				'zh-Hant': '各都道府縣有效求供倍數'
			},
			across: 'ref_area',
			measures: [
				'active_ratio',
				'active_openings_mean',
				'active_applicants_mean',
				'new_ratio',
				'new_openings',
				'new_applications',
				'active_openings',
				'active_applicants'
			],
			drawn: ['active_ratio', 'new_ratio', 'active_openings_mean', 'active_applicants_mean'],
			choices: {
				employment: { default: 'regular', answer: 'file' },
				time_period: { default: 'latest', answer: 'page' }
			},
			comparison: 'year-before',
			reference: 1
		}
	]
});
