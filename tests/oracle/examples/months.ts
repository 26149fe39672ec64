import type { Over } from '#lib/narrative/claim.ts';
import { inChinese, inEnglish, inJapanese, level, term, type Example } from './example.ts';

const MARK = '架空のサンプル';
const OCTOBER = {
	time_period: '2026-10',
	ref_area: '43',
	occupation: '_T',
	employment: 'regular'
} as const;
const monthly = 'occupation-balance-monthly';
const openings = term(monthly, 'active_openings', OCTOBER, 30337);
const openingsBefore = term(
	monthly,
	'active_openings',
	{ ...OCTOBER, time_period: '2025-10' },
	30858
);

const offices: Over = {
	dataset: monthly,
	measure: 'active_ratio',
	across: 'ref_area',
	where: { time_period: '2026-10', occupation: '_T', employment: 'regular' },
	members: { of: 'items' },
	decimals: 2,
	compared: 10,
	belong: 10
};

const headline = (time_period: string, value: number, adjustment = 'sa') =>
	term('headline', 'active_ratio', { time_period, ref_area: '43', adjustment }, value, 2);

const reported: Over = {
	dataset: 'office-ratios',
	measure: 'active_ratio',
	across: 'ref_area',
	where: { time_period: '2025-08' },
	members: { of: 'items' },
	decimals: 2,
	compared: 2,
	belong: 10
};

const industries: Over = {
	dataset: 'industry-new-openings',
	measure: 'new_openings_change',
	across: 'industry_section',
	where: { time_period: '2025-11', ref_area: '43' },
	members: { of: 'items' },
	decimals: 1,
	compared: 2,
	belong: 7
};

const shown: Over = {
	dataset: 'headline',
	measure: 'active_ratio',
	across: 'time_period',
	where: { ref_area: '43', adjustment: 'sa' },
	members: { of: 'codes', codes: ['2025-08', '2025-09', '2025-10', '2025-11', '2025-12'] },
	decimals: 2,
	compared: 5,
	belong: 5
};

/** True sentences of the months, by a name. */
export const MONTHS = {
	sample: {
		text: '2026年10月の熊本県の有効求人数は30,337人で、前年同月より1.7％減りました。',
		claims: [
			level(openings),
			{ kind: 'change', now: openings, before: openingsBefore, amount: -1.7, as: 'rate' }
		],
		context: inJapanese('パートを含む常用', MARK)
	},
	rank: {
		text: '2026年10月のハローワーク菊池の有効求人倍率は1.25倍で、10か所のうち高い順に第1位です。',
		claims: [
			{
				kind: 'rank',
				of: term(monthly, 'active_ratio', { ...OCTOBER, ref_area: 'hw_kikuchi' }, 1.25, 2),
				rank: 1,
				over: offices
			}
		],
		context: inJapanese('パートを含む常用', MARK)
	},
	adjusted: {
		text: '2025年12月の熊本県の有効求人倍率（季節調整値）は1.11倍です。',
		claims: [level(headline('2025-12', 1.11))],
		context: inJapanese()
	},
	month: {
		text: '2025年11月の熊本県の有効求人倍率（季節調整値）は1.12倍で、2025年9月の1.13倍を0.01ポイント下回りました。',
		claims: [
			{
				kind: 'change',
				now: headline('2025-11', 1.12),
				before: headline('2025-09', 1.13),
				amount: -0.01,
				as: 'difference'
			}
		],
		context: inJapanese()
	},
	span: {
		text: '表示した期間の熊本県の有効求人倍率（季節調整値）は、最低が2025年12月の1.11倍、最高が2025年8月の1.16倍です。',
		claims: [
			{ kind: 'extreme', end: 'lowest', named: [{ code: '2025-12', value: 1.11 }], over: shown },
			{ kind: 'extreme', end: 'highest', named: [{ code: '2025-08', value: 1.16 }], over: shown }
		],
		context: inJapanese()
	},
	tie: {
		text: '2025年9月〜2025年12月の熊本県の有効求人倍率（季節調整値）は、最高が2025年9月と2025年10月の1.13倍です。',
		claims: [
			{
				kind: 'extreme',
				end: 'highest',
				named: [
					{ code: '2025-09', value: 1.13 },
					{ code: '2025-10', value: 1.13 }
				],
				over: {
					...shown,
					members: { of: 'codes', codes: ['2025-09', '2025-10', '2025-11', '2025-12'] },
					compared: 4,
					belong: 4
				}
			}
		],
		context: inJapanese('表示した期間')
	},
	incomplete: {
		text: '2025年8月の有効求人倍率は、値のある2か所（10か所のうち）ではハローワーク熊本（1.24倍）が最も高くなっています。',
		claims: [
			{
				kind: 'extreme',
				end: 'highest',
				named: [{ code: 'hw_kumamoto', value: 1.24 }],
				over: reported
			}
		],
		context: inJapanese()
	},
	rose: {
		text: '2025年11月の熊本県の新規求人数の前年同月比は、値のある2産業（7産業のうち）の2産業とも増加です。',
		claims: [{ kind: 'count', count: 2, over: industries, that: { sign: 1 } }],
		context: inJapanese()
	},
	absence: {
		text: '2025年8月のハローワーク菊池の有効求人倍率は、未収録です。',
		claims: [
			{
				kind: 'absence',
				of: {
					dataset: 'office-ratios',
					measure: 'active_ratio',
					where: { time_period: '2025-08', ref_area: 'hw_kikuchi' }
				}
			}
		],
		context: inJapanese()
	},
	english: {
		text: 'In Oct 2026, Kumamoto had 30,337 active openings, down 1.7% on the year before.',
		claims: [
			level(openings),
			{ kind: 'change', now: openings, before: openingsBefore, amount: -1.7, as: 'rate' }
		],
		context: inEnglish('Regular employment incl. part-time', '架空のサンプル (made-up sample)')
	},
	englishRank: {
		text: 'In Oct 2026, the active openings-to-applicants ratio of Hello Work Kikuchi was 1.25, the highest: ranked 1 of 10.',
		claims: [
			{
				kind: 'rank',
				of: term(monthly, 'active_ratio', { ...OCTOBER, ref_area: 'hw_kikuchi' }, 1.25, 2),
				rank: 1,
				over: offices
			}
		],
		context: inEnglish('Regular employment incl. part-time', 'made-up sample')
	},
	chinese: {
		text: '2026年10月熊本縣之有效求才人數為30,337人，較上年同月減少1.7％。',
		claims: [
			level(openings),
			{ kind: 'change', now: openings, before: openingsBefore, amount: -1.7, as: 'rate' }
		],
		context: inChinese('常用（含部分工時）', '虛構樣本')
	}
} as const satisfies Record<string, Example>;
