import { obs_status } from '../attributes.ts';
import { defineDataset } from '../dataset.ts';
import * as measures from '../measures.ts';
import { SITE } from '../site.ts';

export const partTimeRatios = defineDataset({
	id: 'part-time-ratios',
	publication: 'public',
	title: {
		ja: 'パートを除く・パートタイムの有効求人倍率（月、全国）',
		en: 'Ratios without part-time and of part-time work (month, Japan)',
		'zh-Hant': '不含部分工時、部分工時的有效求供倍數（月，全國）'
	},
	description: {
		ja: '全国の有効求人倍率のうち、パートタイムを除くものと、パートタイムだけのもの。厚生労働省「一般職業紹介状況」長期時系列表 第3表を再編したもの。季節調整値と原数値は別の系列です。',
		en: 'The openings-to-applicants ratio of Japan without part-time work, and that of part-time work alone. Re-tabulated from MHLW, Report on Employment Service, long time series table 3. Seasonally adjusted and unadjusted values are separate series.',
		'zh-Hant':
			'全國有效求供倍數中，不含部分工時者與僅部分工時者。依厚生勞動省「一般職業介紹狀況」長期時間序列表 第3表重新編製。季節調整值與未經季節調整的值為不同數列。'
	},
	frequency: 'month',
	dimensions: ['time_period', 'ref_area', 'employment', 'adjustment'],
	measures: {
		active_ratio: { ...measures.active_ratio, aggregate: { kind: 'published' }, range: [0, 20] }
	},
	attributes: { obs_status },
	codes: {
		ref_area: [SITE.nation],
		employment: ['all_full_time', 'all_part_time'],
		adjustment: ['sa', 'nsa']
	},
	scope: {
		ja: '常用・臨時・季節の計・新規学卒者を除く・受理地別',
		en: 'regular, temporary and seasonal together, excl. new graduates, by place of reception',
		'zh-Hant': '常用、臨時及季節性合計・不含應屆畢業生・依受理地'
	},
	notes: [
		{
			ja: '臨時・季節を含む全数を、パートタイムかどうかで分けたものです。「パートを除く常用」「常用的パートタイム」の値とは範囲が異なり、比べられません。',
			en: 'All openings, temporary and seasonal ones included, by whether they are part-time. They cannot be compared with values of regular full-time or regular part-time employment.',
			'zh-Hant':
				'包含臨時、季節性的全部，依是否為部分工時區分。與「常用全職」「常用部分工時」的範圍不同，不可比較。'
		},
		{
			ja: '両方を合わせた値は「有効求人倍率など（月）」にあります。1973年から沖縄県を含みます。',
			en: 'The ratio of both together stands in “Headline figures by month”. Okinawa is included from 1973.',
			'zh-Hant': '兩者合計的數值見「有效求供倍數等主要指標（月）」。1973年起包含沖繩縣。'
		}
	],
	breaks: [],
	absent: 'L',
	rewritten: { where: { adjustment: 'sa' }, withFiguresOf: 12, whole: 'all' },
	slice: null,
	rollup: null,
	sums: [],
	figures: []
});
