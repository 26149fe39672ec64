import type { Language } from '#lib/base/language.ts';
import { formatNumber } from '#lib/base/number.ts';
import { period, periodLabel } from '#lib/base/period.ts';
import type { HomeWords } from '#lib/base/words/home/ja.ts';
import type { Words } from '#lib/base/words/ja.ts';
import type { Known, MonthFacts } from './facts.ts';

/** What the first page is written with. */
export interface HomeSpeech {
	readonly language: Language;
	readonly words: Words;
	readonly home: HomeWords;
}

export const monthName = ({ language }: HomeSpeech, month: string): string =>
	periodLabel(period(month), language);

/** A value with its unit; with its month where that is not the month spoken of. */
export function said(
	speech: HomeSpeech,
	known: Known,
	facts: Pick<MonthFacts, 'period'>,
	unit: (value: string) => string,
	decimals = 0
): string {
	const value = unit(formatNumber(known.value, speech.language, decimals));
	return known.period === facts.period
		? value
		: speech.home.at(value, monthName(speech, known.period));
}
