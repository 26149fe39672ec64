import { NOT_STATED } from '#lib/contract/licence.ts';
import { storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS, type DimensionId } from '#lib/catalogue/dimension.ts';
import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import type { Label } from '#lib/base/language.ts';
import { say } from '#lib/contract/finding.ts';
import { headerKey } from './header.ts';
import { fieldsOf } from './names.ts';
import {
	isCheck,
	isField,
	type ColumnProfile,
	type Constant,
	type Profile,
	type TableProfile
} from './profile.ts';
import type { StructureColumn } from './structure.ts';

/** What somebody says of a column: a field that it fills, a printed ratio, or nothing to read. */
export interface Meaning {
	readonly kind: 'field' | 'check' | 'leave';
	readonly name: string;
	/** Empty: that of the measure. */
	readonly unit: string;
}

/** A profile of one table while it is being made. */
export interface Draft {
	readonly id: string;
	readonly dataset: string;
	/** A line of the sheet, from 1. */
	readonly headerLine: number;
	readonly headerRows: number;
	/** By the header text of the column. */
	readonly meanings: Readonly<Record<string, Meaning>>;
	/** The code of a dimension that no column holds; empty: found in the words around the table. */
	readonly fixed: Readonly<Record<string, string>>;
	/** A code of codes/source.csv; empty: chosen for each intake. */
	readonly source: string;
}

const PLACES = ['title', 'sheet', 'file'] as const;

/** Footnotes, as tables of statistics have them. */
const NOTES = ['^[(※*]', '^注', '^資料', '^出所', '^出典', '^単位'];

const LEFT = say('読まない列に指定', 'said not to be read', '指定不讀取');

export const NOT_READ: Meaning = { kind: 'leave', name: '', unit: '' };

/** The dimensions for which no column was named. */
export function dimensionsOutside({ dataset, meanings }: Draft): DimensionId[] {
	if (dataset === '') return [];
	const named = new Set(Object.values(meanings).map(({ name }) => name));
	return datasetOf(dataset).dimensions.filter((one) => !named.has(one));
}

/** The period in a column, else found in the words around the table. */
const periodOf = (draft: Draft): TableProfile['period'] =>
	dimensionsOutside(draft).includes('time_period') ? PLACES : [];

/** What must still be said before the draft can read anything. */
export function openParts(draft: Draft): Label[] {
	if (draft.dataset === '') return [say('何の表か', 'what table it is', '表的種類')];
	const dataset = datasetOf(draft.dataset);
	const values = [...storedMeasures(dataset), ...Object.keys(dataset.attributes)];
	const named = Object.values(draft.meanings).some(({ name }) => values.includes(name));
	const isNamed = /^[a-z][a-z0-9-]*$/.test(draft.id);
	return [
		...(named ? [] : [say('値の列', 'a column of values', '數值欄')]),
		...(isNamed ? [] : [say('設定の名前', 'the name of the profile', '設定名稱')])
	];
}

/** What the headers say already: each field of the dataset at its first likely column. */
export function suggestedMeanings(
	dataset: string,
	columns: readonly Pick<StructureColumn, 'header' | 'suggestions'>[]
): Record<string, Meaning> {
	const fields = dataset === '' ? [] : fieldsOf(datasetOf(dataset));
	const taken = new Set<string>();
	return Object.fromEntries(
		columns.map(({ header, suggestions }): [string, Meaning] => {
			const name = suggestions.find((one) => fields.includes(one) && !taken.has(one));
			if (name === undefined) return [header, NOT_READ];
			taken.add(name);
			return [header, { kind: 'field', name, unit: '' }];
		})
	);
}

/** @param headers those of the sheet, in their order */
export function profileOf(draft: Draft, headers: readonly string[]): Profile {
	const dataset = datasetOf(draft.dataset);
	const outside = dimensionsOutside(draft).filter((one) => one !== 'time_period');
	const fixed = outside.map((one): [string, Constant] => [
		one,
		draft.fixed[one] ? draft.fixed[one] : { from: PLACES }
	]);
	return {
		id: draft.id,
		title: say(draft.id, draft.id, draft.id),
		layout: 'tables',
		publication:
			draft.source === '' ? null : { source: draft.source, licence: NOT_STATED, address: '' },
		tables: [
			{
				dataset: draft.dataset,
				title: [],
				headerRows: draft.headerRows,
				columns: [...new Set(headers)].map((header) =>
					columnOf(dataset, header, draft.meanings[header] ?? NOT_READ)
				),
				rows: { ...(dataset.rollup ? { majors: 'check' as const } : {}), notes: NOTES },
				period: periodOf(draft),
				fixed: Object.fromEntries(fixed)
			}
		],
		leave: []
	};
}

function columnOf(dataset: Dataset, header: string, { kind, name, unit }: Meaning): ColumnProfile {
	if (kind === 'leave') return { header: [header], leave: LEFT, optional: true };
	if (kind === 'check') return { header: [header], check: name, optional: true };
	const hasUnit = unit !== '' && storedMeasures(dataset).includes(name);
	return { header: [header], field: name, ...(hasUnit ? { unit } : {}) };
}

/** A saved profile back in the form; null where it says more than the form can hold. */
export function draftOf(
	{ id, tables, publication }: Profile,
	headers: readonly string[],
	headerLine: number
): Draft | null {
	const [table, ...others] = tables;
	if (!table || others.length > 0) return null;
	const meanings = headers.flatMap((header): [string, Meaning][] => {
		const column = table.columns.find((one) =>
			one.header.some((text) => headerKey(text) === headerKey(header))
		);
		return column ? [[header, meaningOf(column)]] : [];
	});
	return {
		id,
		dataset: table.dataset,
		headerLine,
		headerRows: table.headerRows,
		meanings: Object.fromEntries(meanings),
		fixed: Object.fromEntries(
			Object.entries(table.fixed).map(([name, constant]) => [
				name,
				typeof constant === 'string' ? constant : ''
			])
		),
		source: publication?.source ?? ''
	};
}

function meaningOf(column: ColumnProfile): Meaning {
	if (isField(column)) return { kind: 'field', name: column.field, unit: column.unit ?? '' };
	return isCheck(column) ? { kind: 'check', name: column.check, unit: '' } : NOT_READ;
}

/** Everything that a column of a dataset can mean, with its title. */
export function meaningsOf(
	dataset: Dataset
): { readonly meaning: Meaning; readonly title: Label }[] {
	const title = (name: string): Label =>
		dataset.measures[name]?.title ??
		dataset.attributes[name]?.title ??
		(name in DIMENSIONS
			? DIMENSIONS[name as DimensionId].title
			: say('賃金（下限〜上限）', 'wage (lower to upper)', '薪資（下限～上限）'));
	const ratios = Object.keys(dataset.measures).filter(
		(name) => !storedMeasures(dataset).includes(name)
	);
	return [
		...fieldsOf(dataset).map((name) => ({
			meaning: { kind: 'field' as const, name, unit: '' },
			title: title(name)
		})),
		...ratios.map((name) => ({
			meaning: { kind: 'check' as const, name, unit: '' },
			title: title(name)
		}))
	];
}
