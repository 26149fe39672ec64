import type { Measure } from './measure.ts';
import * as monthly from './measures.ts';

/*
 * The measures of a fiscal year. A stock (有効) that is there in each of twelve months is added up
 * in the tables: told as people it would count each of them up to twelve times. So it is shown as
 * the mean of the months, and the sum stands beside it under a name that says what it is. A flow
 * (新規) is a yearly total.
 */

export { active_ratio, new_ratio } from './measures.ts';

export const active_openings_mean = {
	title: {
		ja: '有効求人数（月平均）',
		en: 'Active job openings (monthly mean)',
		'zh-Hant': '有效求才人數（月平均）'
	},
	definition: {
		ja: '有効求人数の年度計（延べ）を12で割った月平均。有効求人数は、前月から繰り越した未充足の求人と当月の新規求人の合計です。',
		en: 'The sum of twelve months divided by 12. Active openings are unfilled openings carried over plus the month’s new openings.',
		'zh-Hant':
			'有效求才人數的年度合計（延人次）除以12。有效求才人數為上月未補滿而延續者加上當月新登記者。'
	},
	unit: 'openings',
	decimals: 0,
	aggregate: { kind: 'monthly-mean', of: 'active_openings', months: 12 }
} as const satisfies Measure;

export const active_applicants_mean = {
	title: {
		ja: '有効求職者数（月平均）',
		en: 'Active applicants (monthly mean)',
		'zh-Hant': '有效求職人數（月平均）'
	},
	definition: {
		ja: '有効求職者数の年度計（延べ）を12で割った月平均。有効求職者数は、前月から繰り越した求職者と当月の新規求職申込者の合計です。',
		en: 'The sum of twelve months divided by 12. Active applicants are applicants carried over plus the month’s new applicants.',
		'zh-Hant': '有效求職人數的年度合計（延人次）除以12。有效求職人數為上月延續者加上當月新登記者。'
	},
	unit: 'persons',
	decimals: 0,
	aggregate: { kind: 'monthly-mean', of: 'active_applicants', months: 12 }
} as const satisfies Measure;

/** Negative where there are more applicants than openings. */
export const active_gap = {
	...monthly.active_gap,
	title: {
		ja: '求人と求職者の差（月平均）',
		en: 'Gap (openings − applicants, monthly mean)',
		'zh-Hant': '求才與求職的差（月平均）'
	},
	definition: {
		ja: '有効求人数と有効求職者数の年度計（延べ）の差を12で割った月平均。プラスは求人の方が多く、マイナスは求職者の方が多いことを示します。',
		en: 'The difference of the sums of twelve months divided by 12. Above 0 there are more openings, below 0 more applicants.',
		'zh-Hant':
			'有效求才人數與有效求職人數年度合計（延人次）的差除以12。正值表示求才較多，負值表示求職者較多。'
	},
	aggregate: {
		kind: 'difference',
		minuend: 'active_openings',
		subtrahend: 'active_applicants',
		months: 12
	}
} as const satisfies Measure;

/** The sum of twelve months, as the tables print it. */
export const active_openings = {
	...monthly.active_openings,
	title: {
		ja: '有効求人数（年度計・延べ）',
		en: 'Active job openings (sum of twelve months)',
		'zh-Hant': '有效求才人數（年度合計・延人次）'
	},
	definition: {
		ja: '各月の有効求人数を12か月足したもの（延べ）で、求人の実数ではありません。',
		en: 'Active openings of the twelve months added up: not a number of distinct openings.',
		'zh-Hant': '12個月有效求才人數的合計（延人次），並非不重複的職缺數。'
	}
} as const satisfies Measure;

/** The sum of twelve months, as the tables print it. */
export const active_applicants = {
	...monthly.active_applicants,
	title: {
		ja: '有効求職者数（年度計・延べ）',
		en: 'Active applicants (sum of twelve months)',
		'zh-Hant': '有效求職人數（年度合計・延人次）'
	},
	definition: {
		ja: '各月の有効求職者数を12か月足したもの（延べ）で、人の実数ではありません。',
		en: 'Active applicants of the twelve months added up: not a number of distinct people.',
		'zh-Hant': '12個月有效求職人數的合計（延人次），並非不重複的人數。'
	}
} as const satisfies Measure;

export const new_openings = {
	...monthly.new_openings,
	title: {
		ja: '新規求人数（年度計）',
		en: 'New job openings (year’s total)',
		'zh-Hant': '新登記求才人數（年度合計）'
	},
	definition: {
		ja: '年度中に新たに受け付けた求人の数（12か月の合計）。',
		en: 'Openings newly received in the fiscal year (total of twelve months).',
		'zh-Hant': '年度內新受理的求才人數（12個月合計）。'
	}
} as const satisfies Measure;

export const new_applications = {
	...monthly.new_applications,
	title: {
		ja: '新規求職申込件数（年度計）',
		en: 'New applications (year’s total)',
		'zh-Hant': '新登記求職件數（年度合計）'
	},
	definition: {
		ja: '年度中に新たに受け付けた求職申込みの件数（12か月の合計）。',
		en: 'Applications newly received in the fiscal year (total of twelve months).',
		'zh-Hant': '年度內新受理的求職申請件數（12個月合計）。'
	}
} as const satisfies Measure;
