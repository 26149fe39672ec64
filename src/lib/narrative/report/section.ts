import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import type { Language } from '#lib/base/language.ts';
import { period, periodCode, periodLabel, yearBefore } from '#lib/base/period.ts';
import type { Words } from '#lib/base/words/ja.ts';
import type { ReportWords } from '#lib/base/words/report/ja.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { DataCell, DataColumn, DataTable } from '../data-table.ts';
import type { Definition, HandoutChart } from '../handout.ts';
import type { PartOfOrigin } from '../origin.ts';

/** One head of the information that the plan promises, in words and numbers that are ready to print. */
export interface ReportSection {
	readonly id: keyof ReportWords['sections'];
	readonly title: string;
	readonly sample: boolean;
	readonly scope: string;
	readonly sentences: readonly string[];
	readonly table: DataTable | null;
	/** The table's main column as bars; null where there is nothing to draw. */
	readonly chart: HandoutChart | null;
	readonly definitions: readonly Definition[];
	readonly sources: readonly string[];
}

/** What every section is written with. */
export interface ReportBase {
	readonly language: Language;
	readonly words: ReportWords;
	/** The name of the home area. */
	readonly area: string;
	/** The words of every page. */
	readonly site: Words;
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

/** A number as a cell, and why none stands there. */
export const numberCell = (
	{ language, site }: ReportBase,
	value: number | null,
	decimals = 0,
	signed = false
): DataCell => ({
	text: formatNumber(value, language, decimals, signed),
	value: value === null ? null : roundHalfUp(value, decimals),
	...(value === null && { reason: site.figure.missing })
});

/** Now, and where there is a year before: that, and the difference. */
export const compared = (
	base: ReportBase,
	now: number | null,
	before: number | null,
	decimals: number,
	earlier: Earlier
): DataCell[] => [
	numberCell(base, now, decimals),
	...(earlier.period === null
		? []
		: [
				numberCell(base, before, decimals),
				numberCell(base, difference(now, before, decimals), decimals, true)
			])
];

/** A measure at one period; where it is compared, at two, with the difference. */
interface ComparedMeasure {
	readonly title: string;
	readonly unit: string;
	/** Where its values stand, but for the period. */
	readonly origin: PartOfOrigin;
}

export const comparedColumns = (
	{ language, words }: ReportBase,
	{ title, unit, origin }: ComparedMeasure,
	at: string,
	earlier: Earlier
): DataColumn[] => {
	const column = (code: string) => ({
		title: `${title} ${periodLabel(period(code), language)}`,
		unit,
		origin: { ...origin, where: { ...origin.where, time_period: code } }
	});
	const now = column(at);
	if (earlier.period === null) return [now];
	const before = column(earlier.period);
	return [
		now,
		before,
		{
			title: `${title} ${words.columns.change}`,
			unit,
			change: { now: now.origin, before: before.origin }
		}
	];
};
