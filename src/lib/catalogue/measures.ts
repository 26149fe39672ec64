import type { Measure } from './measure.ts';

const COUNT = { decimals: 0, aggregate: { kind: 'count' }, range: [0, 1e9] } as const;

/** Openings carried over unfilled plus this month's new ones; a fiscal year adds twelve months. */
export const active_openings = {
	title: { ja: '有効求人数', en: 'Active job openings', 'zh-Hant': '有效求才人數' },
	definition: {
		ja: '前月から繰り越した未充足の求人と、当月の新規求人の合計。年度の値は12か月の合計（延べ）で、求人の実数ではありません。',
		en: 'Unfilled openings carried over plus this month’s new openings. A fiscal-year value is the sum of twelve months, not a number of distinct openings.',
		'zh-Hant':
			'上月未補滿而延續的求才人數，加上當月新登記求才人數。年度值為12個月的合計（延人次），並非不重複的職缺數。'
	},
	unit: 'openings',
	...COUNT
} as const satisfies Measure;

export const active_applicants = {
	title: { ja: '有効求職者数', en: 'Active applicants', 'zh-Hant': '有效求職人數' },
	definition: {
		ja: '前月から繰り越した求職者と、当月の新規求職申込者の合計。年度の値は12か月の合計（延べ）で、人の実数ではありません。',
		en: 'Applicants carried over plus this month’s new applicants. A fiscal-year value is the sum of twelve months, not a number of distinct people.',
		'zh-Hant':
			'上月延續的求職者，加上當月新申請求職者。年度值為12個月的合計（延人次），並非不重複的人數。'
	},
	unit: 'persons',
	...COUNT
} as const satisfies Measure;

export const new_openings = {
	title: { ja: '新規求人数', en: 'New job openings', 'zh-Hant': '新登記求才人數' },
	definition: {
		ja: '期間中に新たに受け付けた求人の数。',
		en: 'Openings newly received in the period.',
		'zh-Hant': '期間內新受理的求才人數。'
	},
	unit: 'openings',
	...COUNT,
	flow: true
} as const satisfies Measure;

export const new_applications = {
	title: { ja: '新規求職申込件数', en: 'New applications', 'zh-Hant': '新登記求職件數' },
	definition: {
		ja: '期間中に新たに受け付けた求職申込みの件数。',
		en: 'Applications newly received in the period.',
		'zh-Hant': '期間內新受理的求職申請件數。'
	},
	unit: 'applications',
	...COUNT,
	flow: true
} as const satisfies Measure;

export const active_ratio = {
	title: {
		ja: '有効求人倍率',
		en: 'Active openings-to-applicants ratio',
		'zh-Hant': '有效求供倍數'
	},
	definition: {
		ja: '有効求人数 ÷ 有効求職者数。年度の値は12か月の合計どうしの比です。求職者数が0のとき、またはどちらかの値がないときは計算しません。',
		en: 'Active openings ÷ active applicants. A fiscal-year value is sum ÷ sum. Not computed where applicants are 0 or either has no value.',
		'zh-Hant':
			'有效求才人數 ÷ 有效求職人數。年度值為12個月合計相除。求職人數為0或任一項無數值時不計算。'
	},
	unit: 'times',
	decimals: 2,
	aggregate: { kind: 'ratio', numerator: 'active_openings', denominator: 'active_applicants' }
} as const satisfies Measure;

export const new_ratio = {
	title: {
		ja: '新規求人倍率',
		en: 'New openings-to-applicants ratio',
		'zh-Hant': '新登記求供倍數'
	},
	definition: {
		ja: '新規求人数 ÷ 新規求職申込件数。',
		en: 'New openings ÷ new applications.',
		'zh-Hant': '新登記求才人數 ÷ 新登記求職件數。'
	},
	unit: 'times',
	decimals: 2,
	aggregate: { kind: 'ratio', numerator: 'new_openings', denominator: 'new_applications' }
} as const satisfies Measure;

/** Negative where there are more applicants than openings. */
export const active_gap = {
	title: {
		ja: '求人と求職者の差',
		en: 'Gap (openings − applicants)',
		'zh-Hant': '求才與求職者的差'
	},
	definition: {
		ja: '有効求人数 − 有効求職者数。プラスは求人の方が多く、マイナスは求職者の方が多いことを示します。年度の値は12か月の合計（延べ）の差です。どちらかの値がないときは計算しません。',
		en: 'Active openings − active applicants. Above 0 there are more openings, below 0 more applicants. A fiscal-year value is the difference of the sums of twelve months. Not computed where either has no value.',
		'zh-Hant':
			'有效求才人數 − 有效求職人數。正值表示求才較多，負值表示求職者較多。年度值為12個月合計的差。任一項無數值時不計算。'
	},
	unit: 'difference',
	decimals: 0,
	aggregate: { kind: 'difference', minuend: 'active_openings', subtrahend: 'active_applicants' }
} as const satisfies Measure;

const WAGE_NOTE = {
	ja: '求人票に書かれた基本給と定額手当の平均で、実際に支払われた賃金や中央値ではなく、賞与・残業代を含みません。',
	en: 'Base pay plus fixed allowances as written on the opening: not pay actually agreed, not a median, no bonus or overtime.',
	'zh-Hant': '為求才單所載本薪與固定津貼的平均，並非實際支付薪資或中位數，不含獎金與加班費。'
};

const wageUnit = (full_time: 'thousand_yen_month' | 'yen_month') =>
	({
		dimension: 'employment',
		units: { full_time, part_time: 'yen_hour' }
	}) as const;

const WAGE = { decimals: 0, aggregate: { kind: 'published' }, range: [50, 2e6] } as const;

/** The yearly tables print one mean, in thousand yen a month (full-time) or yen an hour. */
export const offered_wage = {
	title: { ja: '求人賃金', en: 'Offered wage', 'zh-Hant': '求才薪資' },
	definition: {
		ja: `新規求人の賃金の平均。${WAGE_NOTE.ja}`,
		en: `Mean wage of new openings. ${WAGE_NOTE.en}`,
		'zh-Hant': `新登記求才薪資的平均。${WAGE_NOTE['zh-Hant']}`
	},
	unit: wageUnit('thousand_yen_month'),
	...WAGE
} as const satisfies Measure;

export const offered_wage_lower = {
	title: {
		ja: '求人賃金（下限の平均）',
		en: 'Offered wage, mean of lower limits',
		'zh-Hant': '求才薪資（下限平均）'
	},
	definition: {
		ja: `新規求人の賃金の下限額の平均。${WAGE_NOTE.ja}`,
		en: `Mean of the lower limits of new openings. ${WAGE_NOTE.en}`,
		'zh-Hant': `新登記求才薪資下限的平均。${WAGE_NOTE['zh-Hant']}`
	},
	unit: wageUnit('yen_month'),
	...WAGE
} as const satisfies Measure;

export const offered_wage_upper = {
	title: {
		ja: '求人賃金（上限の平均）',
		en: 'Offered wage, mean of upper limits',
		'zh-Hant': '求才薪資（上限平均）'
	},
	definition: {
		ja: `新規求人の賃金の上限額の平均。${WAGE_NOTE.ja}`,
		en: `Mean of the upper limits of new openings. ${WAGE_NOTE.en}`,
		'zh-Hant': `新登記求才薪資上限的平均。${WAGE_NOTE['zh-Hant']}`
	},
	unit: wageUnit('yen_month'),
	...WAGE
} as const satisfies Measure;

export const desired_wage = {
	title: { ja: '求職賃金（希望）', en: 'Desired wage', 'zh-Hant': '求職者期望薪資' },
	definition: {
		ja: '求職者が希望する賃金の平均。',
		en: 'Mean wage that applicants ask for.',
		'zh-Hant': '求職者期望薪資的平均。'
	},
	unit: wageUnit('yen_month'),
	...WAGE
} as const satisfies Measure;

const YEAR_CHANGE = {
	definition: {
		ja: '公表時に示された前年同月に対する増減率（原数値）。',
		en: 'The change on the same month of the year before printed at publication (not seasonally adjusted).',
		'zh-Hant': '公布時所示與上年同月相較的增減率（未經季節調整）。'
	},
	unit: 'percent',
	decimals: 1,
	aggregate: { kind: 'published' },
	range: [-100, 1000]
} as const;

export const new_openings_change = {
	title: {
		ja: '新規求人数の前年同月比（公表値）',
		en: 'Change of new openings on the year (published)',
		'zh-Hant': '新登記求才人數年增率（公布值）'
	},
	...YEAR_CHANGE
} as const satisfies Measure;

export const new_applications_change = {
	title: {
		ja: '新規求職申込件数の前年同月比（公表値）',
		en: 'Change of new applications on the year (published)',
		'zh-Hant': '新登記求職件數年增率（公布值）'
	},
	...YEAR_CHANGE
} as const satisfies Measure;
