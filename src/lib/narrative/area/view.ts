import type { Language } from '#lib/base/language.ts';
import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import { period, periodLabel, type Frequency } from '#lib/base/period.ts';
import type { AreaWords } from '#lib/base/words/areas/ja.ts';
import type { Words } from '#lib/base/words/ja.ts';
import * as measures from '#lib/catalogue/measures.ts';
import { UNITS, type UnitId } from '#lib/catalogue/unit.ts';
import { activeRatio, newRatio, type AreaItem, type Counts } from '#lib/query/area/snapshot.ts';
import type { DataCell } from '../data-table.ts';

/** What the pages of areas are written with: language, words, names of areas and occupations. */
export interface AreaView {
	readonly language: Language;
	readonly words: Words;
	readonly area: AreaWords;
	readonly names: {
		readonly areas: Readonly<Record<string, string>>;
		/** A list: objects put keys such as `10` before `01`. */
		readonly occupations: readonly (readonly [code: string, name: string])[];
	};
}

export const areaName = ({ names }: AreaView, code: string): string => names.areas[code] ?? code;

export const occupationName = ({ names }: AreaView, code: string): string =>
	names.occupations.find(([one]) => one === code)?.[1] ?? code;

export const periodName = ({ language }: AreaView, code: string): string =>
	periodLabel(period(code), language);

/** The facts of an area in the order of the table. */
export const FACTS = [
	{ id: 'active_ratio', of: activeRatio, decimals: 2 },
	{ id: 'active_openings', of: ({ openings }: Counts) => openings, decimals: 0 },
	{ id: 'active_applicants', of: ({ applicants }: Counts) => applicants, decimals: 0 },
	{ id: 'new_ratio', of: newRatio, decimals: 2 },
	{ id: 'new_openings', of: ({ newOpenings }: Counts) => newOpenings, decimals: 0 },
	{ id: 'new_applications', of: ({ newApplications }: Counts) => newApplications, decimals: 0 }
] as const;

export type Fact = (typeof FACTS)[number];

/** Those of the active counts, which every table of occupations has. */
export const ACTIVE = [FACTS[0], FACTS[1], FACTS[2]] as const;

export const factTitle = ({ language }: AreaView, { id }: Pick<Fact, 'id'>): string =>
	measures[id].title[language];

export const factUnit = ({ language }: AreaView, { id }: Pick<Fact, 'id'>): string =>
	UNITS[measures[id].unit].long[language];

export const cell = (view: AreaView, value: number | null, decimals = 0): DataCell => ({
	text: value === null ? view.words.figure.missing : formatNumber(value, view.language, decimals),
	value: value === null ? null : roundHalfUp(value, decimals)
});

/** A word where a number would stand. */
export const textCell = (text: string): DataCell => ({ text, value: null });

const short = ({ language }: AreaView, unit: UnitId): string => UNITS[unit].short[language];

/** The ratio as a sentence says it. */
export const times = (view: AreaView, value: number): string =>
	`${formatNumber(value, view.language, 2)}${short(view, 'times')}`;

/** The difference of two printed ratios, so that a reader who subtracts gets the same. */
export const printedDifference = (a: number, b: number): number =>
	roundHalfUp(roundHalfUp(a, 2) - roundHalfUp(b, 2), 2);

export const points = (view: AreaView, amount: number, signed = false): string =>
	`${formatNumber(signed ? amount : Math.abs(amount), view.language, 2, signed)}${short(view, 'points')}`;

/** A ratio's change in points, a count's in per cent. */
export function changeCell(
	view: AreaView,
	{ decimals }: Fact,
	now: number | null,
	before: number | null
) {
	if (now === null || before === null || (decimals === 0 && before === 0))
		return textCell(view.words.figure.missing);
	const amount =
		decimals === 2 ? printedDifference(now, before) : roundHalfUp((now / before - 1) * 100, 1);
	return {
		unit: UNITS[decimals === 2 ? 'points' : 'percent'].long[view.language],
		text:
			decimals === 2
				? points(view, amount, true)
				: `${formatNumber(amount, view.language, 1, true)}${short(view, 'percent')}`,
		value: amount
	};
}

export const totalOf = ({ items }: { readonly items: readonly AreaItem[] }): AreaItem | undefined =>
	items.find(({ level }) => level === 'total');

/** What stands below the tables of counts of a frequency. */
export const countNotes = (words: AreaWords, frequency: Frequency): string[] => [
	words.scopeBalance,
	...(frequency === 'month' ? [] : [words.scopeYear])
];

/** What stands below its tables of wages. */
export const wageNotes = (words: AreaWords, frequency: Frequency): string[] => [
	frequency === 'month' ? words.scopeMonthWages : words.scopeYearWages
];

export const notesOf = (words: AreaWords, frequency: Frequency): string[] => [
	...countNotes(words, frequency),
	...wageNotes(words, frequency)
];
