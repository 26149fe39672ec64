import { obs_status } from '../attributes.ts';
import { OFFICE_TABLES } from '../awaited.ts';
import { defineDataset } from '../dataset.ts';
import {
	active_applicants,
	active_gap,
	active_openings,
	active_ratio,
	new_applications,
	new_openings,
	new_ratio
} from '../measures.ts';
import { occupationBalance } from './occupation-balance.ts';
import { occupationMatrices } from './occupation-matrices.ts';
import { OFFICE_AREAS } from './office-areas.ts';
import { shortageBalanceMonthly } from './shortage-figures.ts';
import { SITE } from '../site.ts';

export const occupationBalanceMonthly = defineDataset({
	id: 'occupation-balance-monthly',
	publication: 'public',
	awaits: OFFICE_TABLES,
	title: {
		ja: '職業別 求人・求職（月・ハローワーク別）',
		en: 'Job openings and applicants by occupation (month, Hello Work office)',
		'zh-Hant': '各職業求才與求職（月・各Hello Work）'
	},
	description: {
		ja: 'ハローワークごとの職業別の求人・求職。労働局の月次の表が届くまでは、実際の年度値に合わせて作った架空のサンプルが入っています。',
		en: 'Openings and applicants by occupation for each Hello Work office. Until the bureau’s monthly tables arrive, it holds made-up samples fitted to the real fiscal-year figures.',
		'zh-Hant':
			'各Hello Work的各職業求才與求職。在取得勞動局月表之前，收錄依實際年度值編造的虛構樣本。'
	},
	frequency: 'month',
	dimensions: ['time_period', 'ref_area', 'occupation', 'employment'],
	measures: {
		active_openings,
		active_applicants,
		active_ratio,
		active_gap,
		new_openings,
		new_applications,
		new_ratio
	},
	attributes: { obs_status },
	codes: { ref_area: OFFICE_AREAS, employment: ['regular', 'full_time', 'part_time'] },
	scope: occupationBalance.scope,
	notes: [
		{
			ja: '月の値は原数値です。季節による動きを避けるため、前年同月と比べてください。',
			en: 'Monthly values are not seasonally adjusted: compare with the same month of the year before.',
			'zh-Hant': '月數值未經季節調整，請與上年同月比較以避免季節因素。'
		},
		...occupationBalance.notes.slice(1)
	],
	breaks: [],
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
		},
		{
			dimension: 'ref_area',
			total: SITE.area,
			parts: 'children',
			measures: ['active_openings', 'active_applicants', 'new_openings', 'new_applications']
		}
	],
	figures: [
		{
			id: 'office-balance-tiles',
			kind: 'tiles',
			title: {
				ja: 'ハローワーク別 有効求人倍率（月）',
				en: 'Openings-to-applicants ratio by Hello Work office (month)',
				'zh-Hant': '各Hello Work有效求供倍數（月）'
			},
			across: 'ref_area',
			measures: [
				'active_ratio',
				'active_openings',
				'active_applicants',
				'new_ratio',
				'new_openings',
				'new_applications'
			],
			drawn: [
				'active_ratio',
				'active_openings',
				'active_applicants',
				'new_ratio',
				'new_openings',
				'new_applications'
			],
			choices: {
				occupation: { default: '_T', answer: 'file' },
				employment: { default: 'regular', answer: 'file' },
				time_period: { default: 'latest', answer: 'file' }
			},
			base: { measure: 'active_applicants', threshold: 20 },
			comparison: 'year-before',
			reference: 1
		},
		{
			id: 'occupation-balance-monthly-ranking',
			drill: 'occupation-balance-monthly-series',
			kind: 'ranking',
			title: {
				ja: '職業別 有効求人倍率（月）',
				en: 'Openings-to-applicants ratio by occupation (month)',
				'zh-Hant': '各職業有效求供倍數（月）'
			},
			across: 'occupation',
			itemPage: 'occupations/jsco-2009/',
			measures: [
				'active_ratio',
				'active_openings',
				'active_applicants',
				'active_gap',
				'new_ratio',
				'new_openings',
				'new_applications'
			],
			drawn: [
				'active_ratio',
				'active_gap',
				'active_openings',
				'active_applicants',
				'new_ratio',
				'new_openings',
				'new_applications'
			],
			choices: {
				ref_area: { default: SITE.area, answer: 'path' },
				employment: { default: 'regular', answer: 'file' },
				time_period: { default: 'latest', answer: 'rows' }
			},
			base: { measure: 'active_applicants', threshold: 20 },
			comparison: 'year-before',
			reference: 1
		},
		{
			id: 'occupation-balance-monthly-series',
			kind: 'series',
			title: {
				ja: '有効求人倍率の推移（月）',
				en: 'Openings-to-applicants ratio by month',
				'zh-Hant': '有效求供倍數的變化（月）'
			},
			across: 'time_period',
			measures: ['active_ratio', 'active_openings', 'active_applicants', 'active_gap', 'new_ratio'],
			drawn: ['active_ratio', 'active_gap', 'new_ratio', 'active_openings', 'active_applicants'],
			seasonal: true,
			choices: {
				ref_area: { default: SITE.area, answer: 'path' },
				employment: { default: 'regular', answer: 'file' },
				occupation: { default: '_T', answer: 'rows' }
			},
			reference: 1
		},
		{
			id: 'occupation-item-monthly-series',
			kind: 'series',
			title: {
				ja: '有効求人倍率の推移（月）',
				en: 'Openings-to-applicants ratio by month',
				'zh-Hant': '有效求供倍數的變化（月）'
			},
			across: 'time_period',
			measures: ['active_ratio', 'active_openings', 'active_applicants', 'active_gap'],
			drawn: ['active_ratio', 'active_gap', 'active_openings', 'active_applicants'],
			seasonal: true,
			choices: {
				ref_area: { default: SITE.area, answer: 'page' },
				employment: { default: 'regular', answer: 'rows' },
				occupation: { default: '36', answer: 'path' }
			},
			reference: 1
		},
		{
			id: 'occupation-item-areas',
			kind: 'ranking',
			title: {
				ja: 'ハローワーク別 有効求人倍率（月）',
				en: 'Openings-to-applicants ratio by Hello Work office (month)',
				'zh-Hant': '各Hello Work有效求供倍數（月）'
			},
			across: 'ref_area',
			measures: ['active_ratio', 'active_openings', 'active_applicants', 'active_gap'],
			drawn: ['active_ratio', 'active_gap', 'active_openings', 'active_applicants'],
			choices: {
				employment: { default: 'regular', answer: 'rows' },
				occupation: { default: '36', answer: 'path' },
				time_period: { default: 'latest', answer: 'page' }
			},
			base: { measure: 'active_applicants', threshold: 20 },
			comparison: 'year-before',
			reference: 1
		},
		...occupationMatrices,
		...shortageBalanceMonthly
	]
});
