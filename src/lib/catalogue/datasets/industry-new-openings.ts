import { obs_status, reliability, source } from '../attributes.ts';
import { defineDataset } from '../dataset.ts';
import * as measures from '../measures.ts';
import { SITE } from '../site.ts';

export const industryNewOpenings = defineDataset({
	id: 'industry-new-openings',
	publication: 'public',
	title: {
		ja: '産業別 新規求人の前年同月比（月）',
		en: 'New openings by industry, change on the year (month)',
		'zh-Hant': '各產業新登記求才年增率（月）'
	},
	description: {
		ja: `${SITE.areaName.ja}の産業別の新規求人数の前年同月比。${SITE.bureau.ja}の公表値とその報道・転載から集めたもので、行ごとに出典と資料の確かさを持ちます。見つかっていない産業は空欄です。産業分類の版が違えば、名前が同じでも別の系列です。`,
		en: `New openings by industry in ${SITE.areaName.en}, change on the same month of the year before. Collected from figures of the Labour Bureau and reports of them; each row has its source and reliability. Industries that were not found are empty. Different editions of the classification are different series, even under one name.`,
		'zh-Hant': `${SITE.areaName['zh-Hant']}各產業新登記求才人數的年增率。收集自${SITE.bureau['zh-Hant']}公布值及其報導、轉載；每列均附資料來源與可靠程度。未取得的產業為空白。產業分類版本不同者，即使名稱相同亦為不同數列。`
	},
	frequency: 'month',
	dimensions: ['time_period', 'ref_area', 'industry_section'],
	measures: {
		new_openings: { ...measures.new_openings, aggregate: { kind: 'published' } },
		new_openings_change: measures.new_openings_change
	},
	attributes: { obs_status, reliability, source },
	codes: { ref_area: [SITE.area] },
	scope: {
		ja: '原数値・パートを含む全数・新規学卒者を除く・受理地別',
		en: 'not seasonally adjusted, all employment types incl. part-time, excl. new graduates, by place of reception',
		'zh-Hant': '未經季節調整・含部分工時的全部雇用型態・不含應屆畢業生・依受理地'
	},
	notes: [
		{
			ja: '主要な産業だけで、産業計ではありません。「未収録」は、その月の資料に値が見つからなかったものです。',
			en: 'Main industries only, not all of them. “Not collected” means that no value was found for the month.',
			'zh-Hant': '僅列主要產業，並非產業合計。「未收錄」表示該月資料中未取得數值。'
		},
		{
			ja: '産業分類の版は、月からの推定です（資料には書かれていません）。2009年3月まで第11回、2014年3月まで第12回、2024年3月まで第13回、その後は第14回改定としました。',
			en: 'The edition of the industry classification is inferred from the month, since the reports do not state it: Rev. 11 to March 2009, Rev. 12 to March 2014, Rev. 13 to March 2024, then Rev. 14.',
			'zh-Hant':
				'產業分類版本係依月份推定（資料未載明）：2009年3月前為第11次、2014年3月前為第12次、2024年3月前為第13次，其後為第14次修訂。'
		}
	],
	breaks: [],
	absent: 'L',
	slice: null,
	rollup: null,
	sums: [],
	figures: [
		{
			id: 'industry-new-openings-ranking',
			drill: 'industry-new-openings-series',
			kind: 'ranking',
			title: {
				ja: '産業別 新規求人数の前年同月比',
				en: 'New openings by industry, change on the year',
				'zh-Hant': '各產業新登記求才年增率'
			},
			across: 'industry_section',
			measures: ['new_openings_change', 'new_openings'],
			choices: {
				ref_area: { default: SITE.area, answer: 'path' },
				time_period: { default: 'latest', answer: 'page' }
			}
		},
		{
			id: 'industry-new-openings-series',
			kind: 'series',
			title: {
				ja: '新規求人数の前年同月比の推移',
				en: 'New openings, change on the year by month',
				'zh-Hant': '新登記求才年增率的變化'
			},
			across: 'time_period',
			measures: ['new_openings_change', 'new_openings'],
			drawn: ['new_openings_change'],
			choices: {
				ref_area: { default: SITE.area, answer: 'path' },
				industry_section: { default: 'r14-E', answer: 'page' }
			},
			periods: 'of-item'
		}
	]
});
