import { obs_status } from '../attributes.ts';
import { defineDataset } from '../dataset.ts';
import * as measures from '../measures.ts';
import { SITE } from '../site.ts';
import { headline } from './headline.ts';

const AS_PRINTED = { aggregate: { kind: 'published' }, range: [0, 20] } as const;

export const prefectureRatios = defineDataset({
	id: 'prefecture-ratios',
	publication: 'public',
	title: {
		ja: '都道府県別 有効求人倍率・新規求人倍率（月）',
		en: 'Openings-to-applicants ratios by prefecture (month)',
		'zh-Hant': '各都道府縣有效求供倍數、新登記求供倍數（月）'
	},
	description: {
		ja: '全国と47都道府県の有効求人倍率と新規求人倍率。総務省統計局「統計ダッシュボード」のAPIから取得した厚生労働省「一般職業紹介状況」の値で、すべての月が同じ時点の版です。季節調整値と原数値は別の系列です。',
		en: 'Active and new ratios for Japan and the 47 prefectures: values of MHLW, Report on Employment Service, from the API of the Statistics Dashboard (Statistics Bureau of Japan). All months are of one edition. Seasonally adjusted and unadjusted values are separate series.',
		'zh-Hant':
			'全國與47都道府縣的有效求供倍數與新登記求供倍數。取自總務省統計局「統計儀表板」API的厚生勞動省「一般職業介紹狀況」數值，所有月份均為同一時點的版本。季節調整值與未經季節調整的值為不同數列。'
	},
	frequency: 'month',
	dimensions: ['time_period', 'ref_area', 'adjustment'],
	measures: {
		active_ratio: { ...measures.active_ratio, ...AS_PRINTED },
		new_ratio: { ...measures.new_ratio, ...AS_PRINTED }
	},
	attributes: { obs_status },
	codes: { adjustment: ['sa', 'nsa'] },
	scope: headline.scope,
	notes: [
		{
			ja: `統計ダッシュボードの値を、${SITE.name.ja}が並べ替え・加工しています。`,
			en: `Values of the Statistics Dashboard, re-tabulated and processed by the ${SITE.name.en}.`,
			'zh-Hant': `統計儀表板的數值，由${SITE.name['zh-Hant']}重新編排、加工。`
		},
		{
			ja: '季節調整値は毎年1月に過去にさかのぼって全期間が改定されます。ここにある値は取得した時点の最新の版で、公表当時の値とは異なることがあります。',
			en: 'All seasonally adjusted values are revised back each January. Those kept here are the newest edition when they were read, and may differ from what was first published.',
			'zh-Hant':
				'季節調整值於每年1月追溯修訂全部期間。此處為取得當時的最新版本，可能與首次公布的數值不同。'
		},
		{
			ja: '取得していない月・都道府県・項目は未収録とし、補っていません。',
			en: 'What was not read is marked as not collected; nothing is filled in.',
			'zh-Hant': '未取得的月份、都道府縣、項目標為未收錄，未予補值。'
		}
	],
	breaks: [],
	absent: 'L',
	// Read in one go each time, so that no two editions stand side by side.
	rewritten: { where: { adjustment: 'sa' }, withFiguresOf: 12, whole: 'all' },
	slice: null,
	rollup: null,
	sums: [],
	figures: [
		{
			id: 'prefecture-ratios-series',
			kind: 'series',
			title: {
				ja: '有効求人倍率・新規求人倍率の推移（月）',
				en: 'Ratios by month',
				'zh-Hant': '有效求供倍數、新登記求供倍數的變化（月）'
			},
			across: 'time_period',
			measures: ['active_ratio', 'new_ratio'],
			drawn: ['active_ratio', 'new_ratio'],
			choices: {
				ref_area: { default: SITE.area, answer: 'file', beside: SITE.nation },
				adjustment: { default: 'sa', answer: 'rows' }
			},
			lines: 'ref_area',
			seasonal: true,
			from: '2015-01',
			reference: 1
		},
		{
			id: 'prefecture-ratios-ranking',
			kind: 'tiles',
			title: {
				ja: '都道府県別 有効求人倍率・新規求人倍率',
				en: 'Ratios by prefecture',
				'zh-Hant': '各都道府縣有效求供倍數、新登記求供倍數'
			},
			across: 'ref_area',
			measures: ['active_ratio', 'new_ratio'],
			drawn: ['active_ratio', 'new_ratio'],
			choices: {
				time_period: { default: 'latest', answer: 'rows' },
				adjustment: { default: 'sa', answer: 'file' }
			},
			comparison: 'year-before',
			reference: 1
		},
		{
			id: 'prefecture-ratios-field',
			kind: 'field',
			title: {
				ja: '都道府県別 有効求人倍率の推移（月）',
				en: 'Openings-to-applicants ratio of every prefecture by month',
				'zh-Hant': '各都道府縣有效求供倍數的變化（月）'
			},
			across: 'ref_area',
			measures: ['active_ratio'],
			choices: { adjustment: { default: 'sa', answer: 'page', values: ['sa'] } },
			reference: 1
		}
	]
});
