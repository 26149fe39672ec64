import { obs_status, reliability, source } from '../attributes.ts';
import { defineDataset } from '../dataset.ts';
import * as measures from '../measures.ts';
import { SITE } from '../site.ts';
import { headline } from './headline.ts';

const PUBLISHED = { kind: 'published' } as const;
const COUNT = { decimals: 0, aggregate: PUBLISHED, range: [0, 1e9] } as const;

const collected = (what: string) => ({
	ja: `${SITE.areaName.ja}と全国の${what}報道・転載から集めた値で、行ごとに出典と資料の確かさを持ちます。`,
	en: `Collected from reports and reprints for ${SITE.areaName.en} and Japan; each row has its source and reliability.`,
	'zh-Hant': `收集自${SITE.areaName['zh-Hant']}與全國的報導、轉載；每列均附資料來源與可靠程度。`
});

/** Values of single months with the edition they belong to: several editions of a month stand side by side. */
export const headlineReports = defineDataset({
	id: 'headline-reports',
	publication: 'public',
	title: {
		ja: '報道された有効求人倍率など（版つき）',
		en: 'Reported headline figures with their edition',
		'zh-Hant': '報導的有效求供倍數等（附版本）'
	},
	description: collected('公表当時の値（初回公表値など）。'),
	frequency: 'month',
	dimensions: ['time_period', 'ref_area', 'adjustment', 'basis'],
	measures: {
		active_ratio: { ...measures.active_ratio, aggregate: PUBLISHED, range: [0, 20] },
		active_ratio_change: { ...headline.measures.active_ratio_change, aggregate: PUBLISHED },
		seishain_ratio: {
			title: {
				ja: '正社員有効求人倍率',
				en: 'Openings ratio of regular employees',
				'zh-Hant': '正職員工有效求供倍數'
			},
			definition: {
				ja: '正社員の有効求人数 ÷ 常用フルタイムの有効求職者数（原数値、公表値）。',
				en: 'Active openings for regular employees ÷ active applicants for regular full-time work (not seasonally adjusted, as published).',
				'zh-Hant': '正職員工有效求才人數 ÷ 常用全職有效求職人數（未經季節調整，公布值）。'
			},
			unit: 'times',
			decimals: 2,
			aggregate: PUBLISHED,
			range: [0, 20]
		},
		active_openings: { ...measures.active_openings, aggregate: PUBLISHED },
		active_applicants: { ...measures.active_applicants, aggregate: PUBLISHED },
		placements: {
			title: { ja: '就職件数', en: 'Placements', 'zh-Hant': '就業件數' },
			definition: {
				ja: 'ハローワークの紹介で就職が決まった件数（公表値）。',
				en: 'Jobs taken up through a referral by Hello Work (as published).',
				'zh-Hant': '經Hello Work介紹而就業的件數（公布值）。'
			},
			unit: 'cases',
			...COUNT
		},
		placement_rate_applicants: {
			title: { ja: '就職率', en: 'Placement rate', 'zh-Hant': '就業率' },
			definition: {
				ja: '就職件数 ÷ 新規求職申込件数（公表値）。',
				en: 'Placements ÷ new applications (as published).',
				'zh-Hant': '就業件數 ÷ 新登記求職件數（公布值）。'
			},
			unit: 'percent',
			decimals: 1,
			aggregate: PUBLISHED,
			range: [0, 100]
		},
		new_applications: { ...measures.new_applications, aggregate: PUBLISHED }
	},
	attributes: {
		obs_status,
		vintage: {
			title: { ja: '版', en: 'Edition', 'zh-Hant': '版本' },
			type: 'string',
			pattern: '(?:first|quoted|implied)(?::\\d{4}-\\d{2}(?:-\\d{2})?)?',
			required: true
		},
		reliability,
		source
	},
	primaryKey: ['time_period', 'ref_area', 'adjustment', 'basis', 'vintage'],
	codes: { ref_area: [SITE.nation, SITE.area], adjustment: ['sa', 'nsa'] },
	scope: {
		ja: 'パートを含む全数・新規学卒者を除く',
		en: 'all employment types incl. part-time, excl. new graduates',
		'zh-Hant': '含部分工時的全部雇用型態・不含應屆畢業生'
	},
	notes: [
		{
			ja: '版の first は初回公表（日付は公表日）、quoted は後日の記事が引いた改定後の値（日付は記事）、implied は公表された増減からの計算値です。',
			en: 'Edition: first = as first published (on the day given), quoted = a revised value as quoted by a later article (of the day given), implied = computed from a printed change.',
			'zh-Hant':
				'版本：first 為首次公布（日期為公布日），quoted 為其後報導所引的修訂值（日期為報導日），implied 為由公布的增減計算所得的值。'
		}
	],
	breaks: [],
	absent: 'L',
	slice: null,
	rollup: null,
	sums: [],
	figures: []
});

export const headlineFiscalYear = defineDataset({
	id: 'headline-fiscal-year',
	publication: 'public',
	title: {
		ja: '報道された求人倍率（年度）',
		en: 'Reported ratios (fiscal year)',
		'zh-Hant': '報導的求供倍數（年度）'
	},
	description: collected('年度の有効求人倍率・新規求人倍率。'),
	frequency: 'fiscal-year',
	dimensions: ['time_period', 'ref_area'],
	measures: {
		active_ratio: { ...measures.active_ratio, aggregate: PUBLISHED, range: [0, 20] },
		new_ratio: { ...measures.new_ratio, aggregate: PUBLISHED, range: [0, 20] }
	},
	attributes: { obs_status, reliability, source },
	codes: { ref_area: [SITE.nation, SITE.area] },
	scope: headline.scope,
	notes: [],
	breaks: [],
	absent: 'L',
	slice: null,
	rollup: null,
	sums: [],
	figures: []
});
