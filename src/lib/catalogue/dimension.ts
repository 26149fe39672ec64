import type { Label } from '#lib/base/language.ts';
import type { CodeListId } from './code-list.ts';

interface Dimension {
	readonly title: Label;
	/** Where the values come from; null for the time period. */
	readonly codes: CodeListId | null;
}

/** The dimensions of all datasets: the same word is column, address value and key. */
export const DIMENSIONS = {
	time_period: { title: { ja: '期間', en: 'Period', 'zh-Hant': '期間' }, codes: null },
	ref_area: { title: { ja: '地域', en: 'Area', 'zh-Hant': '地區' }, codes: 'ref_area' },
	occupation: { title: { ja: '職業', en: 'Occupation', 'zh-Hant': '職業' }, codes: 'occupation' },
	industry: { title: { ja: '産業', en: 'Industry', 'zh-Hant': '產業' }, codes: 'industry' },
	industry_section: {
		title: { ja: '産業', en: 'Industry', 'zh-Hant': '產業' },
		codes: 'industry_section'
	},
	employment: {
		title: { ja: '雇用形態', en: 'Employment type', 'zh-Hant': '雇用型態' },
		codes: 'employment'
	},
	basis: { title: { ja: '集計の基準', en: 'Basis', 'zh-Hant': '統計基準' }, codes: 'basis' },
	adjustment: {
		title: { ja: '季節調整', en: 'Seasonal adjustment', 'zh-Hant': '季節調整' },
		codes: 'adjustment'
	},
	worker_group: {
		title: { ja: '区分', en: 'Group', 'zh-Hant': '區分' },
		codes: 'worker_group'
	},
	age: { title: { ja: '年齢', en: 'Age', 'zh-Hant': '年齡' }, codes: 'age' }
} as const satisfies Record<string, Dimension>;

export type DimensionId = keyof typeof DIMENSIONS;

/** The dimensions whose values are items: a series shows one of them over time. */
export const ITEM_DIMENSIONS = [
	'occupation',
	'industry',
	'industry_section'
] as const satisfies readonly DimensionId[];

/** The codes that mean "all" and "not classifiable" in every hierarchical list. */
export const TOTAL = '_T';
export const UNCLASSIFIED = '_U';

/** The code of the dimension `adjustment` for values as they were counted (原数値). */
export const UNADJUSTED = 'nsa';
