import type { Frequency } from '#lib/base/period.ts';
import type { AreaWords } from '#lib/base/words/areas/ja.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { dataset } from '#lib/catalogue/list.ts';
import { unitOf } from '#lib/catalogue/measure.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import { valueOf, type AreaItem, type AreaSnapshot, type Held } from '#lib/query/area/snapshot.ts';
import { areaTables } from '#lib/query/area/tables.ts';
import { codeName, type Names } from '#lib/query/figure-data.ts';
import { absenceOf } from '../absence.ts';
import { numberCell } from '../cell.ts';
import { changeKind, changeOf } from '../compare.ts';
import type { DataCell } from '../data-table.ts';
import { measureOf, type Ground } from '../scene.ts';
import type { Speech } from '../speech.ts';

/** What the pages of areas are written with: names of areas and occupations beside the speech. */
export interface AreaView extends Speech {
	readonly area: AreaWords;
	readonly names: Names;
}

export const areaName = ({ names }: AreaView, code: string): string =>
	codeName(names, 'ref_area', code)?.[1] ?? code;

export const occupationName = ({ names }: AreaView, code: string): string =>
	codeName(names, 'occupation', code)?.[1] ?? code;

export const balanceOf = ({ frequency }: Pick<AreaSnapshot, 'frequency'>): Dataset =>
	dataset(areaTables(frequency).balance);

export const wageTableOf = ({ frequency }: Pick<AreaSnapshot, 'frequency'>): Dataset =>
	dataset(areaTables(frequency).wages);

/** What is needed to say a value of a snapshot as a figure would. */
export const groundOf = (
	{ language, words, names }: AreaView,
	snapshot: AreaSnapshot,
	of: Dataset = balanceOf(snapshot)
): Ground => ({
	language,
	words,
	names,
	dataset: of,
	data: { sample: snapshot.sample },
	figure: { across: 'occupation' },
	chosen: {
		ref_area: snapshot.area,
		employment: of === balanceOf(snapshot) ? 'regular' : 'full_time'
	}
});

export const factTitle = ({ language }: AreaView, of: Dataset, measure: string): string =>
	measureOf({ dataset: of }, measure).title[language];

/** A column beside many others: its sheet has room for a word or two. */
export const shortTitle = (view: AreaView, of: Dataset, measure: string): string =>
	view.area.short[measure] ?? factTitle(view, of, measure);

export const factUnit = ({ language }: AreaView, of: Dataset, measure: string): string =>
	UNITS[unitOf(measureOf({ dataset: of }, measure), { employment: 'full_time' })].long[language];

/** A measure of what is kept of an item as a cell; where there is none it says why. */
export const heldCell = (
	view: AreaView,
	{ sample }: Pick<AreaSnapshot, 'sample'>,
	of: Dataset,
	kept: Held,
	measure: string
): DataCell =>
	numberCell(view, valueOf(of, kept, measure), {
		decimals: measureOf({ dataset: of }, measure).decimals,
		absence: absenceOf(
			{ dataset: of, data: { sample } },
			measure,
			Object.keys(kept).length > 0 ? kept : undefined
		)
	});

/** The change of a measure on another value, with its own unit: points of a ratio, else per cent. */
export function changeCell(
	view: AreaView,
	snapshot: Pick<AreaSnapshot, 'sample'>,
	of: Dataset,
	measure: string,
	[now, before]: readonly [Held, Held],
	/** The unit stands in the cell; else the column says it. */
	inCell = true
): DataCell {
	const declared = measureOf({ dataset: of }, measure);
	const kind = changeKind(declared, {});
	const amount = changeOf(kind, declared, valueOf(of, now, measure), valueOf(of, before, measure));
	const own = heldCell(view, snapshot, of, now, measure).reason;
	return numberCell(view, amount, {
		decimals: kind.decimals,
		signed: true,
		...(inCell && { unit: kind.unit }),
		absence: { text: own ?? view.words.ranking.noBase }
	});
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
