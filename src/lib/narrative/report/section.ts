import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import type { Language } from '#lib/base/language.ts';
import { period, periodCode, periodLabel, yearBefore } from '#lib/base/period.ts';
import type { ReportWords } from '#lib/base/words/report/ja.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';

export interface ReportColumn {
	readonly title: string;
	readonly unit: string;
}

export interface ReportRow {
	readonly code: string;
	readonly name: string;
	/** A total, or a group whose parts follow. */
	readonly heading: boolean;
	readonly cells: readonly string[];
}

/** One head of the information that the plan promises, in words and numbers that are ready to print. */
export interface ReportSection {
	readonly id: keyof ReportWords['sections'];
	readonly title: string;
	readonly sample: boolean;
	readonly scope: string;
	readonly sentences: readonly string[];
	readonly table: {
		readonly first: string;
		readonly columns: readonly ReportColumn[];
		readonly rows: readonly ReportRow[];
	} | null;
	readonly sources: readonly string[];
}

/** What every section is written with. */
export interface ReportBase {
	readonly language: Language;
	readonly words: ReportWords;
	/** The name of the home area. */
	readonly area: string;
	readonly list: (items: readonly string[]) => string;
	readonly name: (dimension: 'occupation' | 'industry', code: string) => string;
}

/** The period to compare with, or why there is none. */
export type Earlier =
	| { readonly period: string; readonly reason: null }
	| { readonly period: null; readonly reason: string };

/** No comparison across a break, or with a period that is not there. */
export function earlierPeriod(
	{ language, words }: Pick<ReportBase, 'language' | 'words'>,
	{ breaks }: Pick<Dataset, 'breaks'>,
	known: readonly string[],
	at: string
): Earlier {
	const before = periodCode(yearBefore(period(at)));
	const crossed = breaks.find((one) => before < one.at && one.at <= at);
	if (crossed) return { period: null, reason: words.noComparison.break(crossed.title[language]) };
	if (!known.includes(before))
		return {
			period: null,
			reason: words.noComparison.missing(periodLabel(period(before), language))
		};
	return { period: before, reason: null };
}

/** The difference of what is printed, so that a reader who subtracts gets the same. */
export const difference = (
	now: number | null,
	before: number | null,
	decimals: number
): number | null =>
	now === null || before === null
		? null
		: roundHalfUp(roundHalfUp(now, decimals) - roundHalfUp(before, decimals), decimals);

/** Now, and where there is a year before: that, and the difference. */
export const compared = (
	now: number | null,
	before: number | null,
	decimals: number,
	language: Language,
	earlier: Earlier
): string[] => [
	formatNumber(now, language, decimals),
	...(earlier.period === null
		? []
		: [
				formatNumber(before, language, decimals),
				formatNumber(difference(now, before, decimals), language, decimals, true)
			])
];

export const comparedColumns = (
	title: string,
	unit: string,
	at: string,
	{ language, words }: ReportBase,
	earlier: Earlier
): ReportColumn[] => {
	const of = (code: string) => `${title} ${periodLabel(period(code), language)}`;
	return [
		{ title: of(at), unit },
		...(earlier.period === null
			? []
			: [
					{ title: of(earlier.period), unit },
					{ title: `${title} ${words.columns.change}`, unit }
				])
	];
};
