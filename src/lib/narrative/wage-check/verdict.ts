import type { Language } from '#lib/base/language.ts';
import { formatNumber } from '#lib/base/number.ts';
import type { Side, WageCheckWords } from '#lib/base/words/wage-check/ja.ts';
import { hourlyOf } from '#lib/base/working-hours.ts';
import { MINIMUM_WAGES } from '#lib/catalogue/minimum-wage.ts';
import { yenHour } from '../minimum-wage.ts';
import type { WageEmployment, WageFacts } from './facts.ts';

export interface PlannedWage {
	readonly yen: number;
	readonly employment: WageEmployment;
	/** What a month is taken to have, to hold monthly pay against the minimum wage. */
	readonly hours: number;
}

/** Where a planned wage lies, in words that claim no more than the figures hold. */
export interface Verdict {
	readonly sentences: readonly string[];
	/** Said loudly; null where the wage is not under the minimum wage. */
	readonly alarm: string | null;
	/** The planned wage less each amount that is known. */
	readonly differences: readonly { readonly name: string; readonly text: string }[];
}

export const yen = (amount: number, language: Language, signed = false): string =>
	`${formatNumber(amount, language, 0, signed)}${{ ja: '円', en: ' yen', 'zh-Hant': '日圓' }[language]}`;

const side = (wage: number, other: number | null): Side =>
	other === null ? null : (Math.sign(wage - other) as -1 | 0 | 1);

/** 月額230,000円 / 230,000 yen a month. */
export const wageText = (
	amount: number,
	employment: WageEmployment,
	language: Language,
	words: WageCheckWords
): string =>
	language === 'en'
		? `${yen(amount, language)} ${words.kind[employment]}`
		: `${words.kind[employment]}${yen(amount, language)}`;

export function verdict(
	planned: PlannedWage,
	{ lower, upper, desired }: WageFacts,
	language: Language,
	words: WageCheckWords
): Verdict {
	const wage = wageText(planned.yen, planned.employment, language, words);
	const amount = (value: number | null) => (value === null ? '' : yen(value, language));
	const minimum = againstMinimum(planned, wage, language, words);
	return {
		sentences: [
			words.position({
				wage,
				lower: amount(lower),
				upper: amount(upper),
				toLower: side(planned.yen, lower),
				toUpper: side(planned.yen, upper)
			}),
			words.desired(wage, amount(desired), side(planned.yen, desired)),
			...(minimum.kept === null ? [] : [minimum.kept])
		],
		alarm: minimum.alarm,
		differences: [
			...(['lower', 'upper', 'desired'] as const).flatMap((name) => {
				const other = { lower, upper, desired }[name];
				return other === null
					? []
					: [{ name: words.difference[name], text: yen(planned.yen - other, language, true) }];
			}),
			...minimum.difference
		]
	};
}

/** Hourly pay is held against the newest minimum wage; monthly pay only by the hours assumed. */
function againstMinimum(
	planned: PlannedWage,
	wage: string,
	language: Language,
	words: WageCheckWords
): { alarm: string | null; kept: string | null; difference: Verdict['differences'] } {
	const newest = MINIMUM_WAGES.at(-1);
	if (!newest) return { alarm: null, kept: null, difference: [] };
	const minimum = yenHour(newest.yen, language);
	const from = newest.from;
	if (planned.employment === 'part_time') {
		const short = newest.yen - planned.yen;
		return {
			alarm:
				short > 0
					? words.belowMinimum({ wage, minimum, from, amount: yen(short, language) })
					: null,
			kept: short > 0 ? null : words.minimumKept(minimum, from),
			difference: [{ name: words.difference.minimum, text: yen(-short, language, true) }]
		};
	}
	const exact = planned.yen / planned.hours;
	return {
		alarm:
			exact < newest.yen
				? words.belowMinimumMonthly({
						wage,
						hours: formatNumber(planned.hours, language, 1),
						hourly: yenHour(hourlyOf(planned.yen, planned.hours), language),
						minimum,
						from
					})
				: null,
		kept: null,
		difference: []
	};
}

/** A wage that looks as if it were meant for the other employment type; null where it does not. */
export function doubt(
	amount: number,
	employment: WageEmployment,
	language: Language,
	words: WageCheckWords
): string | null {
	if (employment === 'full_time' && amount < 50_000)
		return words.doubtMonthly(yen(amount, language));
	if (employment === 'part_time' && amount > 20_000)
		return words.doubtHourly(yen(amount, language));
	return null;
}
