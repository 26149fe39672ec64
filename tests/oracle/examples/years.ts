import type { Claim, Over } from '#lib/narrative/claim.ts';
import { inChinese, inEnglish, inJapanese, level, term, type Example } from './example.ts';

const YEAR = { time_period: '2025FY', ref_area: '43', employment: 'regular' } as const;
const LAST = { ...YEAR, time_period: '2024FY' } as const;
const balance = 'occupation-balance';

const ratio = term(balance, 'active_ratio', { ...YEAR, occupation: '_T' }, 1.04, 2);
const ratioBefore = term(balance, 'active_ratio', { ...LAST, occupation: '_T' }, 1.1, 2);
const national = { ...ratio, where: { ...ratio.where, ref_area: '00' }, value: 1.1 } as const;

const occupations: Over = {
	dataset: balance,
	measure: 'active_ratio',
	across: 'occupation',
	where: YEAR,
	members: { of: 'items' },
	base: { measure: 'active_applicants', least: 100 },
	decimals: 2,
	compared: 60,
	belong: 73
};

const builders: Over = {
	...occupations,
	members: { of: 'parts', group: 'J' },
	compared: 4,
	belong: 5
};

const beside: Over = {
	dataset: 'occupation-wages',
	measure: 'offered_wage',
	across: 'occupation',
	where: { ...YEAR, employment: 'full_time', basis: 'reception' },
	members: { of: 'items' },
	base: { measure: 'new_openings', least: 100, dataset: balance },
	against: { ref_area: '00' },
	decimals: 0,
	compared: 51,
	belong: 73
};

const change: Claim = {
	kind: 'change',
	now: ratio,
	before: ratioBefore,
	amount: -0.06,
	as: 'difference'
};

const fields: Over = {
	dataset: balance,
	measure: 'active_ratio',
	across: 'occupation',
	where: YEAR,
	grouping: 'shortage',
	members: { of: 'groups' },
	decimals: 2,
	compared: 4,
	belong: 4
};

const AROUND = 'パートを含む常用・原数値・年度';

/** True sentences of the fiscal years, by a name. */
export const YEARS = {
	level: {
		text: '熊本県の有効求人倍率は、2025年度に1.04倍です。',
		claims: [level(ratio)],
		context: inJapanese(AROUND)
	},
	bracketed: {
		text: '2025年度の熊本県の有効求人倍率は1.04倍で、2024年度（1.10倍）から0.06ポイント低下しました。',
		claims: [level(ratio), change],
		context: inJapanese(AROUND)
	},
	change: {
		text: '熊本県の有効求人倍率は2025年度に1.04倍で、2024年度より0.06ポイント下がりました。',
		claims: [level(ratio), change],
		context: inJapanese(AROUND)
	},
	comparison: {
		text: '2025年度の有効求人倍率は、熊本県が1.04倍で、全国（1.10倍）を0.06ポイント下回ります。',
		claims: [level(ratio), { kind: 'comparison', of: ratio, to: national, amount: -0.06 }],
		context: inJapanese(AROUND)
	},
	mean: {
		text: '2025年度の熊本県の有効求人数は、月平均29,583人です。',
		claims: [
			level({
				...term(balance, 'active_openings', { ...YEAR, occupation: '_T' }, 29583),
				per: 'month'
			})
		],
		context: inJapanese(AROUND)
	},
	sum: {
		text: '2025年度の熊本県の有効求人数は、延べ354,994人です。',
		claims: [level(term(balance, 'active_openings', { ...YEAR, occupation: '_T' }, 354994))],
		context: inJapanese(AROUND)
	},
	flow: {
		text: '2025年度の熊本県の新規求人数は123,535人で、前年度より3.5％減りました。',
		claims: [
			{
				kind: 'change',
				now: term(balance, 'new_openings', { ...YEAR, occupation: '_T' }, 123535),
				before: term(balance, 'new_openings', { ...LAST, occupation: '_T' }, 128077),
				amount: -3.5,
				as: 'rate'
			}
		],
		context: inJapanese(AROUND)
	},
	extreme: {
		text: '2025年度の熊本県で、有効求職者数が100人以上（12か月の延べ）の職業のうち有効求人倍率が最も高いのは、その他の保安職業従事者（5.77倍）、建設躯体工事従事者（5.37倍）です。',
		claims: [
			{
				kind: 'extreme',
				end: 'highest',
				named: [
					{ code: '45', value: 5.77 },
					{ code: '65', value: 5.37 }
				],
				over: occupations
			}
		],
		context: inJapanese(AROUND)
	},
	parts: {
		text: '2025年度の熊本県の「建設・採掘従事者」で、有効求職者数が100人以上（12か月の延べ）の職業のうち有効求人倍率が最も高いのは、建設躯体工事従事者（5.37倍）です。',
		claims: [
			{ kind: 'extreme', end: 'highest', named: [{ code: '65', value: 5.37 }], over: builders }
		],
		context: inJapanese(AROUND)
	},
	count: {
		text: '2025年度の熊本県で、有効求職者数が100人以上（12か月の延べ）の60職業のうち、有効求人倍率が1.00倍以上は36です。',
		claims: [{ kind: 'count', count: 36, over: occupations, that: { atLeast: 1 } }],
		context: inJapanese(AROUND)
	},
	field: {
		text: '2025年度の熊本県で、有効求人倍率が最も高い人材不足分野は警備（5.77倍）です。',
		claims: [
			{ kind: 'extreme', end: 'highest', named: [{ code: 'security', value: 5.77 }], over: fields }
		],
		context: inJapanese(AROUND)
	},
	wage: {
		text: '2025年度の熊本県の求人賃金は、建設業で273千円です。',
		claims: [
			level(
				term(
					'industry-wages',
					'offered_wage',
					{
						time_period: '2025FY',
						ref_area: '43',
						industry: 'D',
						employment: 'full_time',
						basis: 'reception'
					},
					273
				)
			)
		],
		context: inJapanese('パートを除く常用・受理地別')
	},
	against: {
		text: '2025年度の熊本県では、新規求人数（年度計）が100人以上で、値のある51職業（全73職業）のうち求人賃金が全国を下回るのは50職業、上回るのは1職業です。',
		claims: [
			{ kind: 'count', count: 50, over: beside, that: { sign: -1 } },
			{ kind: 'count', count: 1, over: beside, that: { sign: 1 } }
		],
		context: inJapanese('求人賃金・パートを除く常用・受理地別・51職業（全73職業）・100人以上')
	},
	furthest: {
		text: '2025年度の熊本県の求人賃金（51職業、全73職業）が全国を最も下回るのは情報処理・通信技術者（−67千円）、最も上回るのは医師，歯科医師，獣医師，薬剤師（+25千円）です（新規求人数（年度計）100人以上）。',
		claims: [
			{ kind: 'extreme', end: 'lowest', named: [{ code: '10', value: -67 }], over: beside },
			{ kind: 'extreme', end: 'highest', named: [{ code: '12', value: 25 }], over: beside }
		],
		context: inJapanese('求人賃金・パートを除く常用・受理地別')
	},
	english: {
		text: 'In FY2025, Kumamoto: the active openings-to-applicants ratio was 1.04, down 0.06 points on FY2024.',
		claims: [level(ratio), change],
		context: inEnglish('Regular employment incl. part-time')
	},
	englishExtreme: {
		text: 'In FY2025, Kumamoto: highest in active openings-to-applicants ratio, with active applicants of 100 persons or more (sum of twelve months): Other security workers (5.77).',
		claims: [
			{ kind: 'extreme', end: 'highest', named: [{ code: '45', value: 5.77 }], over: occupations }
		],
		context: inEnglish('Regular employment incl. part-time')
	},
	chinese: {
		text: '2025年度熊本縣之有效求供倍數為1.04倍，較2024年度下降0.06倍。',
		claims: [level(ratio), change],
		context: inChinese('常用（含部分工時）')
	},
	chineseComparison: {
		text: '2025年度有效求供倍數，熊本縣為1.04倍，低於全國（1.10倍）0.06倍。',
		claims: [level(ratio), { kind: 'comparison', of: ratio, to: national, amount: -0.06 }],
		context: inChinese('常用（含部分工時）')
	}
} as const satisfies Record<string, Example>;
