import type { Measure } from './measure.ts';

/* The measures of placements and of 正社員 in a fiscal year. A share is computed from two stored sums. */

const COUNT = { decimals: 0, aggregate: { kind: 'count' }, range: [0, 1e9] } as const;

export const placements = {
	title: {
		ja: '就職件数（年度計）',
		en: 'Placements (year’s total)',
		'zh-Hant': '就業件數（年度合計）'
	},
	definition: {
		ja: 'ハローワークの紹介で就職が決まった件数（12か月の合計）。求職者の側から数えます。',
		en: 'Jobs taken up through a referral by Hello Work (total of twelve months), counted on the side of the applicant.',
		'zh-Hant': '經Hello Work介紹而就業的件數（12個月合計），自求職者一方計算。'
	},
	unit: 'cases',
	...COUNT
} as const satisfies Measure;

/** Of the whole nation placements are the openings that were filled. */
export const placement_rate = {
	title: {
		ja: '新規求人に対する就職の割合',
		en: 'Placements as a share of new openings',
		'zh-Hant': '就業件數占新登記求才的比率'
	},
	definition: {
		ja: '就職件数 ÷ 新規求人数 × 100。全国では充足率にあたります。都道府県では、求人は受け付けた県、就職は求職者の県で数えるため、充足率とは一致しません。',
		en: 'Placements ÷ new openings × 100. For the whole nation this is the rate of openings filled; of a prefecture it is not, since openings are counted where they were received and placements where the applicant is registered.',
		'zh-Hant':
			'就業件數 ÷ 新登記求才人數 × 100。以全國而言相當於求才遞補率；各都道府縣因求才依受理地、就業依求職者登記地計算，與遞補率不一致。'
	},
	unit: 'percent',
	decimals: 1,
	aggregate: { kind: 'share', of: 'placements', among: ['new_openings'] }
} as const satisfies Measure;

export const seishain_active_openings = {
	title: {
		ja: '正社員の有効求人数（年度計・延べ）',
		en: 'Active openings for regular employees (sum of twelve months)',
		'zh-Hant': '正職員工有效求才人數（年度合計・延人次）'
	},
	definition: {
		ja: '有効求人のうち正社員を募集するもの。各月の数を12か月足したもの（延べ）で、求人の実数ではありません。',
		en: 'Active openings that seek regular employees (正社員). The twelve months added up: not a number of distinct openings.',
		'zh-Hant': '有效求才中招募正職員工（正社員）者。12個月的合計（延人次），並非不重複的職缺數。'
	},
	unit: 'openings',
	...COUNT
} as const satisfies Measure;

export const seishain_active_openings_mean = {
	title: {
		ja: '正社員の有効求人数（月平均）',
		en: 'Active openings for regular employees (monthly mean)',
		'zh-Hant': '正職員工有效求才人數（月平均）'
	},
	definition: {
		ja: '正社員の有効求人数の年度計（延べ）を12で割った月平均。',
		en: 'Active openings for regular employees (正社員): the sum of twelve months divided by 12.',
		'zh-Hant': '正職員工（正社員）有效求才人數的年度合計（延人次）除以12。'
	},
	unit: 'openings',
	decimals: 0,
	aggregate: { kind: 'monthly-mean', of: 'seishain_active_openings', months: 12 }
} as const satisfies Measure;

export const seishain_new_openings = {
	title: {
		ja: '正社員の新規求人数（年度計）',
		en: 'New openings for regular employees (year’s total)',
		'zh-Hant': '正職員工新登記求才人數（年度合計）'
	},
	definition: {
		ja: '新規求人のうち正社員を募集するもの（12か月の合計）。',
		en: 'New openings that seek regular employees (正社員), total of twelve months.',
		'zh-Hant': '新登記求才中招募正職員工（正社員）者（12個月合計）。'
	},
	unit: 'openings',
	...COUNT
} as const satisfies Measure;

export const seishain_placements = {
	title: {
		ja: '正社員の就職件数（年度計）',
		en: 'Placements of regular employees (year’s total)',
		'zh-Hant': '正職員工就業件數（年度合計）'
	},
	definition: {
		ja: '就職件数のうち正社員として就職したもの（12か月の合計）。',
		en: 'Placements as a regular employee (正社員), total of twelve months.',
		'zh-Hant': '就業件數中以正職員工（正社員）就業者（12個月合計）。'
	},
	unit: 'cases',
	...COUNT
} as const satisfies Measure;

export const seishain_active_share = {
	title: {
		ja: '有効求人に占める正社員の割合',
		en: 'Share of regular employees in active openings',
		'zh-Hant': '有效求才中正職員工的比率'
	},
	definition: {
		ja: '正社員の有効求人数 ÷ 有効求人数 × 100（12か月の合計どうし）。求職者に対する正社員有効求人倍率ではありません。',
		en: 'Active openings for regular employees ÷ all active openings × 100 (sums of twelve months). Not the ratio of such openings to applicants.',
		'zh-Hant':
			'正職員工有效求才人數 ÷ 有效求才人數 × 100（12個月合計相除），並非相對於求職者的正職員工求供倍數。'
	},
	unit: 'percent',
	decimals: 1,
	aggregate: { kind: 'share', of: 'seishain_active_openings', among: ['active_openings'] }
} as const satisfies Measure;

export const seishain_new_share = {
	title: {
		ja: '新規求人に占める正社員の割合',
		en: 'Share of regular employees in new openings',
		'zh-Hant': '新登記求才中正職員工的比率'
	},
	definition: {
		ja: '正社員の新規求人数 ÷ 新規求人数 × 100。',
		en: 'New openings for regular employees ÷ all new openings × 100.',
		'zh-Hant': '正職員工新登記求才人數 ÷ 新登記求才人數 × 100。'
	},
	unit: 'percent',
	decimals: 1,
	aggregate: { kind: 'share', of: 'seishain_new_openings', among: ['new_openings'] }
} as const satisfies Measure;

export const seishain_placement_share = {
	title: {
		ja: '就職件数に占める正社員の割合',
		en: 'Share of regular employees in placements',
		'zh-Hant': '就業件數中正職員工的比率'
	},
	definition: {
		ja: '正社員の就職件数 ÷ 就職件数 × 100。',
		en: 'Placements of regular employees ÷ all placements × 100.',
		'zh-Hant': '正職員工就業件數 ÷ 就業件數 × 100。'
	},
	unit: 'percent',
	decimals: 1,
	aggregate: { kind: 'share', of: 'seishain_placements', among: ['placements'] }
} as const satisfies Measure;

export const seishain_placement_rate = {
	title: {
		ja: '正社員の新規求人に対する就職の割合',
		en: 'Placements as a share of new openings for regular employees',
		'zh-Hant': '正職員工就業件數占其新登記求才的比率'
	},
	definition: {
		ja: '正社員の就職件数 ÷ 正社員の新規求人数 × 100。',
		en: 'Placements of regular employees ÷ new openings for regular employees × 100.',
		'zh-Hant': '正職員工就業件數 ÷ 正職員工新登記求才人數 × 100。'
	},
	unit: 'percent',
	decimals: 1,
	aggregate: { kind: 'share', of: 'seishain_placements', among: ['seishain_new_openings'] }
} as const satisfies Measure;
