import { obs_status, reliability, source } from '../attributes.ts';
import { defineDataset } from '../dataset.ts';
import * as measures from '../measures.ts';
import { SITE } from '../site.ts';

const PUBLISHED = { kind: 'published' } as const;

export const headline = defineDataset({
	id: 'headline',
	publication: 'public',
	title: {
		ja: '有効求人倍率など（月）',
		en: 'Headline figures by month',
		'zh-Hant': '有效求供倍數等主要指標（月）'
	},
	description: {
		ja: `${SITE.areaName.ja}・全国・${SITE.region.ja}の有効求人倍率など、毎月公表される主要な値。季節調整値と原数値は別の系列で、行ごとに出典と資料の確かさを持ちます。収録していない月は空欄です。`,
		en: `The figures published each month for ${SITE.areaName.en}, Japan and ${SITE.region.en}. Seasonally adjusted and unadjusted values are separate series; each row has its source and reliability. Months that were not collected are empty.`,
		'zh-Hant': `${SITE.areaName['zh-Hant']}、全國、${SITE.region['zh-Hant']}每月公布的主要數值。季節調整值與未經季節調整的值為不同數列；每列均附資料來源與可靠程度。未收錄的月份為空白。`
	},
	frequency: 'month',
	dimensions: ['time_period', 'ref_area', 'adjustment'],
	measures: {
		active_ratio: { ...measures.active_ratio, aggregate: PUBLISHED, range: [0, 20] },
		active_ratio_change: {
			title: {
				ja: '有効求人倍率の前月差（公表値）',
				en: 'Change of the ratio on the month (published)',
				'zh-Hant': '有效求供倍數月增減（公布值）'
			},
			definition: {
				ja: '公表時に示された前月との差。前月の値がその後に改定されていると、収録した2か月の差とは一致しません。',
				en: 'The difference printed at publication. Where the month before was revised since, it differs from the difference of the two values kept here.',
				'zh-Hant': '公布時所示與上月的差。若上月數值其後經修訂，與此處收錄兩個月數值的差不一致。'
			},
			unit: 'points',
			decimals: 2,
			aggregate: PUBLISHED,
			range: [-1, 1]
		},
		active_openings: { ...measures.active_openings, aggregate: PUBLISHED },
		active_applicants: { ...measures.active_applicants, aggregate: PUBLISHED },
		new_ratio: { ...measures.new_ratio, aggregate: PUBLISHED, range: [0, 20] },
		new_openings: { ...measures.new_openings, aggregate: PUBLISHED },
		new_openings_change: measures.new_openings_change,
		new_applications: { ...measures.new_applications, aggregate: PUBLISHED },
		new_applications_change: measures.new_applications_change
	},
	attributes: { obs_status, reliability, source },
	codes: { ref_area: [SITE.nation, SITE.regionArea, SITE.area].filter(Boolean) },
	scope: {
		ja: 'パートを含む全数・新規学卒者を除く・受理地別',
		en: 'all employment types incl. part-time, excl. new graduates, by place of reception',
		'zh-Hant': '含部分工時的全部雇用型態・不含應屆畢業生・依受理地'
	},
	notes: [
		{
			ja: `季節調整値は毎年1月に過去にさかのぼって改定されます。${SITE.areaName.ja}の値は公表当時のもので、年をまたぐ差には改定の分が含まれることがあります。`,
			en: `Seasonally adjusted values are revised back each January. ${SITE.areaName.en} values are as first published, so differences across years may include revisions.`,
			'zh-Hant': `季節調整值於每年1月追溯修訂。${SITE.areaName['zh-Hant']}的數值為公布當時的值，跨年的差距可能包含修訂影響。`
		},
		{
			ja: '収録していない月は線を切り、補っていません。',
			en: 'Months that were not collected are gaps; nothing is filled in.',
			'zh-Hant': '未收錄的月份以斷線表示，未予補值。'
		}
	],
	breaks: [],
	absent: 'L',
	// Seasonal factors are estimated anew with the figures of December, published in January.
	rewritten: {
		where: { adjustment: 'sa' },
		withFiguresOf: 12,
		whole: ['mhlw_longterm_table3']
	},
	slice: null,
	rollup: null,
	sums: [],
	figures: [
		{
			id: 'headline-ratio',
			kind: 'series',
			title: {
				ja: '有効求人倍率の推移（月）',
				en: 'Openings-to-applicants ratio by month',
				'zh-Hant': '有效求供倍數的變化（月）'
			},
			across: 'time_period',
			measures: [
				'active_ratio',
				'active_ratio_change',
				'active_openings',
				'active_applicants',
				'new_ratio',
				'new_openings',
				'new_openings_change',
				'new_applications',
				'new_applications_change'
			],
			drawn: ['active_ratio'],
			choices: {
				ref_area: { default: SITE.area, answer: 'page', beside: SITE.nation },
				adjustment: { default: 'sa', answer: 'file' }
			},
			lines: 'ref_area',
			seasonal: true,
			from: '2017-01',
			reference: 1
		}
	]
});
