import type { Language } from '#lib/base/language.ts';
import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import type { Side, WageCheckWords } from '#lib/base/words/wage-check/ja.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import type { WageEmployment } from './facts.ts';

export interface PlannedWage {
	readonly yen: number;
	readonly employment: WageEmployment;
	/** What a month is taken to have, to hold monthly pay against the minimum wage. */
	readonly hours: number;
	/** Whose minimum wage is held against it; null for that of the area. */
	readonly industry: string | null;
}

export const yen = (amount: number, language: Language, signed = false): string =>
	`${formatNumber(amount, language, 0, signed)}${UNITS.yen_month.short[language]}`;

export const sideOf = (wage: number, other: number): Exclude<Side, null> =>
	Math.sign(wage - other) as -1 | 0 | 1;

/** A difference in per cent of what is held against, as it is printed. */
export const rateOf = (difference: number, of: number): number =>
	roundHalfUp((difference / of) * 100, 1);

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
