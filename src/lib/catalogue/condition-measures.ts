import type { Label } from '#lib/base/language.ts';
import type { Measure } from './measure.ts';

/*
 * The working conditions that new openings state. Each opening stands in one column of a kind, so
 * that a share is one column as per cent of them all.
 */

const COUNT = { decimals: 0, aggregate: { kind: 'count' }, range: [0, 1e9] } as const;

/** Openings that state the condition named. */
const openings = (ja: string, en: string, zhHant: string) =>
	({
		title: { ja, en, 'zh-Hant': zhHant },
		definition: {
			ja: `年度中の新規求人のうち「${ja}」とするものの数。`,
			en: `New openings of the fiscal year: ${en.toLowerCase()}.`,
			'zh-Hant': `年度內新登記求才中「${zhHant}」者的人數。`
		},
		unit: 'openings',
		...COUNT
	}) as const satisfies Measure;

const establishmentsWith = (title: Label) =>
	({
		title,
		definition: {
			ja: '週休二日制の別に数えた、求人の事業所の数。',
			en: 'Establishments with openings, by whether two days a week are off.',
			'zh-Hant': '依週休二日制別計算的求才事業所數。'
		},
		unit: 'establishments',
		...COUNT
	}) as const satisfies Measure;

const SHARE = { unit: 'percent', decimals: 1 } as const;

export const openings_with_bonus = openings(
	'賞与のある求人',
	'Openings with a bonus',
	'有獎金的求才'
);

export const openings_without_bonus = openings(
	'賞与のない求人',
	'Openings without a bonus',
	'無獎金的求才'
);

export const openings_commuting_limited = openings(
	'通勤手当が実費（上限あり）の求人',
	'Openings that pay commuting up to a limit',
	'通勤津貼實報實銷（有上限）的求才'
);

export const openings_commuting_unlimited = openings(
	'通勤手当が実費（上限なし）の求人',
	'Openings that pay commuting without a limit',
	'通勤津貼實報實銷（無上限）的求才'
);

export const openings_commuting_fixed = openings(
	'通勤手当が一定額の求人',
	'Openings that pay a fixed sum for commuting',
	'通勤津貼為定額的求才'
);

export const openings_commuting_none = openings(
	'通勤手当のない求人',
	'Openings that do not pay commuting',
	'無通勤津貼的求才'
);

const BONUS = ['openings_with_bonus', 'openings_without_bonus'] as const;

const COMMUTING = [
	'openings_commuting_limited',
	'openings_commuting_unlimited',
	'openings_commuting_fixed',
	'openings_commuting_none'
] as const;

export const bonus_share = {
	title: {
		ja: '賞与のある求人の割合',
		en: 'Share of openings with a bonus',
		'zh-Hant': '有獎金的求才比率'
	},
	definition: {
		ja: '賞与のある求人 ÷（賞与のある求人 ＋ 賞与のない求人）× 100。賞与の額や実際の支給は分かりません。',
		en: 'Openings with a bonus ÷ openings with and without one × 100. Tells neither its amount nor whether it was paid.',
		'zh-Hant': '有獎金的求才 ÷（有獎金的求才＋無獎金的求才）× 100。無從得知獎金金額及是否實際發放。'
	},
	...SHARE,
	aggregate: { kind: 'share', of: 'openings_with_bonus', among: BONUS }
} as const satisfies Measure;

export const commuting_unlimited_share = {
	title: {
		ja: '通勤手当に上限のない求人の割合',
		en: 'Share of openings that pay commuting without a limit',
		'zh-Hant': '通勤津貼無上限的求才比率'
	},
	definition: {
		ja: '通勤手当が実費（上限なし）の求人 ÷ 上限あり・上限なし・一定額・なしの合計 × 100。',
		en: 'Openings that pay commuting without a limit ÷ those with a limit, without one, with a fixed sum and without pay × 100.',
		'zh-Hant': '通勤津貼實報實銷（無上限）的求才 ÷ 有上限、無上限、定額、無津貼的合計 × 100。'
	},
	...SHARE,
	aggregate: { kind: 'share', of: 'openings_commuting_unlimited', among: COMMUTING }
} as const satisfies Measure;

export const commuting_none_share = {
	title: {
		ja: '通勤手当のない求人の割合',
		en: 'Share of openings that do not pay commuting',
		'zh-Hant': '無通勤津貼的求才比率'
	},
	definition: {
		ja: '通勤手当のない求人 ÷ 上限あり・上限なし・一定額・なしの合計 × 100。',
		en: 'Openings that do not pay commuting ÷ those with a limit, without one, with a fixed sum and without pay × 100.',
		'zh-Hant': '無通勤津貼的求才 ÷ 有上限、無上限、定額、無津貼的合計 × 100。'
	},
	...SHARE,
	aggregate: { kind: 'share', of: 'openings_commuting_none', among: COMMUTING }
} as const satisfies Measure;

export const establishments = {
	title: { ja: '求人の事業所数', en: 'Establishments with openings', 'zh-Hant': '求才事業所數' },
	definition: {
		ja: '週休二日制の表に計上された、求人の事業所の数。',
		en: 'Establishments with openings in the table of weekly days off.',
		'zh-Hant': '週休二日制表中計入的求才事業所數。'
	},
	unit: 'establishments',
	...COUNT
} as const satisfies Measure;

export const establishments_two_days_weekly = establishmentsWith({
	ja: '毎週週休二日の事業所数',
	en: 'Establishments with two days off every week',
	'zh-Hant': '每週週休二日的事業所數'
});

export const establishments_two_days_other = establishmentsWith({
	ja: 'その他の週休二日の事業所数',
	en: 'Establishments with two days off in some weeks',
	'zh-Hant': '其他週休二日的事業所數'
});

export const establishments_two_days_none = establishmentsWith({
	ja: '週休二日のない事業所数',
	en: 'Establishments without two days off',
	'zh-Hant': '無週休二日的事業所數'
});

export const two_days_weekly_share = {
	title: {
		ja: '毎週週休二日の事業所の割合',
		en: 'Share of establishments with two days off every week',
		'zh-Hant': '每週週休二日的事業所比率'
	},
	definition: {
		ja: '毎週週休二日の事業所数 ÷ 求人の事業所数 × 100。',
		en: 'Establishments with two days off every week ÷ establishments with openings × 100.',
		'zh-Hant': '每週週休二日的事業所數 ÷ 求才事業所數 × 100。'
	},
	...SHARE,
	aggregate: { kind: 'share', of: 'establishments_two_days_weekly', among: ['establishments'] }
} as const satisfies Measure;
