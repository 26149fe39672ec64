import { obs_status, reliability, source } from '../attributes.ts';
import { defineDataset } from '../dataset.ts';
import { active_ratio } from '../measures.ts';
import { OFFICES } from './office-areas.ts';

export const officeRatios = defineDataset({
	id: 'office-ratios',
	publication: 'public',
	title: {
		ja: 'ハローワーク別 有効求人倍率（報道された月）',
		en: 'Ratio by Hello Work office (months that were reported)',
		'zh-Hant': '各Hello Work有效求供倍數（有報導的月份）'
	},
	description: {
		ja: 'ハローワークごとの有効求人倍率（原数値）のうち、報道・転載で確かめられた月。2017年1月と5月は10か所すべて、2025年8月は2か所だけです。',
		en: 'Unadjusted ratios by Hello Work office for the months found in reports: January and May 2017 for all ten offices, August 2025 for two.',
		'zh-Hant':
			'各Hello Work有效求供倍數（未經季節調整）中，可由報導、轉載確認的月份：2017年1月與5月為全部10處，2025年8月僅2處。'
	},
	frequency: 'month',
	dimensions: ['time_period', 'ref_area'],
	measures: { active_ratio: { ...active_ratio, aggregate: { kind: 'published' }, range: [0, 20] } },
	attributes: { obs_status, reliability, source },
	codes: { ref_area: OFFICES },
	scope: {
		ja: '原数値・雇用形態の範囲と受理地・就業地の別は資料に記載なし',
		en: 'not seasonally adjusted; employment types and place of counting not stated in the reports',
		'zh-Hant': '未經季節調整・資料未載明雇用型態範圍與受理地／就業地之別'
	},
	notes: [
		{
			ja: '月の値は原数値です。違う月どうしの高い低いは季節の影響を含みます。',
			en: 'Monthly values are not seasonally adjusted: differences between months include the season.',
			'zh-Hant': '月數值未經季節調整，不同月份的高低含季節影響。'
		},
		{
			ja: '2025年8月は転載の見出しにあった2か所だけで、ほかの8か所は見つかっていません。',
			en: 'For August 2025 only the two offices named in a headline were found, not the other eight.',
			'zh-Hant': '2025年8月僅取得轉載標題所列的2處，其餘8處未取得。'
		}
	],
	breaks: [],
	absent: 'L',
	slice: null,
	rollup: null,
	sums: [],
	figures: [
		{
			id: 'office-ratios-ranking',
			kind: 'ranking',
			title: {
				ja: 'ハローワーク別 有効求人倍率（実際の値）',
				en: 'Ratio by Hello Work office (real figures)',
				'zh-Hant': '各Hello Work有效求供倍數（實際數值）'
			},
			across: 'ref_area',
			measures: ['active_ratio'],
			choices: {
				// The newest month for which all ten offices are known.
				time_period: { default: '2017-05', answer: 'page' }
			},
			reference: 1
		}
	]
});
