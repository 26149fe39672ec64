import type { Label } from '#lib/base/language.ts';
import { parsePeriod, type Frequency } from '#lib/base/period.ts';
import { say } from '../finding.ts';

/** What is wrong with one value. */
export interface Fault {
	readonly rule: string;
	readonly reason: Label;
	readonly mend: Label;
}

export const requiredFault = (value: string): Fault | null =>
	value !== ''
		? null
		: {
				rule: 'cell-required',
				reason: say('必須の列が空です', 'the column must not be empty', '必填欄位為空'),
				mend: say('値を入れてください', 'fill in the value', '請填入值')
			};

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/;

/** ASCII digits with at most the declared decimals, within the range of what can be true. */
export function numberFault(
	value: string,
	decimals: number,
	range?: readonly [number, number]
): Fault | null {
	const match = NUMBER.exec(value);
	if (!match)
		return {
			rule: 'cell-number',
			reason: say('数値ではありません', 'this is not a number', '不是數值'),
			mend: say(
				'半角数字だけにし（桁区切り・単位・▲・※は付けない）、公表されていない値は空欄にしてください',
				'use digits alone (no separators, units or signs); leave an unpublished value empty',
				'請只用半形數字（不含千分位、單位、▲、※）；未公布的值請留空'
			)
		};
	if ((match[1]?.length ?? 0) > decimals)
		return {
			rule: 'cell-decimals',
			reason: say(
				`小数は${decimals}桁までです`,
				`more than ${decimals} decimals`,
				`小數最多${decimals}位`
			),
			mend: say(
				'公表された桁で書いてください',
				'write it as it was published',
				'請依公布之位數填寫'
			)
		};
	if (range && (Number(value) < range[0] || Number(value) > range[1]))
		return {
			rule: 'cell-range',
			reason: say(
				`あり得る範囲（${range[0]}〜${range[1]}）の外です`,
				`outside what can be true (${range[0]} to ${range[1]})`,
				`超出可能範圍（${range[0]}～${range[1]}）`
			),
			mend: say(
				'元の資料と桁・単位を見比べてください',
				'compare digits and unit with the source',
				'請與原始資料核對位數與單位'
			)
		};
	return null;
}

export function dateFault(value: string): Fault | null {
	const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? []).map(Number);
	const date = new Date(Date.UTC(year ?? NaN, (month ?? NaN) - 1, day));
	if (date.getUTCMonth() + 1 === month && date.getUTCDate() === day) return null;
	return {
		rule: 'cell-date',
		reason: say('日付ではありません', 'this is not a date', '不是日期'),
		mend: say(
			'「2026-10-01」の形で書いてください',
			'write it like 2026-10-01',
			'請寫成「2026-10-01」'
		)
	};
}

const EXAMPLES: Readonly<Record<Frequency, string>> = {
	month: '2026-10',
	'fiscal-year': '2025FY',
	year: '2025'
};

export function periodFault(value: string, frequency: Frequency): Fault | null {
	if (parsePeriod(value)?.frequency === frequency) return null;
	const example = EXAMPLES[frequency];
	return {
		rule: 'cell-period',
		reason: say(
			'このデータの期間の書き方ではありません',
			'not a period of this dataset',
			'不是此資料的期間格式'
		),
		mend: say(
			`「${example}」の形で書いてください`,
			`write it like ${example}`,
			`請寫成「${example}」`
		)
	};
}

export function patternFault(value: string, pattern: string): Fault | null {
	if (new RegExp(`^(?:${pattern})$`).test(value)) return null;
	return {
		rule: 'cell-pattern',
		reason: say(
			`形（${pattern}）に合いません`,
			`does not match ${pattern}`,
			`不符合格式（${pattern}）`
		),
		mend: say('元の資料と見比べてください', 'compare it with the source', '請與原始資料核對')
	};
}
