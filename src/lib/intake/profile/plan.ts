import { codeListOf, type Dataset } from '#lib/catalogue/dataset.ts';
import type { Books } from './books.ts';
import { cellReader, type CellReader } from './cell-reader.ts';
import type { ResolvedColumn } from './columns.ts';
import { isOfYears, yearOf } from './header.ts';
import { isLikeName, isLikePeriod } from './notes-below.ts';
import { isCheck, isField, isKeep, type FieldColumn } from './profile.ts';
import { matchKey } from '../normalise/width.ts';

/** A column that gives a value to a row. */
export interface ValueColumn {
	readonly column: number;
	readonly profile: FieldColumn;
	readonly read: CellReader;
	/** The fiscal year that the header names, if it does. */
	readonly period: string | null;
}

/** A column that says whether a row belongs to the table. */
export interface Keep {
	readonly column: number;
	readonly header: string;
	/** The match keys of its texts. */
	readonly keys: ReadonlySet<string>;
}

/** Columns of one row that belong to one row of the dataset: one area, one month. */
export interface ValueGroup {
	readonly at: Readonly<Record<string, string>>;
	readonly month: number | null;
	readonly period: string | null;
	readonly values: readonly ValueColumn[];
}

/** How the rows of a table are read, decided once. */
export interface Plan {
	/** Columns with a code of a dimension. */
	readonly codes: readonly ValueColumn[];
	readonly keeps: readonly Keep[];
	/** Columns whose blank cells take what stands above, from left to right. */
	readonly blocks: readonly number[];
	/** The column of the period, and the pair of years where there is one. */
	readonly period: number | null;
	readonly years: { readonly western: number; readonly japanese: number } | null;
	readonly groups: readonly ValueGroup[];
	readonly checks: readonly { readonly column: number; readonly measure: string }[];
	/** Whether a text may be the label of a row of this table, well or wrongly typed. */
	readonly isLabel: (text: string) => boolean;
}

export function planOf(dataset: Dataset, columns: readonly ResolvedColumn[], books: Books): Plan {
	const fields = columns.flatMap(({ header, profile }) =>
		isField(profile)
			? [
					{
						column: header.column,
						period: isOfYears(profile) ? yearOf(header) : null,
						profile: header.unit ? { ...profile, unit: header.unit } : profile
					}
				]
			: []
	);
	const isDimension = ({ field }: FieldColumn) => dataset.dimensions.some((name) => name === field);
	const year = (form: FieldColumn['form']) =>
		fields.find(({ profile }) => profile.form === form)?.column;
	const [western, japanese] = [year('western-year'), year('japanese-year')];
	const when = fields.find(
		({ profile }) => profile.field === 'time_period' && profile.form === undefined
	);
	const read = ({ column, period, profile }: (typeof fields)[number]): ValueColumn => ({
		column,
		period,
		profile,
		read: cellReader(dataset, profile, books)
	});
	const codes = fields.filter(
		({ profile }) => isDimension(profile) && profile.field !== 'time_period'
	);
	const named = codes.flatMap(({ profile: { field, names = {} } }) => {
		const list = codeListOf(dataset, field);
		return list ? [books.of(list, names)] : [];
	});
	const isOfMonths = when !== undefined || western !== undefined;
	return {
		codes: codes.map(read),
		keeps: columns.flatMap(({ header: { column, text }, profile }) =>
			isKeep(profile)
				? [
						{
							column,
							header: text || (profile.letter ?? ''),
							keys: new Set(profile.keep.map(matchKey))
						}
					]
				: []
		),
		blocks: columns
			.filter(({ profile }) => 'down' in profile)
			.map(({ header }) => header.column)
			.sort((a, b) => a - b),
		period: when?.column ?? null,
		years: western !== undefined && japanese !== undefined ? { western, japanese } : null,
		groups: groupsOf(fields.filter(({ profile }) => !isDimension(profile)).map(read)),
		checks: columns.flatMap(({ header, profile }) =>
			isCheck(profile) ? [{ column: header.column, measure: profile.check }] : []
		),
		isLabel: (text) =>
			(isOfMonths && isLikePeriod(text)) || named.some((book) => isLikeName(text, book))
	};
}

function groupsOf(values: readonly ValueColumn[]): ValueGroup[] {
	const groups = new Map<string, ValueGroup & { values: ValueColumn[] }>();
	for (const value of values) {
		const { at = {}, month = null } = value.profile;
		const { period } = value;
		const name = JSON.stringify([Object.entries(at).sort(), month, period]);
		const group = groups.get(name) ?? { at, month, period, values: [] };
		group.values.push(value);
		groups.set(name, group);
	}
	return [...groups.values()];
}
